// The address is the scene: the same table of examples holds this and dashboard/view/address.py.
import { CHOICES, KEYS, SIEVES, ordered } from "./scene.mjs";
import { dayOf, stepOf } from "./steps.mjs";

/**
 * @typedef {object} Known what an address is read against
 * @property {import("./scene.mjs").Scene} defaults
 * @property {import("./steps.mjs").Step[]} steps
 * @property {Iterable<string>} places ids, "country" among them
 *
 * @typedef {object} Notice a value that was not understood: what was asked for and what is given
 * @property {string} key @property {string} asked @property {string|readonly string[]} given
 */

/**
 * Write a scene as an address. What is the default is left out; a lone "?" is the opening scene.
 * @param {import("./scene.mjs").Scene} scene @param {import("./scene.mjs").Scene} defaults
 * @returns {string}
 */
export function toSearch(scene, defaults) {
  const pairs = [];
  for (const key of KEYS) {
    const value = written(key, scene, defaults);
    if (value !== written(key, defaults, defaults)) {
      // A comma is allowed in a query, and an address is read by people.
      pairs.push(`${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
    }
  }
  return `?${pairs.join("&")}`;
}

function written(key, scene, defaults) {
  if (key === "day") return dayOf(scene, defaults);
  if (key === "layers") return ordered(scene.layers).join(",") || "none";
  if (SIEVES.includes(key)) return ordered(scene[key] ?? [], key).join(",");
  return scene[key];
}

/**
 * Read an address. Whatever is not understood gives the nearest sensible scene and a notice.
 * @param {string} search with or without its question mark
 * @param {Known} known
 * @returns {{scene: import("./scene.mjs").Scene, notices: Notice[]}}
 */
export function fromSearch(search, { defaults, steps, places }) {
  const query = new URLSearchParams(search);
  const scene = { ...defaults, day: dayOf(defaults, defaults) };
  const notices = [];
  for (const key of KEYS) {
    const asked = (query.get(key) ?? "").trim().toLowerCase();
    if (!asked) continue;
    const [given, understood] = READERS[key]
      ? READERS[key](asked, { scene, steps, places: new Set(places) })
      : choice(key, asked, scene);
    scene[key] = given;
    if (!understood) notices.push({ key, asked, given });
  }
  return { scene: Object.freeze(scene), notices };
}

const choice = (key, asked, scene) =>
  CHOICES[key].includes(asked) ? [asked, true] : [scene[key], false];

const READERS = {
  day(asked, { scene, steps }) {
    if (!isDay(asked)) return [scene.day, false];
    const { day } = steps[stepOf(steps, asked)];
    return [day, day === asked];
  },
  place: (asked, { places }) => (places.has(asked) ? [asked, true] : ["country", false]),
  layers(asked, { scene }) {
    if (asked === "none") return [Object.freeze([]), true];
    const names = asked.split(",").map((name) => name.trim()).filter(Boolean);
    const layers = ordered(names);
    return [
      layers.length ? layers : scene.layers,
      names.every((name) => CHOICES.layers.includes(name)),
    ];
  },
};

for (const key of SIEVES) {
  READERS[key] = (asked) => {
    const names = asked.split(",").map((name) => name.trim()).filter(Boolean);
    return [ordered(names, key), names.every((name) => CHOICES[key].includes(name))];
  };
}

/** Whether a text is a day of the calendar: Date would take 30 February for 2 March. */
function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith("0000")) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What an address is read against, from what the page carries. @returns {Known} */
export const knownBy = ({ defaults, steps, places }) =>
  ({ defaults, steps, places: ["country", ...Object.keys(places)] });

/** Whether an address asks for a day: then play begins there and not at the first step. */
export const asksForDay = (search) => Boolean(new URLSearchParams(search).get("day")?.trim());

/**
 * Let the address bar follow a scene.
 * @param {import("./scene.mjs").Scene} scene @param {import("./scene.mjs").Scene} defaults
 * @param {"push"|"replace"|"none"} how
 */
export function writeAddress(scene, defaults, how, { history, location } = globalThis) {
  if (how === "none") return;
  const search = toSearch(scene, defaults);
  const address = location.pathname + (search === "?" ? "" : search) + location.hash;
  if (address === location.pathname + location.search + location.hash) return;
  try {
    history[how === "push" ? "pushState" : "replaceState"](null, "", address);
  } catch {
    // A sandboxed frame or a file may refuse, and Safari refuses the hundredth change in
    // half a minute. The page plays on; only its address stays behind.
  }
}
