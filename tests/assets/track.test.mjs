import assert from "node:assert/strict";
import test from "node:test";

import { Player } from "../../assets/js/player.mjs";
import { along, pan, scrub } from "../../assets/js/track.mjs";
import { Frames, sample } from "./sample.mjs";

/** Something that listens, and can be told. */
function stage(more = {}) {
  const heard = {};
  return {
    addEventListener: (name, run) => (heard[name] ??= []).push(run),
    tell: (name, event) => (heard[name] ?? []).forEach((run) => run(event)),
    setPointerCapture: () => {},
    ...more,
  };
}

function timeline() {
  const doc = stage();
  const written = [];
  const player = new Player({
    data: sample(), frames: new Frames(), address: (scene, how) => written.push(`${scene.day} ${how}`),
  });
  const track = stage({
    getBoundingClientRect: () => ({ left: 0, width: 1000 }), querySelector: () => null,
  });
  const target = { closest: (selector) => (selector === "#track" ? track : null) };
  const at = (x, more = {}) => ({ clientX: x, pointerId: 1, button: 0, isPrimary: true, target, ...more });
  scrub(player, doc);
  return { doc, player, written, at };
}

test("a pointer beyond the track is at its end", () => {
  const track = { left: 100, width: 400 };
  assert.deepEqual([50, 100, 300, 500, 900].map((x) => along(x, track)), [0, 0, 0.5, 1, 1]);
  assert.equal(along(300, { left: 100, width: 0 }), 0);
});

test("the playhead follows the pointer, and the day is written when it is let go", () => {
  const { doc, player, written, at } = timeline();
  doc.tell("pointerdown", at(310));
  assert.equal(player.index, 2);
  doc.tell("pointermove", at(480));
  assert.equal(player.index, 4);
  assert.deepEqual(written, []);
  doc.tell("pointerup", at(480));
  assert.deepEqual(written, ["2022-01-07 replace"]);
  doc.tell("pointermove", at(0));
  assert.equal(player.index, 4, "a pointer that was let go moves nothing");
});

test("taking hold of the timeline stops play", () => {
  const { doc, player, at } = timeline();
  player.play();
  doc.tell("pointerdown", at(300));
  assert.equal(player.playing, false);
});

test("another button, a second finger and a link on the track move nothing", () => {
  const { doc, player, at } = timeline();
  doc.tell("pointerdown", at(900, { button: 2 }));
  doc.tell("pointerdown", at(900, { isPrimary: false }));
  doc.tell("pointerdown", at(900, { target: { closest: () => ({}) } }));
  assert.equal(player.index, 2);
});

function map(zoomedIn) {
  const shifts = [];
  const svg = stage();
  pan({ svg, zoomedIn, shift: (dx, dy) => shifts.push([dx, dy]) });
  const at = (x, y) => ({ clientX: x, clientY: y, pointerId: 1, button: 0 });
  const click = () => {
    let prevented = false;
    svg.tell("click", { preventDefault: () => { prevented = true; }, stopPropagation: () => {} });
    return prevented;
  };
  return { svg, shifts, at, click };
}

test("a zoomed map is dragged, and the click that ends the drag is no choice", () => {
  const { svg, shifts, at, click } = map(true);
  svg.tell("pointerdown", at(100, 100));
  svg.tell("pointermove", at(120, 90));
  svg.tell("pointerup", at(120, 90));
  assert.deepEqual(shifts, [[20, -10]]);
  assert.equal(click(), true);
});

test("a hand that only trembles chooses", () => {
  const { svg, shifts, at, click } = map(true);
  svg.tell("pointerdown", at(100, 100));
  svg.tell("pointermove", at(101, 102));
  svg.tell("pointerup", at(101, 102));
  assert.deepEqual(shifts, []);
  assert.equal(click(), false);
});

test("a map that is not zoomed is not dragged", () => {
  const { svg, shifts, at } = map(false);
  svg.tell("pointerdown", at(100, 100));
  svg.tell("pointermove", at(200, 200));
  assert.deepEqual(shifts, []);
});

test("a map that is drawn larger than it is laid out is dragged as far as the pointer goes", () => {
  const { svg, shifts, at } = map(true);
  svg.clientWidth = 500;
  svg.getBoundingClientRect = () => ({ width: 1000 });
  svg.tell("pointerdown", at(100, 100));
  svg.tell("pointermove", at(120, 90));
  assert.deepEqual(shifts, [[10, -5]]);
});
