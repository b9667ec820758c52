import assert from "node:assert/strict";
import test from "node:test";

import { BASE } from "../../assets/js/clock.mjs";
import { Lesson, SWEEP } from "../../assets/js/lesson.mjs";
import { Player } from "../../assets/js/player.mjs";
import { Frames, lesson, sample } from "./sample.mjs";

function taught({ stop = "first", still = () => false } = {}) {
  const frames = new Frames();
  const player = new Player({ data: sample(), frames, still });
  const told = [];
  const guide = new Lesson(player, lesson(), { stop, ...{ request: frames.request, cancel: frames.cancel, now: frames.now } });
  guide.on("stop", (detail) => told.push(detail));
  return { player, frames, guide, told };
}

test("a lesson opens at the stop that is on screen", () => {
  assert.equal(taught({ stop: "spread" }).guide.index, 1);
  assert.equal(taught({ stop: null }).guide.index, 0);
});

test("the days between two stops run by, and the map rests at the day of the stop", () => {
  const { player, frames, guide } = taught();
  assert.equal(player.scene.day, "2022-01-05");
  guide.goTo(2);
  const passed = [];
  player.on("step", ({ step }) => passed.push(step.day));
  for (let times = 0; times < 10; times += 1) frames.pass(SWEEP / 10);
  frames.pass(SWEEP);
  assert.deepEqual(passed, ["2022-01-06", "2022-01-07", "2022-08-16"]);
  assert.equal(player.playing, false);
  assert.equal(player.scene.measure, "deaths");
});

test("a window is played from its first day to its last, and no further", () => {
  const { player, frames, guide } = taught();
  guide.goTo(1);
  frames.pass(0);
  frames.pass(SWEEP);
  assert.deepEqual([player.scene.day, player.playing], ["2022-01-04", true]);
  frames.pass(BASE);
  frames.pass(BASE);
  assert.deepEqual([player.scene.day, player.playing], ["2022-01-06", false]);
  assert.equal(guide.away, false);
});

test("with reduced motion the map is at the day of the stop at once", () => {
  const { player, guide, frames } = taught({ still: () => true });
  guide.goTo(1);
  assert.deepEqual([player.scene.day, player.playing, frames.waiting], ["2022-01-06", false, 0]);
});

test("before the first stop and after the last there is none", () => {
  const { guide } = taught();
  assert.equal(guide.previous(), false);
  assert.equal(guide.goTo(3), false);
  assert.equal(guide.index, 0);
});

test("a reader who goes elsewhere is away, and the way back leads to the same stop", () => {
  const { player, guide, told } = taught({ stop: "first", still: () => true });
  guide.goTo(0, { jump: true });
  assert.equal(guide.away, false);
  player.goTo(0);
  assert.equal(guide.away, true);
  assert.equal(told.at(-1).away, true);
  guide.goTo(guide.index);
  assert.equal(guide.away, false);
});

test("the looks that a reader chose are kept from stop to stop", () => {
  const { player, guide } = taught({ still: () => true });
  player.propose({ theme: "dark" });
  guide.next();
  assert.equal(player.scene.theme, "dark");
});

test("a stop that is asked for again while the map travels to it is gone to from where it is", () => {
  const { player, frames, guide } = taught();
  guide.goTo(2);
  frames.pass(SWEEP / 2);
  guide.goTo(0);
  frames.pass(0);
  frames.pass(SWEEP);
  assert.equal(player.scene.day, "2022-01-05");
});

test("a reader who plays is not led any more", () => {
  const { player, frames, guide } = taught();
  guide.goTo(2);
  player.play();
  frames.pass(SWEEP);
  assert.equal(player.playing, true);
});

test("a stop is named by its id or by its number", () => {
  const { guide } = taught();
  assert.deepEqual(["spread", "3", "4", "0", "x", null].map((name) => guide.indexOf(name)), [1, 2, -1, -1, -1, -1]);
});

test("it is known to be under way until it rests, and can be asked to be there", () => {
  const { player, frames, guide } = taught();
  assert.equal(guide.underway, false);
  guide.goTo(1);
  assert.equal(guide.underway, true, "the days run by");
  frames.pass(0);
  frames.pass(SWEEP);
  assert.equal(guide.underway, true, "its window plays");
  guide.finish();
  assert.deepEqual([player.scene.day, player.playing, guide.underway], ["2022-01-06", false, false]);
});

test("a window that is paused plays on to its last day, and again when it has ended", () => {
  const { player, frames, guide } = taught();
  guide.goTo(1);
  frames.pass(0);
  frames.pass(SWEEP);
  guide.toggle();
  assert.deepEqual([player.scene.day, player.playing], ["2022-01-04", false]);
  guide.toggle();
  for (let times = 0; times < 5; times += 1) frames.pass(BASE);
  assert.deepEqual([player.scene.day, player.playing], ["2022-01-06", false]);
  guide.toggle();
  assert.equal(guide.underway, true);
  frames.pass(0);
  frames.pass(SWEEP);
  assert.equal(player.scene.day, "2022-01-04");
});

test("a stop without a window lets the record play on from its day", () => {
  const { player, frames, guide } = taught();
  guide.toggle();
  frames.pass(BASE);
  assert.deepEqual([player.scene.day, player.playing], ["2022-01-06", true]);
});
