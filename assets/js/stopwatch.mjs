// How long a talk has lasted. Pure: the time of day is handed in, so that a page that is loaded
// again goes on counting as if it had been there.

/** @typedef {{gone: number, since: number|null}} Stopwatch milliseconds, and when it was started */

/** @type {Stopwatch} */
export const ZERO = Object.freeze({ gone: 0, since: null });

export const running = ({ since }) => since !== null;

/** Whether it was never started since it was last reset. */
export const fresh = ({ gone, since }) => gone === 0 && since === null;

/** @returns {number} milliseconds; a clock that was put back counts as standing still */
export const elapsed = ({ gone, since }, now) =>
  gone + (since === null ? 0 : Math.max(0, now - since));

/** @returns {Stopwatch} */
export const started = (watch, now) =>
  running(watch) ? watch : Object.freeze({ ...watch, since: now });

/** @returns {Stopwatch} */
export const paused = (watch, now) =>
  running(watch) ? Object.freeze({ gone: elapsed(watch, now), since: null }) : watch;

/** @returns {Stopwatch} */
export const toggled = (watch, now) => (running(watch) ? paused(watch, now) : started(watch, now));

/** As it is read: hours only where there are any. @param {number} milliseconds */
export function reading(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** A stopwatch as it was kept somewhere; zero where that is none. @returns {Stopwatch} */
export function kept(value) {
  const { gone, since } = value && typeof value === "object" ? value : ZERO;
  const counts = (number) => Number.isFinite(number) && number >= 0;
  return counts(gone) && (since === null || counts(since)) ? Object.freeze({ gone, since }) : ZERO;
}
