// Playback: a pure state, and a driver that asks for a picture when a step is due.
import { Alarm } from "./alarm.mjs";

/** Milliseconds that a step lasts at speed 1. */
export const BASE = 900;
export const SPEEDS = Object.freeze([0.5, 1, 2, 4]);
/** A movement shorter than this is not seen; such steps are painted at once. */
const TWEEN = 300;

/**
 * @typedef {object} Playback
 * @property {number} index @property {boolean} playing @property {number} speed
 * @property {boolean} loop @property {number} due when the next step is due, in milliseconds
 */

/** @returns {Playback} */
export const stopped = (index = 0, speed = 1, loop = false) =>
  Object.freeze({ index, playing: false, speed, loop, due: 0 });

export const lasts = ({ speed }) => BASE / speed;
export const tweens = (playback) => lasts(playback) >= TWEEN;

/** Playback that begins now; at the end it begins again. @returns {Playback} */
export function started(playback, now, last) {
  const index = playback.index >= last ? 0 : playback.index;
  return Object.freeze({ ...playback, index, playing: true, due: now + lasts(playback) });
}

/**
 * Playback at a moment: at most one step further, however late the moment is. A tab that was
 * busy goes on where it was, and does not run through the days it missed.
 * @param {Playback} playback @param {number} now @param {number} last @returns {Playback}
 */
export function ticked(playback, now, last) {
  if (!playback.playing || now < playback.due) return playback;
  if (playback.index >= last) {
    if (!playback.loop) return Object.freeze({ ...playback, playing: false });
    return Object.freeze({ ...playback, index: 0, due: now + lasts(playback) });
  }
  const index = playback.index + 1;
  // The last day stays on screen before a loop begins again; without a loop play ends on it.
  const playing = index < last || playback.loop;
  // Keep the beat where it can be kept: a frame comes up to 16 ms after a step was due.
  const next = playback.due + lasts(playback);
  const due = next > now ? next : now + lasts(playback);
  return Object.freeze({ ...playback, index, playing, due });
}

/** Another speed takes effect within the step that is showing. @returns {Playback} */
export function paced(playback, speed, now) {
  if (!SPEEDS.includes(speed)) return playback;
  const left = Math.max(0, playback.due - now) * (playback.speed / speed);
  return Object.freeze({ ...playback, speed, due: now + left });
}

/** Drives a playback by animation frames, which a hidden tab does not get: one a step. */
export class Clock {
  #pending = null;

  /**
   * @param {object} options
   * @param {number} options.last number of the last step
   * @param {(playback: Playback, ended: boolean) => void} options.onStep
   * @param {(run: (now: number) => void, wait: number) => unknown} [options.request] a frame
   * @param {(asked: unknown) => void} [options.cancel] takes it back
   * @param {() => number} [options.now]
   */
  constructor({
    last,
    onStep,
    request = (run, wait) => new Alarm(run, wait),
    cancel = (alarm) => alarm.cancel(),
    now = () => performance.now(),
  }) {
    Object.assign(this, { last, onStep, request, cancel, now });
    this.playback = stopped();
  }

  get playing() {
    return this.playback.playing;
  }

  /** Begin at the step that is showing, or again at the first when that is the last. */
  play() {
    if (this.playing) return;
    this.playback = started(this.playback, this.now(), this.last);
    this.#ask();
  }

  pause() {
    this.#forget();
    this.playback = Object.freeze({ ...this.playback, playing: false });
  }

  /** Go to a step; while playing it gets its full time. */
  moveTo(index) {
    const due = this.now() + lasts(this.playback);
    this.playback = Object.freeze({ ...this.playback, index, due });
  }

  setSpeed(speed) {
    this.playback = paced(this.playback, speed, this.now());
    if (!this.playing) return;
    this.#forget(); // it was asked for at the other speed
    this.#ask();
  }

  setLoop(loop) {
    this.playback = Object.freeze({ ...this.playback, loop });
  }

  #ask() {
    this.#pending = this.request((now) => this.#tick(now), this.playback.due - this.now());
  }

  #forget() {
    if (this.#pending !== null) this.cancel(this.#pending);
    this.#pending = null;
  }

  #tick(painted) {
    this.#pending = null;
    const before = this.playback;
    // A picture may be dated a little before the moment at which it was asked for.
    const now = Math.max(painted, this.now());
    this.playback = ticked(before, now, this.last);
    if (this.playback !== before) this.onStep(this.playback, !this.playback.playing);
    // The listener may have paused, or paused and begun again.
    if (this.playing && this.#pending === null) this.#ask();
  }
}
