// Paints a talk on the slides' window: what lies over the map, the number being typed, and what
// belongs to the stop on screen. The lesson's own room is painted by `paint-lesson.mjs`.
import { attribute, words } from "./ink.mjs";
import { CARDS } from "./talk.mjs";

/** How tight the text may be set before it scrolls. */
const TIGHTEST = 4;
/** Milliseconds for which a remark is shown. */
const REMARK = 4000;

export class SlidePainter {
  #index = null;
  #waiting = 0;

  /** @param {import("./talk.mjs").Talk} talk @param {Document} doc */
  constructor(talk, doc = document) {
    Object.assign(this, { talk, doc, root: doc.querySelector("#qantar") });
    talk.on("change", () => this.paint());
    talk.on("end", () => this.remark("end"));
    for (const name of CARDS) {
      const card = this.#card(name);
      // It is told a little later, and may be open again by then.
      card?.addEventListener("close", () => !card.open && talk.card === name && talk.perform("close"));
    }
    this.#card("list")?.addEventListener("keydown", (event) => this.#walk(event));
    // A press anywhere brings the picture back, as the next key does.
    this.#find("#cover")?.addEventListener("click", () => talk.perform("close"));
    this.paint();
  }

  paint() {
    const { cover, card, typed, letters, lesson } = this.talk;
    attribute(this.root, "data-cover", cover ?? "none");
    const lid = this.#find("#cover");
    if (lid) lid.hidden = cover === null;
    for (const name of CARDS) this.#lay(this.#card(name), card === name);
    const bubble = this.#find("#typed");
    if (bubble) {
      bubble.hidden = !typed;
      words(bubble, typed);
    }
    const switched = this.#find("#letters");
    if (switched) attribute(switched, "aria-checked", String(letters));
    if (lesson.index !== this.#index) this.#paintStop(lesson);
    if (!lesson.player.playing) this.fit();
  }

  /** Set the text of the stop as tight as the room asks for. */
  fit() {
    const room = this.#find("#lesson");
    if (!room) return;
    for (let tight = 0; tight <= TIGHTEST; tight += 1) {
      attribute(room, "data-tight", tight);
      if (room.scrollHeight <= room.clientHeight) break;
    }
  }

  /** Show one of the remarks that the page holds, for a moment. @param {string|null} name */
  remark(name) {
    for (const one of this.doc.querySelectorAll("#remarks > *")) one.hidden = one.dataset.remark !== name;
    clearTimeout(this.#waiting);
    if (name) this.#waiting = setTimeout(() => this.remark(null), REMARK);
  }

  #paintStop({ index, stop }) {
    const first = this.#index === null;
    this.#index = index;
    this.remark(null);
    for (const part of this.doc.querySelectorAll("[data-of]")) part.hidden = part.dataset.of !== stop.id;
    for (const link of this.doc.querySelectorAll("#card-list [data-go]")) {
      attribute(link, "aria-current", link.dataset.go === stop.id ? "true" : null);
    }
    const said = this.#find("#stop-spoken");
    const text = this.#find(`article[data-stop="${stop.id}"]`);
    // A page that has only just opened is read by itself.
    if (said && text && !first) words(said, text.textContent);
  }

  /** Arrows, Home and End walk through the list of stops. */
  #walk(event) {
    const links = [...this.doc.querySelectorAll("#card-list [data-go]")];
    const at = links.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    links[to]?.focus();
  }

  #lay(card, open) {
    if (!card || card.open === open) return;
    if (!open) {
      card.close();
      return;
    }
    card.showModal();
    // Not its first button, whose ring would be projected.
    (card.querySelector("[aria-current]") ?? card).focus();
  }

  #card(name) {
    return this.#find(`#card-${name}`);
  }

  #find(selector) {
    return this.doc.querySelector(selector);
  }
}
