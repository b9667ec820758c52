// On paper the file is a text in light colours: the map as it stands, and the open part of what
// stands beside it, of the lesson every stop.

/** @param {Window} win @param {() => void} restore paint the page anew */
export function printing(win, restore) {
  const { document: doc } = win;
  let theme = null;
  win.addEventListener("beforeprint", () => {
    const root = doc.getElementById("qantar");
    theme = doc.documentElement.dataset.theme;
    doc.documentElement.dataset.theme = "light";
    root.classList.replace("embed", "paper");
    for (const stop of root.querySelectorAll("#lesson .stop")) stop.hidden = false;
  });
  win.addEventListener("afterprint", () => {
    doc.documentElement.dataset.theme = theme;
    doc.getElementById("qantar").classList.replace("paper", "embed");
    restore();
  });
}
