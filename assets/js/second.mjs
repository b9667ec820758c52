// The second window. The slides write it themselves from what they carry, so that it opens without
// a network too. It gets the address of the notes' own page: loaded again, it is that page.

const FEATURES = "popup,width=1180,height=780";

export class Second {
  #other = null;

  /**
   * @param {object} options
   * @param {string} options.name the name of the window: it is found again after a reload
   * @param {string} options.address the address of the notes' own page
   * @param {HTMLTemplateElement} options.page what is written into it, with its style as text: the
   * addresses of style sheets would be requests
   * @param {(win: Window) => void} options.begin gives it life
   * @param {Window} [options.win] the slides' window
   */
  constructor({ name, address, page, begin, win = window }) {
    Object.assign(this, { name, address, page, begin, win });
    // What we wrote has no life of its own: it must not look as if it had.
    win.addEventListener("pagehide", () => {
      const root = this.#root();
      if (root?.dataset.written) root.dataset.lost = "yes";
    });
    win.addEventListener("pageshow", ({ persisted }) => persisted && this.#root()?.dataset.written && this.#write());
  }

  get open() {
    return Boolean(this.#other) && !this.#other.closed;
  }

  /** Open it, or bring it to the front. @returns {boolean} false where the browser does not allow it */
  show() {
    if (!this.open && !this.#find()) return false;
    this.#other.focus();
    return true;
  }

  /** Find it again after the slides were loaded anew. */
  again() {
    return this.open || this.#find();
  }

  #find() {
    // Without an address a window of this name is found as it is, and else a blank one opens.
    const other = this.win.open("", this.name, FEATURES);
    if (!other) return false;
    this.#other = other;
    const root = this.#root();
    if (!root) return false; // it was led to a page that is none of ours
    const alive = root.querySelector("#qantar.notes") && !root.dataset.written;
    if (!alive) this.#write();
    return true;
  }

  /** The root of its document, or null where there is none that we may touch. */
  #root() {
    try {
      return this.open ? this.#other.document.documentElement : null;
    } catch {
      return null;
    }
  }

  #write() {
    const { document: from } = this.win;
    const doc = this.#other.document;
    const { lang, dataset } = from.documentElement;
    doc.open(); // or the window would stay in the quirks of a blank page
    doc.write("<!DOCTYPE html><html><head></head><body></body></html>");
    doc.close();
    Object.assign(doc.documentElement, { lang });
    Object.assign(doc.documentElement.dataset, { theme: dataset.theme ?? "auto", written: "yes" });
    const icon = from.querySelector("link[rel=icon]"); // else the browser would ask for one
    if (icon) doc.head.append(doc.importNode(icon, true));
    doc.title = this.page.dataset.title ?? "";
    doc.body.replaceChildren(doc.importNode(this.page.content, true));
    doc.head.append(...doc.body.querySelectorAll("style"));
    try {
      this.#other.history.replaceState(null, "", this.address);
    } catch {
      // From a disk it has none.
    }
    this.begin(this.#other);
  }
}
