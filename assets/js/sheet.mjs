// The panel as a sheet on a small screen: pulled by its grip, or moved by its buttons and arrows.
// How far it is pulled stands on the page's root, which outlives every change of the rooms; the
// style sheet makes a sheet of it only where the screen is small.
import { attribute } from "./ink.mjs";

/** How far the sheet can be pulled: its title only, half the window, all of it. */
export const STOPS = Object.freeze(["peek", "half", "full"]);
/** A pointer that moved less than this pressed, and did not pull. */
const STIR = 6;
/** Pixels in a millisecond: a pull that ends faster goes on to the next stop. */
const FLING = 0.5;

/** The stop above or below another. @param {string} stop @param {number} by */
export const stepped = (stop, by) =>
  STOPS[Math.max(0, Math.min(STOPS.length - 1, STOPS.indexOf(stop) + by))];

/**
 * The stop at which a pulled sheet comes to rest.
 * @param {number} height pixels @param {number} speed pixels in a millisecond, upwards
 * @param {Record<string, number>} heights the height of each stop
 */
export function settled(height, speed, heights) {
  const away = (stop) => Math.abs(heights[stop] - height);
  if (speed > FLING) return STOPS.find((stop) => heights[stop] > height) ?? "full";
  if (speed < -FLING) return STOPS.findLast((stop) => heights[stop] < height) ?? "peek";
  return STOPS.reduce((best, stop) => (away(stop) < away(best) ? stop : best));
}

/** @implements {import("./frames.mjs").Painter} it paints no frame, but looks at the page again */
export class Sheet {
  #pull = null;
  #pulled = false;

  /** @param {Document} doc @param {Window} win */
  constructor(doc = document, win = window) {
    Object.assign(this, { doc, win, root: doc.documentElement });
    this.root.dataset.sheet = "peek";
    this.forget();
    doc.addEventListener("click", (event) => this.#click(event), true);
    doc.addEventListener("keydown", (event) => this.#press(event));
    doc.addEventListener("focusin", (event) => this.#uncover(event.target));
    doc.addEventListener("pointerdown", (event) => this.#take(event));
    doc.addEventListener("pointermove", (event) => this.#drag(event));
    doc.addEventListener("pointerup", (event) => this.#drop(event));
    doc.addEventListener("pointercancel", (event) => this.#drop(event));
  }

  get stop() {
    return this.root.dataset.sheet;
  }

  /** Whether the panel is a sheet on this screen: then its grip is drawn. */
  get drawn() {
    return Boolean(this.#one("#sheet-button")?.getClientRects().length);
  }

  /** @param {string} stop one of `STOPS` */
  move(stop) {
    this.root.dataset.sheet = stop;
    this.forget();
  }

  paint() {}

  /** Say on the buttons how far the sheet is pulled. */
  forget() {
    const [button, full] = [this.#one("#sheet-button"), this.#one("#sheet-full")];
    if (button) attribute(button, "aria-expanded", String(this.stop !== "peek"));
    if (full) attribute(full, "aria-pressed", String(this.stop === "full"));
  }

  #one(selector) {
    return this.doc.querySelector(selector);
  }

  #click(event) {
    const on = (selector) => event.target.closest?.(selector);
    if (this.#pulled && on("#sheet .grip")) {
      this.#pulled = false; // the end of a pull is no press
      event.preventDefault();
      event.stopPropagation();
    } else if (on("#sheet-button")) {
      this.move(this.stop === "peek" ? "half" : "peek");
    } else if (on("#sheet-full")) {
      this.move(this.stop === "full" ? "half" : "full");
    } else if (on('a[href="#panel"]') && this.drawn) {
      event.preventDefault();
      if (this.stop === "peek") this.move("half");
      this.#one("#panel").focus();
    }
  }

  #press(event) {
    if (event.defaultPrevented || !event.target.closest?.("#sheet") || !this.drawn) return;
    if (event.key === "Escape" && this.stop !== "peek") {
      this.move("peek");
      this.#one("#sheet-button").focus();
      event.preventDefault();
    }
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by && event.target.closest(".grip")) {
      this.move(stepped(this.stop, by));
      // The second button is gone when the sheet is shut.
      if (this.stop === "peek") this.#one("#sheet-button").focus();
      event.preventDefault();
    }
  }

  /** What a keyboard comes to is never left under the sheet. */
  #uncover(target) {
    if (this.stop === "peek" || target.closest?.("#sheet") || !target.matches?.(":focus-visible")) return;
    const sheet = this.#one("#sheet");
    if (this.drawn && target.getBoundingClientRect().bottom > sheet.getBoundingClientRect().top) this.move("peek");
  }

  #take(event) {
    const grip = event.button === 0 && event.isPrimary && event.target.closest?.("#sheet .grip");
    if (!grip || !this.drawn) return;
    const sheet = grip.closest("#sheet");
    const { height } = sheet.getBoundingClientRect();
    this.#pulled = false;
    this.#pull = { sheet, height, from: event.clientY, y: event.clientY, at: event.timeStamp, speed: 0, id: event.pointerId };
  }

  #drag(event) {
    const pull = this.#pull;
    if (pull?.id !== event.pointerId) return;
    const up = pull.from - event.clientY;
    if (!this.#pulled && Math.abs(up) < STIR) return;
    if (!this.#pulled) pull.sheet.setPointerCapture?.(event.pointerId);
    this.#pulled = true;
    pull.sheet.dataset.pulled = "yes";
    pull.speed = (pull.y - event.clientY) / Math.max(1, event.timeStamp - pull.at);
    Object.assign(pull, { y: event.clientY, at: event.timeStamp });
    pull.sheet.style.height = `${this.#within(pull.height + up)}px`;
  }

  #drop(event) {
    const pull = this.#pull;
    if (pull?.id !== event.pointerId) return;
    this.#pull = null;
    if (!this.#pulled) return;
    const height = pull.sheet.getBoundingClientRect().height;
    // A finger that rested before it let go did not fling.
    const speed = event.timeStamp - pull.at > 80 ? 0 : pull.speed;
    pull.sheet.style.height = "";
    delete pull.sheet.dataset.pulled;
    this.move(settled(height, speed, this.#heights()));
  }

  #within(height) {
    const { peek, full } = this.#heights();
    return Math.max(peek, Math.min(full, height));
  }

  /** Near what the style sheet says; where a sheet comes to rest is the style sheet's. */
  #heights() {
    const { innerHeight } = this.win;
    const peek = this.#one("#sheet .grip").getBoundingClientRect().height;
    return { peek, half: innerHeight * 0.55, full: innerHeight - peek };
  }
}
