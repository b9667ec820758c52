// Keeps the story at the playhead: the event of this moment, or the last one before it, is what
// the reader sees first. A reader who scrolls is left alone until the playhead moves again. Where
// the steps go by too fast to be read, it follows once the play rests.

/** Milliseconds between two moves: to measure and to scroll costs more than all other painting. */
const STRIDE = 500;

/** @implements {import("./frames.mjs").Painter} */
export class StoryPainter {
  #found = null;
  #last = null;
  #free = 0;
  #due = null;

  /**
   * @param {Document} doc
   * @param {object} [page] where the story stands
   * @param {string} [page.items] its events
   * @param {string[]} [page.rooms] what may scroll around them, from the inside
   * @param {(scene: import("./scene.mjs").Scene) => boolean} [page.open] whether it is seen
   * @param {() => number} [page.now]
   * @param {(run: () => void, wait: number) => unknown} [page.later]
   */
  constructor(doc = document, {
    items = "#tab-story [data-day]", rooms = ["[data-tab]", "#panel"], open = ({ tab }) => tab === "story",
    now = () => performance.now(), later = (...wish) => setTimeout(...wish),
  } = {}) {
    Object.assign(this, { doc, items, rooms, open, now, later });
  }

  /** The panel was changed by somebody else: look again, and bring its story to the playhead. */
  forget() {
    const [first] = this.doc.querySelectorAll(this.items);
    // Painting itself and the hand-over leave the same items; where a reader stands is kept.
    if (first !== this.#found?.[0]?.item) this.#found = this.#last = null;
  }

  /** @param {import("./frames.mjs").Frame} frame */
  paint({ step, scene, swift }) {
    const open = this.open(scene) && !swift;
    const moved = step !== this.#last?.step || (open && !this.#last.open);
    this.#last = { step, open };
    if (!moved || !open) return;
    const wait = this.#free - this.now();
    if (wait <= 0) this.#follow();
    else this.#due ??= this.later(() => this.#follow(), wait);
  }

  /** Bring what the playhead shows now. */
  #follow() {
    this.#due = null;
    if (!this.#last?.open) return;
    this.#free = this.now() + STRIDE;
    const { step } = this.#last;
    this.#found ??= [...this.doc.querySelectorAll(this.items)].map((item) => ({ item, day: item.dataset.day }));
    const shown = this.#found.filter(({ item }) => !item.hidden); // what no filter holds back
    const found = at(shown.map(({ day }) => day), step.day);
    if (found !== null) this.#bring(shown[found].item);
  }

  #bring(item) {
    const part = item.closest("details");
    if (part && !part.open) part.open = true;
    // The tab's own room scrolls, or the sheet that the panel is on a small screen. Where the page
    // scrolls as a whole the map would be scrolled away; and a sheet that is shut opens at its top.
    const room = this.rooms.map((selector) => item.closest(selector)).find(scrolls);
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
