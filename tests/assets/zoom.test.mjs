import assert from "node:assert/strict";
import test from "node:test";

import { HOME, fit, fromPixels, revealing, shifted, zoomed } from "../../assets/js/zoom.mjs";

const BOX = { width: 1000, height: 576 };

test("a map 1,000 pixels wide is drawn unit for pixel", () => {
  assert.deepEqual(fit({ width: 1000, height: 576 }, BOX), { unit: 1, left: 0, top: 0, factor: 1 });
});

test("the side that is too long is left empty in equal parts", () => {
  const wide = fit({ width: 1200, height: 576 }, BOX);
  assert.deepEqual([wide.unit, wide.left, wide.top], [1, 100, 0]);
  const high = fit({ width: 500, height: 400 }, BOX);
  assert.deepEqual([high.unit, high.left, high.top], [2, 0, 56]);
});

test("marks shrink and grow less than the map", () => {
  assert.equal(fit({ width: 390, height: 520 }, BOX).factor, 0.62);
  assert.equal(fit({ width: 800, height: 1000 }, BOX).factor, 0.8);
  assert.equal(fit({ width: 2560, height: 1474.56 }, BOX).factor, 1.25);
});

test("a zoom leaves its point where it is", () => {
  const point = { x: 700, y: 400 };
  const once = zoomed(HOME, "in", point, BOX);
  const twice = zoomed(once, "in", point, BOX);
  // The point of the map that was under the pointer.
  const under = (zoom) => [(point.x - zoom.x) / zoom.k, (point.y - zoom.y) / zoom.k];
  assert.ok(twice.k > once.k && once.k > 1);
  under(twice).forEach((at, index) => assert.ok(Math.abs(at - under(once)[index]) < 1e-9));
});

test("out and reset come home", () => {
  const near = zoomed(HOME, "in", { x: 10, y: 10 }, BOX);
  assert.deepEqual({ ...zoomed(near, "reset", { x: 0, y: 0 }, BOX) }, { ...HOME });
  assert.equal(zoomed(near, "out", { x: 900, y: 500 }, BOX).k, 1);
  assert.equal(zoomed(HOME, "out", { x: 0, y: 0 }, BOX).k, 1);
});

test("there is a nearest zoom", () => {
  let zoom = HOME;
  for (let press = 0; press < 20; press += 1) zoom = zoomed(zoom, "in", { x: 500, y: 288 }, BOX);
  assert.equal(zoom.k, 8);
});

test("a map is never dragged out of its frame", () => {
  const near = { k: 2, x: -500, y: -288 };
  assert.deepEqual({ ...shifted(near, 9999, 9999, BOX) }, { k: 2, x: 0, y: 0 });
  assert.deepEqual({ ...shifted(near, -9999, -9999, BOX) }, { k: 2, x: -1000, y: -576 });
});

test("a point that is seen moves nothing, one that is not is brought in", () => {
  const near = { k: 4, x: 0, y: 0 };
  assert.deepEqual({ ...revealing(near, { x: 100, y: 60 }, BOX) }, near);
  const brought = revealing(near, { x: 900, y: 500 }, BOX);
  const seen = [900 * 4 + brought.x, 500 * 4 + brought.y];
  assert.ok(seen[0] > 0 && seen[0] < BOX.width && seen[1] > 0 && seen[1] < BOX.height);
});

test("a zoom in pixels does to a unit what it does to its pixel", () => {
  const fitted = fit({ width: 1440, height: 640 }, BOX);
  const pixels = { k: 2.5, x: -310, y: -90 };
  const units = fromPixels(pixels, fitted);
  const at = { x: 640, y: 222 };
  const pixel = (x, y) => [fitted.left + x / fitted.unit, fitted.top + y / fitted.unit];
  const moved = pixel(at.x * units.k + units.x, at.y * units.k + units.y);
  const [x, y] = pixel(at.x, at.y);
  assert.ok(Math.abs(moved[0] - (x * pixels.k + pixels.x)) < 1e-9);
  assert.ok(Math.abs(moved[1] - (y * pixels.k + pixels.y)) < 1e-9);
});
