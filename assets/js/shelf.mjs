// The list of sources. The page comes with their addresses and publishers, the same in every
// language; titles and facts are written to it, and it is moved to where it is read.

/** What is told of a source under its title. */
export function facts([, published, kind, origin, , unfound], publisher, { undated, from }) {
  return [publisher, published || undated, kind, origin && from.replace("{origin}", () => origin), unfound]
    .filter(Boolean)
    .join(" · ");
}

/**
 * Write titles and facts into the list.
 * @param {Document} doc
 * @param {{sources: string[][], undated: string, from: string}} data
 */
export function fill(doc, data) {
  for (const item of doc.querySelectorAll("#sources > li")) {
    const source = data.sources[Number(item.id.slice(1)) - 1];
    const link = item.firstElementChild;
    // Before the first time the link is named by the publisher alone.
    item.dataset.publisher ??= link.textContent;
    link.textContent = source[0];
    link.lang = source[4];
    if (link.href) Object.assign(link, { target: "_blank", rel: "noopener", className: "outside title" });
    else link.className = "title";
    const told = doc.createElement("span");
    told.className = "facts";
    told.textContent = facts(source, item.dataset.publisher, data);
    const language = doc.createElement("span");
    language.className = "language";
    language.textContent = source[4];
    item.replaceChildren(link, told, language);
  }
}

/** Put the list into the panel. @param {Document} doc */
export function place(doc) {
  doc.querySelector("#panel > .sources").append(doc.getElementById("sources"));
}
