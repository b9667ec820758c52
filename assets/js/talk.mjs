// A talk: a lesson that is presented. It knows which stop is on screen and what lies over it, and
// does what keys, buttons and the notes' window ask. It knows no element.
import { Listeners } from "./listeners.mjs";
import { dialled } from "./present-keys.mjs";
import { ZERO, fresh, started, toggled } from "./stopwatch.mjs";

/** Milliseconds in which another digit may follow. */
export const PATIENCE = 1200;

/** What may lie over the map. */
export const CARDS = Object.freeze(["question", "sources", "list", "help"]);
const COVERS = Object.freeze(["black", "white"]);

export class Talk {
  #listeners = new Listeners();
  #waiting = null;

  /**
   * @param {import("./lesson.mjs").Lesson} lesson
   * @param {object} [options]
   * @param {import("./stopwatch.mjs").Stopwatch} [options.watch] as it was kept
   * @param {boolean} [options.dark] whether the page is dark now, as its reader's device asks
   * @param {() => number} [options.now] the time of day in milliseconds
   * @param {(run: () => void, after: number) => unknown} [options.later]
   * @param {(waiting: unknown) => void} [options.never]
   */
  constructor(lesson, {
    watch = ZERO,
    dark = () => false,
    now = () => Date.now(),
    later = (run, after) => setTimeout(run, after),
    never = (waiting) => clearTimeout(waiting),
  } = {}) {
    Object.assign(this, { lesson, watch, dark, now, later, never });
    Object.assign(this, { cover: null, card: null, typed: "", letters: true });
    lesson.on("stop", () => this.#tell());
    for (const event of ["play", "pause"]) lesson.player.on(event, () => this.#tell());
  }

  /** How it stands, as the other window is told. */
  get state() {
    const { index, player, away } = this.lesson;
    const { cover, card, watch, letters } = this;
    const { playing, scene } = player;
    return { index, step: player.index, scene, playing, away, cover, card, watch, letters };
  }

  /** Listen to "change" and to "end": somebody asked for what comes after the last stop. */
  on(event, run) {
    return this.#listeners.on(event, run);
  }

  /**
   * Do what a name asks. @param {string} name @param {{index?: number, digit?: number}} [detail]
   * @returns {boolean} whether there is such a deed
   */
  perform(name, { index, digit } = {}) {
    if (CARDS.includes(name)) this.#show(this.card === name ? null : name);
    else if (COVERS.includes(name)) this.#cover(this.cover === name ? null : name);
    else if (name === "goto") this.#go(() => this.lesson.goTo(index));
    else if (name === "digit") this.#dial(digit);
    else if (Object.hasOwn(this.#deeds, name)) this.#deeds[name]();
    else return false;
    return true;
  }

  #deeds = {
    nothing: () => {},
    forward: () => this.#uncovered() || this.#go(() => this.#forward()),
    back: () => this.#uncovered() || this.#go(() => this.lesson.previous()),
    first: () => this.#go(() => this.lesson.goTo(0)),
    last: () => this.#go(() => this.lesson.goTo(this.lesson.stops.length - 1)),
    enter: () => (this.typed ? this.#dialled() : this.perform("forward")),
    toggle: () => this.#go(() => this.lesson.toggle()),
    again: () => this.#go(() => this.lesson.goTo(this.lesson.index)),
    close: () => this.#uncovered(),
    theme: () => this.lesson.player.propose({ theme: this.dark() ? "light" : "dark" }, "none"),
    letters: () => this.#set({ letters: !this.letters }),
    watch: () => this.#set({ watch: toggled(this.watch, this.now()) }),
    "watch-reset": () => this.#set({ watch: ZERO }),
  };

  /** Take away what lies over the map. @returns {boolean} whether anything did */
  #uncovered() {
    const lay = this.cover !== null || this.card !== null || this.typed !== "";
    this.#forget();
    if (lay) this.#set({ cover: null, card: null, typed: "" });
    return lay;
  }

  /** What is asked while the map is still under way is to be there. */
  #forward() {
    const { lesson } = this;
    if (lesson.underway) lesson.finish();
    else if (!lesson.next()) this.#listeners.tell("end");
  }

  #go(move) {
    this.#forget();
    Object.assign(this, { cover: null, card: null, typed: "" });
    // The first move begins the talk, unless its clock was set by hand.
    if (fresh(this.watch)) this.watch = started(this.watch, this.now());
    move();
    this.#tell();
  }

  #show(card) {
    this.#forget();
    this.#set({ card, cover: null, typed: "" });
  }

  #cover(cover) {
    this.lesson.player.pause();
    this.#set({ cover, card: null });
  }

  #dial(digit) {
    const { typed, done } = dialled(this.typed, digit, this.lesson.stops.length);
    this.#forget();
    this.#set({ typed });
    if (done) this.#dialled();
    else if (typed) this.#waiting = this.later(() => this.#dialled(), PATIENCE);
  }

  #dialled() {
    const index = Number(this.typed) - 1;
    this.#go(() => this.lesson.goTo(index));
  }

  #forget() {
    if (this.#waiting !== null) this.never(this.#waiting);
    this.#waiting = null;
  }

  #set(change) {
    Object.assign(this, change);
    this.#tell();
  }

  #tell() {
    this.#listeners.tell("change", this.state);
  }
}
