// Giving the view away: the dialog, its copy buttons, and the code that fills a wall. What is in
// the dialog is the server's page of the same scene, fetched when it opens and gone when it shuts.
import { attribute } from "./ink.mjs";
import { modified } from "./page.mjs";

/**
 * Copy a field's text; where the browser forbids that, select it for the reader to copy.
 * @param {{value: string, focus: Function, select: Function}} field
 * @param {{clipboard?: {writeText: (text: string) => Promise<void>}, copy?: () => boolean}} edges
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copied(field, { clipboard, copy = () => false }) {
  try {
    await clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    // Old, and all there is on a page that came without encryption, as in a classroom's network.
    return copy();
  }
}

/** Let the copy buttons of a page copy, and the code fill the screen. @param {Document} doc */
export function giveAway(doc, { clipboard = globalThis.navigator?.clipboard } = {}) {
  const tell = (text) => {
    const said = doc.querySelector("#share-said");
    if (!said) return;
    said.textContent = "";
    // A live region says what has changed: twice the same would be silent.
    setTimeout(() => { said.textContent = text; }, 50);
  };
  doc.addEventListener("click", async ({ target }) => {
    const button = target.closest?.("[data-copy]");
    const field = button && doc.getElementById(button.dataset.copy);
    if (!field) return;
    const done = await copied(field, { clipboard, copy: () => doc.execCommand?.("copy") === true });
    tell(done ? button.dataset.copied : button.dataset.selected);
  });
  const wall = new Wall(doc);
  doc.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-share-wall]");
    if (button) void wall.toggle(button.closest("figure"));
  });
  doc.addEventListener("fullscreenchange", () => wall.look());
  // Before the dialog hears of it: one press leaves one thing.
  doc.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && wall.shut()) event.preventDefault();
  }, true);
}

/** A figure that fills the screen, or where the browser has no full screen, the window. */
class Wall {
  constructor(doc) {
    this.doc = doc;
  }

  get #filled() {
    return this.doc.querySelector("[data-wall]");
  }

  async toggle(figure) {
    if (this.doc.fullscreenElement) return void this.doc.exitFullscreen();
    if (this.shut()) return;
    try {
      await figure.requestFullscreen();
    } catch {
      figure.dataset.wall = "yes";
      this.look();
    }
  }

  /** @returns {boolean} whether it had filled the window */
  shut() {
    const figure = this.#filled;
    if (!figure) return false;
    delete figure.dataset.wall;
    this.look();
    return true;
  }

  look() {
    const button = this.doc.querySelector("[data-share-wall]");
    const on = Boolean(this.doc.fullscreenElement ?? this.#filled);
    if (button) attribute(button, "aria-pressed", String(on));
  }
}

const parsed = (html) => new DOMParser().parseFromString(html, "text/html").getElementById("share");

/** @implements {import("./frames.mjs").Painter} it paints no frame, but looks at the page again */
export class ShareDialog {
  #asked = null;
  #open = false;

  /**
   * @param {import("./player.mjs").Player} player
   * @param {object} edges
   * @param {(scene: object) => string} edges.toSearch the address of a scene
   * @param {Document} [edges.doc] @param {typeof fetch} [edges.get]
   * @param {(html: string) => Element|null} [edges.parse] finds what is shown in a page
   */
  constructor(player, { toSearch, doc = document, get = (...asked) => fetch(...asked), parse = parsed }) {
    Object.assign(this, { player, toSearch, doc, get, parse });
    doc.addEventListener("click", (event) => this.#click(event));
    doc.addEventListener("close", ({ target }) => target.id === "share-dialog" && this.#closed(), true);
    this.forget();
  }

  paint() {}

  /** Others changed the page: its links still open the dialog, and an open one stays open. */
  forget() {
    for (const link of this.doc.querySelectorAll("a[data-share]")) attribute(link, "aria-haspopup", "dialog");
    const dialog = this.#one("#share-dialog");
    if (this.#open && dialog && !dialog.open) dialog.showModal();
  }

  /** Open the dialog and fill it with what is on screen now. */
  async open() {
    const dialog = this.#one("#share-dialog");
    if (!dialog || dialog.open) return;
    this.player.pause();
    this.#open = true;
    dialog.showModal();
    const asked = new AbortController();
    this.#asked = asked;
    this.#one("#share-room").setAttribute("aria-busy", "true");
    let found = null;
    try {
      const answer = await this.get(`share${this.toSearch(this.player.scene)}`, { signal: asked.signal });
      if (answer.ok) found = this.parse(await answer.text());
    } catch {
      // No network: told below, in the dialog.
    }
    if (!asked.signal.aborted) this.#show(found);
  }

  #one(selector) {
    return this.doc.querySelector(selector);
  }

  #click(event) {
    const on = (selector) => event.target.closest?.(selector);
    if (on("a[data-share]") && !modified(event) && this.#one("#share-dialog")?.showModal) {
      event.preventDefault();
      void this.open();
    } else if (on("[data-share-close]") || event.target.id === "share-dialog") {
      // What is pressed outside of the dialog's box is pressed on its backdrop, which is itself.
      this.#one("#share-dialog").close();
    }
  }

  #show(found) {
    const [room, lost] = [this.#one("#share-room"), this.#one("#share-lost")];
    room.removeAttribute("aria-busy");
    lost.hidden = Boolean(found);
    room.replaceChildren(...(found ? [found] : []));
  }

  /** The embed inside must not go on, and the focus goes back to where it came from. */
  #closed() {
    this.#open = false;
    this.#asked?.abort();
    this.#one("#share-room").replaceChildren();
    this.#one("#share-lost").hidden = true;
    const { activeElement: focused, body } = this.doc;
    // What had it in the dialog has it still, until the next picture is painted.
    if (focused && focused !== body && !focused.closest?.("#share-dialog")) return;
    // The link stands in the menu, which is shut by now, or was laid out anew.
    const seen = (element) => element.getClientRects().length > 0;
    [...this.doc.querySelectorAll("a[data-share], #menu-button")].find(seen)?.focus();
  }
}

if (globalThis.document?.querySelector(".giving")) giveAway(document);
