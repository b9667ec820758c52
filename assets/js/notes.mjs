// The presenter's window: notes, question and sources of the stop on screen, what comes next, the
// time. It follows the slides and steers them; without slides it turns its own pages.
import { frameAt } from "./frames.mjs";
import { attribute, words } from "./ink.mjs";
import { understood } from "./line.mjs";
import { SvgPainter } from "./paint-svg.mjs";
import { deed } from "./present-keys.mjs";
import { frameKey, merge } from "./scene.mjs";
import { stepOf } from "./steps.mjs";
import { ZERO, elapsed, reading, running, toggled } from "./stopwatch.mjs";

/** Milliseconds between two looks at the clock. */
const BEAT = 250;

export class Notes {
  #state;
  #listed = null;
  #now;
  #next;

  /**
   * @param {object} options
   * @param {Window} options.win the window that the notes stand in
   * @param {object} options.data what the slides' page carries
   * @param {import("./line.mjs").Line} options.line
   * @param {SVGSVGElement|null} [options.poster] the drawn map, to be copied
   * @param {() => number} [options.now] the time of day in milliseconds
   */
  constructor({ win, data, line, poster = null, now = () => Date.now() }) {
    const doc = win.document;
    Object.assign(this, { win, doc, data, line, now, root: doc.querySelector("#qantar") });
    this.stops = data.lesson.stops;
    const index = Math.max(0, this.stops.findIndex(({ id }) => id === data.stop));
    this.connected = false;
    this.#state = { ...this.#resting(index), watch: ZERO, cover: null };
    if (poster) {
      this.#now = this.#picture("#now-map", poster);
      this.#next = this.#picture("#next-map", poster);
    }
    doc.addEventListener("keydown", (event) => this.#press(event));
    doc.addEventListener("click", (event) => this.#click(event));
    line.hear((message) => this.#hear(understood(message, data.lesson.id)));
    win.setInterval(() => this.#paintTime(), BEAT);
    this.#paint();
    this.#say("hello");
  }

  #say(type, detail = {}) {
    this.line.say({ qantar: "present", lesson: this.data.lesson.id, type, ...detail });
  }

  #hear(message) {
    if (message?.type === "bye") this.connected = false;
    else if (message?.type === "state" && this.stops[message.state.index]) {
      this.connected = true;
      this.#state = message.state;
    } else return;
    this.#paint();
  }

  /** Whether its window was closed, or shows another page by now. */
  get #gone() {
    try {
      return this.win.closed || this.win.document !== this.doc;
    } catch {
      return true;
    }
  }

  #press(event) {
    const focused = event.target;
    const wish = deed(event, {
      tag: focused.tagName ?? "",
      editable: focused.isContentEditable === true,
      letters: this.#state.letters !== false,
    });
    if (!wish) return;
    event.preventDefault();
    this.#ask(wish.do, wish);
  }

  #click(event) {
    const link = event.target.closest?.("[data-go]");
    const button = event.target.closest?.("[data-do]");
    if (link) {
      event.preventDefault();
      this.#ask("goto", { index: this.stops.findIndex(({ id }) => id === link.dataset.go) });
    } else if (button) this.#ask(button.dataset.do);
    // Or the next space would press it again.
    if (event.detail) (link ?? button)?.blur();
  }

  #ask(name, { index, digit } = {}) {
    if (this.connected) this.#say("do", { do: name, index, digit });
    else this.#alone(name, index);
  }

  /** What can be done without slides. */
  #alone(name, index) {
    const at = this.#state.index;
    const last = this.stops.length - 1;
    const to = { forward: at + 1, enter: at + 1, back: at - 1, first: 0, last, goto: index }[name];
    const watch = { watch: toggled(this.#state.watch, this.now()), "watch-reset": ZERO }[name];
    if (watch) this.#state = { ...this.#state, watch };
    else if (this.stops[to]) this.#state = { ...this.#state, ...this.#resting(to) };
    else return;
    this.#paint();
  }

  /** How a stop stands when its map has come to rest. */
  #resting(index) {
    const { data } = this;
    const scene = merge(data.scene, this.stops[index].scene);
    return { index, step: stepOf(data.steps, scene.day), scene };
  }

  #paint() {
    if (this.#gone) return;
    const { index, step, scene, cover, watch } = this.#state;
    const { root, doc, stops } = this;
    const stop = stops[index];
    attribute(root, "data-connected", this.connected ? "yes" : "no");
    attribute(root, "data-running", running(watch) ? "yes" : "no");
    attribute(root, "data-cover", cover ?? "none");
    attribute(root, "data-end", stops[index + 1] ? "no" : "yes");
    attribute(doc.documentElement, "data-theme", scene.theme ?? "auto");
    for (const article of doc.querySelectorAll("article[data-stop]")) article.hidden = article.dataset.stop !== stop.id;
    for (const part of doc.querySelectorAll("[data-before]")) part.hidden = part.dataset.before !== stop.id;
    for (const link of doc.querySelectorAll("[data-go]")) {
      const shown = link.dataset.go === stop.id;
      attribute(link, "aria-current", shown ? "true" : null);
      if (shown && index !== this.#listed) link.scrollIntoView?.({ block: "nearest" });
    }
    this.#listed = index;
    const number = doc.querySelector(".number");
    const text = this.data.lesson.number.replace("{number}", String(index + 1)).replace("{all}", String(stops.length));
    if (number) words(number, text);
    const date = doc.querySelector("#now-date");
    if (date) words(date, this.data.steps[step]?.date ?? "");
    this.#now?.(scene, step);
    if (stops[index + 1]) {
      const next = this.#resting(index + 1);
      this.#next?.(next.scene, next.step);
    }
    this.#paintTime();
  }

  #paintTime() {
    const { doc } = this;
    const [clock, gone] = ["#clock", "#elapsed"].map((selector) => doc.querySelector(selector));
    const time = new Date(this.now()).toLocaleTimeString(doc.documentElement.lang || "en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    if (clock) words(clock, time);
    if (gone) words(gone, reading(elapsed(this.#state.watch, this.now())));
  }

  /** A small map. @returns {(scene: object, step: number) => void} shows a moment on it */
  #picture(selector, poster) {
    const slot = this.doc.querySelector(selector);
    const svg = this.doc.importNode(poster, true);
    slot.replaceChildren(svg);
    slot.inert = true; // a picture, whose places are chosen on the slides
    const painter = new SvgPainter(svg, this.data, { focused: () => null });
    new ResizeObserver(([{ contentRect: { width, height } }]) => painter.resize(width, height)).observe(svg);
    return (scene, step) => {
      // Another version of the record may run in the other window.
      if (!this.data.frames[frameKey(scene)] || !this.data.steps[step]) return;
      painter.paint(frameAt(this.data, scene, step));
      painter.frame(scene.place, { jump: true });
    };
  }
}
