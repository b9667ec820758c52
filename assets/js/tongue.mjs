// The file in another of its languages: the page's words are exchanged, the player goes on.

/**
 * Write the words of another language on the drawn map; its shapes stay what they are.
 * @param {Element} drawn the map on screen @param {Element} other the same without its shapes
 */
export function relabel(drawn, other) {
  const selector = "[aria-label]";
  const named = [other, ...other.querySelectorAll(selector)];
  [drawn, ...drawn.querySelectorAll(selector)].forEach((element, at) => {
    element.setAttribute("aria-label", named[at]?.getAttribute("aria-label") ?? "");
  });
  const titles = [...other.querySelectorAll("title")];
  [...drawn.querySelectorAll("title")].forEach((title, at) => {
    title.textContent = titles[at]?.textContent ?? "";
  });
  const [labels, fresh] = [drawn, other].map((map) => map.querySelector(".labels"));
  const zoom = labels.getAttribute("transform");
  if (zoom) fresh.setAttribute("transform", zoom);
  labels.replaceWith(fresh);
}

/** The page in its own language as it came, before anything is written to it. @param {Document} doc */
export function asItCame(doc) {
  const page = doc.getElementById("qantar").cloneNode(true);
  page.classList.remove("embed");
  const poster = page.querySelector("#poster").outerHTML;
  page.querySelector("#poster-slot").replaceChildren();
  page.querySelector("#brief").remove();
  return { page: page.outerHTML, poster };
}

/**
 * Put the page of another language in the place of this one, with the map and the list of sources.
 * @param {Document} doc
 * @param {{page: string, poster: string, view: {language: string}}} edition
 */
export function exchange(doc, edition) {
  const made = doc.createElement("template");
  made.innerHTML = edition.page;
  const root = made.content.firstElementChild;
  root.classList.add("embed");
  const drawn = doc.getElementById("poster");
  made.innerHTML = edition.poster;
  relabel(drawn, made.content.firstElementChild);
  const list = doc.getElementById("sources");
  const speed = doc.querySelector("[data-player=speed]")?.value;
  doc.getElementById("qantar").replaceWith(root);
  root.querySelector("#poster-slot").append(drawn);
  root.append(list);
  const field = root.querySelector("[data-player=speed]");
  if (field && speed) field.value = speed;
  doc.documentElement.lang = edition.view.language;
}
