// Which events and figures of the panel pass the filters of a scene: the rule of
// dashboard/view/sieve.py, for what stands in the page already.
import { SIEVES } from "./scene.mjs";

/** @typedef {{family?: string, kind?: string, disputed: boolean, attested: boolean}} Line */

/** Whether any filter is on. @param {import("./scene.mjs").Scene} scene */
export const on = (scene) => SIEVES.some((key) => scene[key]?.length);

/** Whether events are held back. @param {import("./scene.mjs").Scene} scene */
export const siftsEvents = (scene) => Boolean(scene.families?.length || scene.only?.length);

/** Whether figures are held back. @param {import("./scene.mjs").Scene} scene */
export const siftsClaims = (scene) => Boolean(scene.claimants?.length || scene.only?.length);

/** Whether an event, or a figure, passes. @param {Line} line @param {import("./scene.mjs").Scene} scene */
export function passes({ family, kind, disputed, attested }, { families = [], claimants = [], only = [] }) {
  const chosen = family === undefined
    ? !claimants.length || claimants.includes(kind)
    : !families.length || families.includes(family);
  return chosen && (disputed || !only.includes("disagree")) && (attested || !only.includes("origins"));
}

/** The patch that lets a line through: of the filters that hold it back none stays. */
export function opened(line, scene) {
  if (passes(line, scene)) return {};
  return Object.fromEntries(SIEVES.map((key) => [key, []]));
}
