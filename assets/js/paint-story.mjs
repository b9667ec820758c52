// Keeps the story at the playhead: the event of this moment, or the last one before it, is what
// the reader sees first. A reader who scrolls is left alone until the playhead moves again.

/** @implements {import("./frames.mjs").Painter} */
export class StoryPainter {
  #items = null;
  #last = null;

  /** @param {Document} doc */
  constructor(doc = document) {
    this.doc = doc;
  }

  /** The panel was changed by somebody else: look again, and bring its story to the playhead. */
  forget() {
    const [first] = this.doc.querySelectorAll("#tab-story [data-day]");
    // Painting itself and the hand-over leave the same items; where a reader stands is kept.
    if (first !== this.#items?.[0]?.item) this.#items = this.#last = null;
  }

  /** @param {import("./frames.mjs").Frame} frame */
  paint({ step, scene }) {
    const moved = step !== this.#last?.step || (scene.tab === "story" && this.#last?.scene.tab !== "story");
    this.#last = { step, scene };
    if (!moved || scene.tab !== "story") return;
    this.#items ??= [...this.doc.querySelectorAll("#tab-story [data-day]")].map((item) => ({ item, day: item.dataset.day }));
    const shown = this.#items.filter(({ item }) => !item.hidden); // what no filter holds back
    const found = at(shown.map(({ day }) => day), step.day);
    if (found !== null) this.#bring(shown[found].item);
  }

  #bring(item) {
    const part = item.closest("details");
    if (part && !part.open) part.open = true;
    // The tab's own room scrolls, or the sheet that the panel is on a small screen. Where the page
    // scrolls as a whole the map would be scrolled away; and a sheet that is shut opens at its top.
    const room = [item.closest("[data-tab]"), item.closest("#panel")].find(scrolls);
    if (!room) return;
    const tabs = room.id === "panel" ? (room.querySelector("nav")?.offsetHeight ?? 0) : 0;
    room.scrollTop += item.getBoundingClientRect().top - room.getBoundingClientRect().top - tabs;
  }
}

const scrolls = (room) => room && room.clientHeight > 0 && room.scrollHeight > room.clientHeight;

/**
 * The item to show: the first of the day, else the last one before it, else none.
 * @param {readonly string[]} days ISO days in order @param {string} day @returns {number|null}
 */
export function at(days, day) {
  const now = days.indexOf(day);
  if (now >= 0) return now;
  const before = days.findLastIndex((other) => other < day);
  return before < 0 ? null : days.indexOf(days[before]);
}
