// Size and zoom of the map: arithmetic between pixels and the units of the poster's viewBox.

/** @typedef {{k: number, x: number, y: number}} Zoom factor and shift, in units of the viewBox */

/** The map as it was drawn. @type {Zoom} */
export const HOME = Object.freeze({ k: 1, x: 0, y: 0 });
const MOST = 8;
/** One press on a zoom button. */
const STRIDE = 1.6;

const clamp = (low, value, high) => Math.max(low, Math.min(high, value));

/**
 * How a viewBox lies in a room of pixels, as `xMidYMid meet` puts it.
 * @param {{width: number, height: number}} room pixels
 * @param {{width: number, height: number}} box units
 * @returns {{unit: number, left: number, top: number, factor: number}} units per pixel, the
 * pixels beside and above the drawing, and what a radius given for 1,000 pixels is multiplied by
 */
export function fit(room, box) {
  const unit = Math.max(box.width / room.width, box.height / room.height);
  const drawn = box.width / unit;
  return {
    unit,
    left: (room.width - drawn) / 2,
    top: (room.height - box.height / unit) / 2,
    // Marks grow less than the map: legible on a phone, no monsters on a projector.
    factor: clamp(0.62, drawn / 1000, 1.25),
  };
}

/** A factor after one press on a button. @param {number} k @param {"in"|"out"|"reset"} direction */
export const magnified = (k, direction) =>
  direction === "reset" ? 1 : clamp(1, k * (direction === "in" ? STRIDE : 1 / STRIDE), MOST);

/** A zoom about a point that stays where it is. @returns {Zoom} */
export function zoomed(zoom, direction, point, box) {
  const k = magnified(zoom.k, direction);
  const about = (at, shift) => at - ((at - shift) * k) / zoom.k;
  return held({ k, x: about(point.x, zoom.x), y: about(point.y, zoom.y) }, box);
}

/** A zoom shifted, but never so far that the map leaves its frame. @returns {Zoom} */
export const shifted = ({ k, x, y }, dx, dy, box) => held({ k, x: x + dx, y: y + dy }, box);

/** A zoom shifted just as far as a point needs to be seen. @returns {Zoom} */
export function revealing(zoom, point, box) {
  const margin = 0.08;
  const need = (at, size) => clamp(size * margin, at, size * (1 - margin)) - at;
  const seen = { x: point.x * zoom.k + zoom.x, y: point.y * zoom.k + zoom.y };
  return shifted(zoom, need(seen.x, box.width), need(seen.y, box.height), box);
}

/**
 * The zoom that frames a part of the map, with room around it, no deeper than a place needs.
 * @param {{x: number, y: number, width: number, height: number}} part units
 * @param {{width: number, height: number}} box @param {number} [most]
 * @returns {Zoom}
 */
export function framing(part, box, most = 2.4) {
  const room = 0.62;
  const k = clamp(1, room * Math.min(box.width / (part.width || 1), box.height / (part.height || 1)), most);
  const middle = { x: part.x + part.width / 2, y: part.y + part.height / 2 };
  return held({ k, x: box.width / 2 - middle.x * k, y: box.height / 2 - middle.y * k }, box);
}

const held = ({ k, x, y }, { width, height }) =>
  Object.freeze({ k, x: clamp(width * (1 - k), x, 0), y: clamp(height * (1 - k), y, 0) });

/**
 * A scale and shift measured in pixels of the room, in units of the viewBox.
 * @param {{k: number, x: number, y: number}} pixels @param {ReturnType<typeof fit>} fitted
 * @returns {Zoom}
 */
export const fromPixels = ({ k, x, y }, { unit, left, top }) => ({
  k,
  x: unit * (x + (k - 1) * left),
  y: unit * (y + (k - 1) * top),
});
