// A lesson: which stop is on screen, and the way from one to the next. It drives a player as a
// reader would, so that whatever a reader does in between is respected.
import { Listeners } from "./listeners.mjs";
import { merge } from "./scene.mjs";
import { stepOf } from "./steps.mjs";

/** Milliseconds in which the days between two stops run by. */
export const SWEEP = 1200;

/** What a stop says of the scene; theme, language and tab are the reader's own. */
const SHOWN = ["day", "place", "measure", "known", "span", "layers"];

/** @typedef {{id: string, title: string, scene: object, since: string|null}} Stop */

export class Lesson {
  #listeners = new Listeners();
  #index;
  #pending = 0;
  #until = null;

  /**
   * @param {import("./player.mjs").Player} player
   * @param {{id: string, title: string, stops: Stop[]}} lesson
   * @param {object} [options]
   * @param {string|null} [options.stop] id of the stop on screen
   * @param {(run: (now: number) => void) => number} [options.request]
   * @param {(id: number) => void} [options.cancel]
   * @param {() => number} [options.now]
   */
  constructor(player, lesson, {
    stop = null,
    request = (run) => requestAnimationFrame(run),
    cancel = (id) => cancelAnimationFrame(id),
    now = () => performance.now(),
  } = {}) {
    Object.assign(this, { player, lesson, request, cancel, now });
    this.#index = Math.max(0, this.indexOf(stop));
    player.on("step", ({ index }) => {
      if (this.#until !== null && player.playing && index >= this.#until) player.pause();
    });
    player.on("play", () => this.#stopSweep());
    player.on("pause", () => {
      this.#until = null;
      this.#tell();
    });
    player.on("scene", () => this.#tell());
    player.on("step", () => this.#pending || this.#tell());
  }

  get stops() {
    return this.lesson.stops;
  }

  get index() {
    return this.#index;
  }

  get stop() {
    return this.stops[this.#index];
  }

  /** Whether the map shows something else than the stop does, and is not on its way there. */
  get away() {
    if (this.#pending || this.#until !== null) return false;
    const { scene } = this.player;
    return merge(scene, shown(this.stop)) !== scene;
  }

  /** Whether it is on its way to the stop: the days run by, or its window plays. */
  get underway() {
    return this.#pending !== 0 || this.#until !== null;
  }

  /** The number of a stop by its id, or by its number as it is counted from 1; -1 for no stop. */
  indexOf(name) {
    const at = this.stops.findIndex(({ id }) => id === name);
    const number = Number(name) - 1;
    return at >= 0 || !Number.isInteger(number) || !this.stops[number] ? at : number;
  }

  next() {
    return this.goTo(this.#index + 1);
  }

  previous() {
    return this.goTo(this.#index - 1);
  }

  /**
   * Go to a stop: the map travels, the days between run by, and a window is played.
   * @param {number} index @param {{jump?: boolean}} [options] jump: be there at once
   * @returns {boolean} whether there is such a stop
   */
  goTo(index, { jump = false } = {}) {
    if (!this.stops[index]) return false;
    const { player } = this;
    this.#stopSweep();
    player.pause();
    this.#index = index;
    const { day, ...rest } = shown(this.stop);
    player.propose(rest, "none");
    const target = stepOf(player.steps, day);
    const start = this.stop.since ? stepOf(player.steps, this.stop.since) : target;
    if (jump || player.still()) player.goTo(target);
    else this.#sweep(player.index, start, () => this.#play(target));
    this.#tell();
    return true;
  }

  /** Be where the stop rests, at once. */
  finish() {
    return this.goTo(this.#index, { jump: true });
  }

  /**
   * Play, or pause. A window is played on to its last day and no further, or again from its first;
   * a stop without a window lets the record play on.
   */
  toggle() {
    const { player, stop } = this;
    if (player.playing) player.pause();
    else if (this.#pending) this.finish();
    else if (!stop.since) player.play();
    else if (this.#within) this.#play(stepOf(player.steps, stop.scene.day));
    else this.goTo(this.#index);
  }

  /** Whether the day on screen lies in the stop's window, before its last. */
  get #within() {
    const { player, stop } = this;
    const [first, last] = [stop.since, stop.scene.day].map((day) => stepOf(player.steps, day));
    return first <= player.index && player.index < last;
  }

  /** Listen to "stop": another one is on screen, or the reader has left it. */
  on(event, run) {
    return this.#listeners.on(event, run);
  }

  #sweep(from, to, done) {
    const begun = this.now();
    const tick = (now) => {
      this.#pending = 0;
      const t = from === to ? 1 : Math.min(1, (now - begun) / SWEEP);
      const at = Math.round(from + (to - from) * t);
      // Ask for the next picture first: the player tells its step while the sweep is under way.
      if (t < 1) this.#pending = this.request(tick);
      if (at !== this.player.index) this.player.goTo(at, { commit: false });
      if (t >= 1) done();
    };
    this.#pending = this.request(tick);
  }

  #stopSweep() {
    if (this.#pending) this.cancel(this.#pending);
    this.#pending = 0;
  }

  #play(target) {
    if (this.player.index >= target) {
      this.player.commit();
      this.#tell();
      return;
    }
    this.player.play();
    this.#until = target;
  }

  #tell() {
    this.#listeners.tell("stop", { index: this.#index, stop: this.stop, away: this.away });
  }
}

const shown = ({ scene }) => Object.fromEntries(SHOWN.map((key) => [key, scene[key]]));
