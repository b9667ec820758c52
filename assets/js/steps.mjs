// The stops of the playhead, in order of day. Everything here is arithmetic on a sorted list.

/**
 * @typedef {object} Step
 * @property {string} day ISO day
 * @property {"before"|"january"|"after"} part
 * @property {number} at position on the axis, 0 to 1
 * @property {string} date @property {string} sentence @property {string} spoken
 * @property {boolean} key whether it is a key moment
 * @property {number[]} new indexes of the marks at which an event begins on this day
 */

/** The day on which a page opens whose address has none. */
export const OPENING = "2022-01-09";

/** The day that a scene shows. */
export const dayOf = (scene, defaults) => scene.day ?? defaults?.day ?? OPENING;

/** Keep an index on the axis. @param {Step[]} steps @param {number} index */
export const within = (steps, index) => Math.max(0, Math.min(steps.length - 1, index));

/**
 * The step of a day: the last one not after it, or the first.
 * ISO days sort as they stand, so no date is parsed.
 * @param {Step[]} steps @param {string} day @returns {number}
 */
export function stepOf(steps, day) {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle].day <= day) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** A patch whose day, if it has one, is that of the step which shows it. */
export const onAxis = (steps, patch) =>
  patch.day ? { ...patch, day: steps[stepOf(steps, patch.day)].day } : patch;

/** The step nearest to a place on the axis; of two equally near the earlier. */
export function nearest(steps, at) {
  let best = 0;
  for (let index = 1; index < steps.length; index += 1) {
    if (Math.abs(steps[index].at - at) < Math.abs(steps[best].at - at)) best = index;
  }
  return best;
}

/** The key moment after a step, or the last step. @param {Step[]} steps @param {number} from */
export function nextKey(steps, from) {
  const found = steps.findIndex((step, index) => index > from && step.key);
  return found < 0 ? steps.length - 1 : found;
}

/** The key moment before a step, or the first step. @param {Step[]} steps @param {number} from */
export function previousKey(steps, from) {
  for (let index = from - 1; index > 0; index -= 1) if (steps[index].key) return index;
  return 0;
}

/** Read `data-step`: the number of a step, or its day. @returns {number|null} */
export function readStep(steps, value) {
  if (/^\d+$/.test(value ?? "")) return within(steps, Number(value));
  return /^\d{4}-\d\d-\d\d$/.test(value ?? "") ? stepOf(steps, value) : null;
}

/** Where something stands to the playhead. @returns {"past"|"now"|"future"} */
export const when = (thing, playhead) =>
  thing < playhead ? "past" : thing > playhead ? "future" : "now";
