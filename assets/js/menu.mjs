// The header's menu, on a screen that has no room for all of it.
import { attribute } from "./ink.mjs";

/** @implements {import("./frames.mjs").Painter} it paints no frame, but looks at the page again */
export class Menu {
  /** @param {Document} doc */
  constructor(doc = document) {
    Object.assign(this, { doc, root: doc.documentElement });
    this.#show("shut");
    doc.addEventListener("click", ({ target }) => {
      if (target.closest?.("#menu-button")) this.#show(this.open ? "shut" : "open");
      else if (!target.closest?.("#menu")) this.#show("shut");
    });
    doc.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.open || event.defaultPrevented) return;
      this.#show("shut");
      this.#button?.focus();
      event.preventDefault();
    });
    // Whoever goes on by keyboard has left it.
    doc.addEventListener("focusin", ({ target }) => {
      if (!target.closest?.("#menu, #menu-button")) this.#show("shut");
    });
  }

  get open() {
    return this.root.dataset.menu === "open";
  }

  get #button() {
    return this.doc.querySelector("#menu-button");
  }

  paint() {}

  /** Say on the button whether the menu is open. */
  forget() {
    if (this.#button) attribute(this.#button, "aria-expanded", String(this.open));
  }

  #show(how) {
    this.root.dataset.menu = how;
    this.forget();
  }
}
