// The button that prints the page. Without scripts it is not shown, and the browser's menu prints.

/** Let the page's button print. @param {Document} doc @param {{print: () => void}} win */
export function offer(doc, win) {
  doc.getElementById("print")?.addEventListener("click", () => win.print());
}

if (typeof document !== "undefined") offer(document, window);
