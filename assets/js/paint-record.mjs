// Paints the room of the record, which holds all of it: what is told of other places than the
// chosen one is left out.
import { words } from "./ink.mjs";

/** Series that stand open when a place is chosen. */
export const OPEN = 2;

/** The words of an attribute. */
export const listed = (text) => (text ? text.split(" ") : []);

/** @implements {import("./frames.mjs").Painter} */
export class RecordPainter {
  #found = null;
  #place = null;

  /** @param {Document} doc */
  constructor(doc = document) {
    this.doc = doc;
  }

  /** Look at the page again: another record is left out of anew, the same keeps what is open. */
  forget() {
    if (this.doc.querySelector("#panel .heads") === this.#found?.room) return;
    this.#found = null;
    this.#place = null;
  }

  /** @param {import("./frames.mjs").Frame} frame */
  paint({ scene }) {
    if (scene.place === this.#place) return;
    this.#found ??= this.#find();
    this.#place = scene.place;
    const { things, chapters, series, sources, heads, empty } = this.#found;
    for (const { element, places } of things) element.hidden = !places.has(scene.place);
    for (const { element, items, count } of chapters) {
      const shown = items.filter((item) => !item.hidden).length;
      element.hidden = shown === 0;
      if (count) words(count, String(shown));
    }
    const shown = series.filter((one) => !one.hidden);
    shown.forEach((one, at) => {
      one.open = at < OPEN;
    });
    const head = heads.find(({ dataset }) => dataset.place === scene.place);
    const own = new Set(listed(head?.dataset.sources));
    for (const { element, number } of sources) element.hidden = !own.has(number);
    if (empty.story) empty.story.hidden = chapters.some(({ element }) => !element.hidden);
    if (empty.sources) empty.sources.hidden = own.size > 0;
  }

  #find() {
    const all = (selector) => [...this.doc.querySelectorAll(selector)];
    const one = (selector) => this.doc.querySelector(selector);
    return {
      room: one("#panel .heads"),
      things: all("#panel [data-in]").map((element) => ({ element, places: new Set(listed(element.dataset.in)) })),
      chapters: all("#panel [data-chapter]").map((element) => ({
        element,
        items: [...element.querySelectorAll("[data-in]")],
        count: element.querySelector(".count"),
      })),
      series: all("#panel details.series"),
      sources: all("#sources > li").map((element) => ({ element, number: element.id.slice(1) })),
      heads: all("#panel .panel-head"),
      empty: { story: one("#panel .story > .empty"), sources: one("#panel .sources > .empty") },
    };
  }
}
