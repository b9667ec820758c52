// Shows of the panel what passes the filters, and says how much of how much that is.
import { attribute, words } from "./ink.mjs";
import { SIEVES } from "./scene.mjs";
import { on, passes, siftsClaims, siftsEvents } from "./sieve.mjs";

const lineOf = ({ dataset: { family, kind, disputed, attested } }) =>
  ({ family, kind, disputed: disputed === "yes", attested: attested === "yes" });

/** @implements {import("./frames.mjs").Painter} */
export class FilterPainter {
  #last = null;

  /** @param {object} data what the page carries @param {Document} doc */
  constructor(data, doc = document) {
    Object.assign(this, { data, doc });
  }

  forget() {
    this.#last = null;
  }

  /** @param {import("./frames.mjs").Frame} frame */
  paint({ scene }) {
    if (this.#last && SIEVES.every((key) => this.#last[key] === scene[key])) return;
    this.#last = scene;
    const events = this.#sift(scene, "#tab-story [data-family][data-day]");
    const claims = this.#sift(scene, ".claims tr[data-kind]");
    this.#chapters();
    this.#series(scene);
    for (const sign of this.#all(".chart [data-disputed]")) {
      attribute(sign, "data-passes", passes(lineOf(sign), scene) ? "yes" : "no");
    }
    this.#nothing("#tab-story .nothing", events.all && !events.n);
    this.#nothing("#tab-toll .nothing", siftsClaims(scene) && !claims.n);
    this.#tell(scene, events, claims);
  }

  #all(selector) {
    return [...this.doc.querySelectorAll(selector)];
  }

  #sift(scene, selector) {
    const lines = this.#all(selector);
    let n = 0;
    for (const line of lines) {
      const shown = passes(lineOf(line), scene);
      if (line.hidden === shown) line.hidden = !shown;
      if (shown) n += 1;
    }
    return { n, all: lines.length };
  }

  #chapters() {
    for (const chapter of this.#all("#tab-story .chapter")) {
      const n = [...chapter.querySelectorAll("[data-family][data-day]")].filter(({ hidden }) => !hidden).length;
      chapter.hidden = !n;
      for (const count of chapter.querySelectorAll("summary .count")) words(count, String(n));
    }
  }

  #series(scene) {
    for (const series of this.#all("#tab-toll details.series")) {
      const lines = [...series.querySelectorAll("tr[data-kind]")];
      series.hidden = siftsClaims(scene) && !lines.some(({ hidden }) => !hidden);
    }
  }

  #nothing(selector, nothing) {
    for (const sentence of this.#all(selector)) sentence.hidden = !nothing;
  }

  #tell(scene, events, claims) {
    const said = this.data.words ?? {};
    const parts = [["filter-events", events, siftsEvents(scene)], ["filter-claims", claims, siftsClaims(scene)]]
      .map(([key, { n, all }, held]) => {
        const text = (said[key] ?? "").replace("{n}", this.#number(n)).replace("{all}", this.#number(all));
        return { text, held };
      });
    const text = (some) => some.map((part) => part.text).join(" · ");
    for (const room of this.#all("#filter")) attribute(room, "data-on", on(scene) ? "yes" : "no");
    for (const name of this.#all("#filter-name")) words(name, said[on(scene) ? "filter-on" : "filter"] ?? "");
    for (const told of this.#all("#filter-told")) words(told, text(parts));
    for (const told of this.#all("#filter-shown")) words(told, text(parts.filter(({ held }) => held)));
    for (const one of this.#all("#filter-shown, #filter-clear")) one.hidden = !on(scene);
  }

  #number(n) {
    return n.toLocaleString(this.doc.documentElement?.lang || undefined);
  }
}
