// The player owns the scene, the clock and the painters. It knows no element and no Dash:
// whoever keeps the scene sets `writer`; without a writer the address keeps it.
import { Clock, tweens } from "./clock.mjs";
import { frameAt } from "./frames.mjs";
import { Keeper } from "./keeper.mjs";
import { Listeners } from "./listeners.mjs";
import { Painters } from "./painters.mjs";
import { changes, how as howOf, merge, same } from "./scene.mjs";
import { dayOf, onAxis, stepOf, within } from "./steps.mjs";

/** @typedef {import("./scene.mjs").Scene} Scene @typedef {import("./keeper.mjs").How} How */

export class Player {
  #painters = new Painters();
  #listeners = new Listeners();
  #keeper;
  #fresh;

  /**
   * @param {object} options
   * @param {object} options.data what the page carries
   * @param {boolean} [options.fresh] nobody asked for a day: the first play begins at the start
   * @param {(scene: Scene, how: How) => void} [options.address] writes the address
   * @param {() => boolean} [options.still] whether the reader asks for reduced motion
   * @param {object} [options.frames] `request`, `cancel` and `now` of animation frames
   */
  constructor({ data, fresh = false, address = () => {}, still = () => false, frames = {} }) {
    Object.assign(this, { data, still, steps: data.steps });
    this.#fresh = fresh;
    this.scene = merge(data.defaults, { ...data.scene, day: dayOf(data.scene, data.defaults) });
    this.#keeper = new Keeper(this.scene, address);
    const onStep = (playback, ended) => this.#stepped(ended);
    this.clock = new Clock({ last: this.steps.length - 1, onStep, ...frames });
    this.clock.moveTo(stepOf(this.steps, this.scene.day));
  }

  /** @param {(scene: Scene, how: How) => void} run is handed the whole scene, no difference */
  set writer(run) {
    this.#keeper.writer = run;
  }

  get index() {
    return this.clock.playback.index;
  }

  get playing() {
    return this.clock.playing;
  }

  /** The frame on screen. */
  get frame() {
    const { playing } = this;
    const slow = tweens(this.clock.playback);
    const how = { playing, tween: slow && !this.still(), swift: playing && !slow };
    return frameAt(this.data, this.scene, this.index, how);
  }

  /** Wish for a change; it is painted at once. @param {Partial<Scene>} patch @param {How} [how] */
  propose(patch, how) {
    const next = merge(this.scene, onAxis(this.steps, patch));
    if (next === this.scene) return;
    const keys = changes(this.scene, next);
    this.#hold(next, keys);
    this.#keeper.write(this.scene, how ?? howOf(keys));
  }

  /** Show the scene that its keeper holds. What merely answers a proposal is on screen already. */
  apply(scene) {
    const next = merge(this.scene, onAxis(this.steps, scene));
    if (this.#keeper.answers(next)) return;
    // While playing, the keeper's day is always one from before.
    const shown = this.playing ? merge(next, { day: this.scene.day }) : next;
    const keys = changes(this.scene, shown);
    if (keys.length) this.#hold(shown, keys);
  }

  /** The reader went to another entry of the browser's history, which has an address already. */
  visit(scene) {
    // A fragment of this page is an entry too; its day is the one at which play began.
    const stale = this.playing && scene.day === this.#keeper.scene.day;
    this.propose(stale ? { ...scene, day: this.scene.day } : scene, "none");
  }

  play() {
    if (this.playing) return;
    const from = this.index;
    if (this.#fresh) this.clock.moveTo(0);
    this.clock.play();
    this.#listeners.tell("play");
    this.#moved(from);
  }

  /** Stop, and let the day that is showing be written down. */
  pause() {
    if (!this.playing) return;
    this.#halt();
    this.#paint();
    this.commit();
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  /** Go to a step and stay. Without a commit the day is shown and not yet written down. */
  goTo(index, { commit = true } = {}) {
    const from = this.index;
    this.#halt();
    this.clock.moveTo(within(this.steps, index));
    this.#moved(from);
    if (commit) this.commit();
  }

  /** Write the day on screen down, unless that was done. */
  commit() {
    if (!same(this.scene, this.#keeper.scene)) this.#keeper.write(this.scene, "replace");
  }

  /** Leave the chosen place; with none chosen, the player itself. */
  leave() {
    if (this.scene.place === "country") this.#listeners.tell("leave");
    else this.propose({ place: "country" });
  }

  setSpeed(speed) {
    this.clock.setSpeed(speed);
    this.#paint();
  }

  setLoop(loop) {
    this.clock.setLoop(loop);
  }

  /** @param {"in"|"out"|"reset"} direction */
  zoom(direction) {
    this.#painters.ask("zoom", direction);
  }

  /** Bring a place into a zoomed map. @param {string} place */
  reveal(place) {
    this.#painters.ask("reveal", place);
  }

  /** @param {import("./frames.mjs").Painter} painter @returns {() => void} takes it away */
  addPainter(painter) {
    return this.#painters.add(painter, this.frame);
  }

  /** The page was changed by somebody else: every painter looks again. */
  refresh() {
    this.#painters.refresh(this.frame);
  }

  /** Other frames of the same steps, as a filter asks for; whatever is on screen is painted anew. */
  exchange({ steps, cells, frames }) {
    Object.assign(this.data, { steps, cells, frames });
    this.steps = steps;
    this.#paint(); // each painter first knows a frame of the new cells
    this.refresh();
  }

  /** Listen to "step", "scene", "play", "pause" or "leave". @returns {() => void} ends it */
  on(event, run) {
    return this.#listeners.on(event, run);
  }

  #stepped(ended) {
    this.#moved(null);
    if (!ended) return;
    this.#listeners.tell("pause", { ended: true });
    this.commit();
  }

  /** After a move of the clock: the scene's day moves with it, without a word to its keeper. */
  #moved(from) {
    const { index } = this;
    const step = this.steps[index];
    this.#fresh = false;
    this.scene = merge(this.scene, { day: step.day });
    this.#paint();
    if (index !== from) this.#listeners.tell("step", { index, step });
  }

  #hold(scene, keys) {
    const previous = this.scene;
    const from = this.index;
    this.scene = scene;
    if (keys.includes("day")) {
      this.#halt();
      this.clock.moveTo(stepOf(this.steps, scene.day));
      this.#moved(from);
    } else {
      this.#paint();
    }
    this.#listeners.tell("scene", { scene, previous, keys });
  }

  #halt() {
    if (!this.playing) return;
    this.clock.pause();
    this.#listeners.tell("pause", { ended: false });
  }

  #paint() {
    this.#painters.paint(this.frame);
  }
}
