// A frame: the world at one step of a scene. It holds numbers of cells, so that a painter
// compares two numbers to know whether anything has to be painted.
import { frameKey } from "./scene.mjs";

/**
 * @typedef {object} Frame
 * @property {import("./scene.mjs").Scene} scene
 * @property {number} index number of the step
 * @property {import("./steps.mjs").Step} step
 * @property {readonly number[]} marks a cell for each mark
 * @property {readonly number[]} regions a cell for each region
 * @property {number} country the cell of the country's figure
 * @property {boolean} playing
 * @property {boolean} tween whether this step has time to be drawn as a movement
 * @property {boolean} swift whether the steps go by too fast for what is around the map to be read
 *
 * @typedef {object} Painter what the player calls at every step
 * @property {(frame: Frame) => void} paint
 * @property {() => void} [forget] the page was changed by somebody else: look again, paint it all
 * @property {(direction: "in"|"out"|"reset") => void} [zoom]
 * @property {(place: string) => void} [reveal] bring a place into a zoomed map
 */

/** @returns {Frame} */
export function frameAt(data, scene, index, { playing = false, tween = false, swift = false } = {}) {
  const frames = written(data.frames[frameKey(scene)]);
  return {
    scene,
    index,
    step: data.steps[index],
    marks: frames.marks[index],
    regions: frames.regions[index],
    country: frames.country[index],
    playing,
    tween,
    swift,
  };
}

const kept = new WeakMap();

/** The frames of a mode, step by step: they are sent as runs of each place, `[cell, steps, …]`. */
function written(frames) {
  if (!kept.has(frames)) {
    const country = cells(frames.country);
    const rows = (places) => {
      const columns = places.map(cells);
      return country.map((_, step) => columns.map((column) => column[step]));
    };
    kept.set(frames, { marks: rows(frames.marks), regions: rows(frames.regions), country });
  }
  return kept.get(frames);
}

const cells = (runs) => runs.flatMap((cell, at) => (at % 2 ? [] : Array(runs[at + 1]).fill(cell)));

/** A mark's cell with names: `[low, high, state, text]` as it is sent. */
export function markCell(data, number) {
  const [low, high, state, text] = data.cells.marks[number];
  return { low, high, state, text };
}

/** A region's cell with names: `[level, state, text, figure]` as it is sent. */
export function regionCell(data, number) {
  const [level, state, text, figure = ""] = data.cells.regions[number];
  return { level, state, text, figure };
}

/**
 * What a frame says of a place on the map.
 * @returns {{title: string, text: string, state: string}|null}
 */
export function said(data, frame, place) {
  const title = data.places[place]?.title ?? place;
  const mark = data.marks.indexOf(place);
  if (mark >= 0) return { title, ...markCell(data, frame.marks[mark]) };
  const region = data.regions.indexOf(place);
  return region >= 0 ? { title, ...regionCell(data, frame.regions[region]) } : null;
}

/** What a screen reader says of a place, whether or not the text already begins with its name. */
export function spoken(data, place, text) {
  const title = data.places[place]?.title ?? place;
  if (!text) return title;
  if (text.startsWith(title)) return text;
  // As functions, so that a dollar sign in a text stays one.
  return (data.words?.["mark-name"] ?? "{place}: {text}")
    .replace("{place}", () => title)
    .replace("{text}", () => text);
}
