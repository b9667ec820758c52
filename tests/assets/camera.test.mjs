import assert from "node:assert/strict";
import test from "node:test";

import { Camera, TRAVEL, between } from "../../assets/js/camera.mjs";
import { HOME } from "../../assets/js/zoom.mjs";
import { Frames } from "./sample.mjs";

const BOX = { width: 1000, height: 576 };
const NEAR = { k: 2, x: -300, y: -200 };

function camera(still = () => false) {
  const frames = new Frames();
  const shown = [];
  const made = new Camera({ box: BOX, still, show: (zoom) => shown.push(zoom), ...frames, request: frames.request, cancel: frames.cancel, now: frames.now });
  return { camera: made, frames, shown };
}

test("a travel begins where the map is and ends where it was sent", () => {
  assert.equal(between(HOME, NEAR, 0, BOX), HOME);
  assert.equal(between(HOME, NEAR, 1, BOX), NEAR);
});

test("half the way by the eye is the geometric mean of the factors", () => {
  assert.equal(between({ k: 1, x: 0, y: 0 }, { k: 4, x: 0, y: 0 }, 0.5, BOX).k, 2);
});

test("two zooms of one depth are joined by a straight way", () => {
  const half = between({ k: 2, x: 0, y: 0 }, { k: 2, x: -100, y: -40 }, 0.5, BOX);
  assert.deepEqual([half.k, Math.round(half.x), Math.round(half.y)], [2, -50, -20]);
});

test("a map that travels is shown at every picture and rests at its end", () => {
  const { camera: moving, frames, shown } = camera();
  moving.to(NEAR);
  frames.pass(TRAVEL / 2);
  frames.pass(TRAVEL / 2);
  assert.equal(shown.length, 3);
  assert.deepEqual(shown.at(-1), NEAR);
  assert.equal(frames.waiting, 0);
});

test("with reduced motion it is there at once", () => {
  const { camera: moving, frames, shown } = camera(() => true);
  moving.to(NEAR);
  assert.deepEqual(shown, [NEAR]);
  assert.equal(frames.waiting, 0);
});

test("a reader who zooms ends the travel", () => {
  const { camera: moving, frames, shown } = camera();
  moving.to(NEAR);
  moving.at(HOME);
  frames.pass(TRAVEL);
  assert.equal(shown.length, 1);
  assert.equal(frames.waiting, 0);
});

test("a map that is where it is sent does not stir", () => {
  const { camera: moving, shown } = camera();
  moving.to(HOME);
  assert.deepEqual(shown, []);
});
