// What a reader asks for, as plain frozen data. The defaults come with the page, never from here.

/**
 * @typedef {object} Scene
 * @property {string|null} day ISO day; null is the opening day
 * @property {string} place id of a site or region, or "country"
 * @property {"events"|"deaths"|"injured"|"detained"} measure
 * @property {"then"|"now"} known
 * @property {"sofar"|"day"} span
 * @property {"story"|"toll"|"sources"} tab
 * @property {readonly string[]} families kinds of event that are shown; none chosen: all
 * @property {readonly string[]} claimants kinds of claimant whose figures are shown; none: all
 * @property {readonly string[]} only "disagree", "origins": what else must hold
 * @property {readonly string[]} layers
 * @property {"auto"|"light"|"dark"} theme
 * @property {"auto"|"en"|"kk"|"ru"} lang auto: the language that the browser prefers
 */

/** The parts of a scene in the order in which an address writes them. */
export const KEYS = Object.freeze([
  "day", "place", "measure", "known", "span", "tab", "families", "claimants", "only", "layers",
  "theme", "lang",
]);

/** The values that a part of a scene may have; day and place depend on the record. */
export const CHOICES = Object.freeze({
  measure: Object.freeze(["events", "deaths", "injured", "detained"]),
  known: Object.freeze(["then", "now"]),
  span: Object.freeze(["sofar", "day"]),
  tab: Object.freeze(["story", "toll", "sources"]),
  families: Object.freeze(["protest", "force", "decision", "aftermath", "context"]),
  claimants: Object.freeze(["official", "independent", "press", "partisan"]),
  only: Object.freeze(["disagree", "origins"]),
  layers: Object.freeze(["labels", "regions", "water"]),
  theme: Object.freeze(["auto", "light", "dark"]),
  lang: Object.freeze(["auto", "en", "kk", "ru"]),
});

/** A change of one of these is a choice that "back" should undo; time and looks are not. */
const CHOSEN = new Set(["place", "measure", "known", "span", "tab", "families", "claimants", "only"]);

/** The parts of a scene that are filters. */
export const SIEVES = Object.freeze(["families", "claimants", "only"]);

const equal = (a, b) =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((value, at) => value === b[at])
    : a === b;

/** Whether a part of a scene is a list. */
const listed = (key) => key === "layers" || SIEVES.includes(key);

/**
 * Put the values of a list into their own order, once each; all families, or all kinds of
 * claimants, are no filter.
 * @param {Iterable<string>} values @param {string} [key]
 */
export function ordered(values, key = "layers") {
  const asked = new Set(values);
  const found = CHOICES[key].filter((value) => asked.has(value));
  const all = found.length === CHOICES[key].length;
  return Object.freeze(all && (key === "families" || key === "claimants") ? [] : found);
}

/**
 * Return the scene with a patch laid over it; the same object where nothing differs.
 * Keys that no scene has are left out, so that a link cannot smuggle anything in.
 * @param {Scene} scene @param {Partial<Scene>} patch @returns {Scene}
 */
export function merge(scene, patch) {
  const next = { ...scene };
  for (const key of KEYS) {
    if (patch[key] === undefined) continue;
    next[key] = listed(key) ? ordered(patch[key], key) : patch[key];
  }
  return changes(scene, next).length ? Object.freeze(next) : scene;
}

/** The keys in which two scenes differ. @param {Scene} a @param {Scene} b @returns {string[]} */
export const changes = (a, b) => KEYS.filter((key) => !equal(a[key], b[key]));

/** Whether two scenes ask for the same. @param {Scene} a @param {Scene} b */
export const same = (a, b) => changes(a, b).length === 0;

/** Whether a patch would change nothing: then its link is the current one. */
export function fits(patch, scene) {
  const asked = KEYS.filter((key) => patch[key] !== undefined);
  return asked.length > 0 && asked.every((key) => equal(patch[key], scene[key]));
}

/** A layer switched on or off. @param {Scene} scene @param {string} layer */
export function withLayer(scene, layer) {
  const shown = new Set(scene.layers);
  if (!shown.delete(layer)) shown.add(layer);
  return { layers: ordered(shown) };
}

/** A filter with one of its values put on or taken off. @returns {Partial<Scene>} */
export function toggled(scene, key, value) {
  const chosen = new Set(scene[key]);
  if (!chosen.delete(value)) chosen.add(value);
  return { [key]: ordered(chosen, key) };
}

/** How the address follows these changes. @param {string[]} keys @returns {"push"|"replace"} */
export const how = (keys) => (keys.some((key) => CHOSEN.has(key)) ? "push" : "replace");

/**
 * The key of the frames that a scene shows.
 * Events are what happened, so the clock of what was known does not touch them.
 * @param {Scene} scene @returns {string}
 */
export function frameKey({ measure, known, span }) {
  if (span === "day") return `${measure}-day`;
  return measure === "events" ? "events-sofar" : `${measure}-${known}`;
}
