import assert from "node:assert/strict";
import test from "node:test";

import { BASE, Clock, paced, started, stopped, ticked, tweens } from "../../assets/js/clock.mjs";
import { Frames } from "./sample.mjs";

const clock = (last = 3) => {
  const frames = new Frames();
  const seen = [];
  const onStep = ({ index }, ended) => seen.push(ended ? `${index} end` : index);
  return { frames, seen, clock: new Clock({ last, onStep, request: frames.request, cancel: frames.cancel, now: frames.now }) };
};

test("a step comes when it is due and not before", () => {
  const playback = started(stopped(), 0, 3);
  assert.equal(ticked(playback, BASE - 1, 3), playback);
  assert.equal(ticked(playback, BASE, 3).index, 1);
});

test("however late a frame is, it brings one step only, and the next has its full time", () => {
  const late = ticked(started(stopped(), 0, 30), 10 * BASE, 30);
  assert.equal(late.index, 1);
  assert.equal(late.due, 11 * BASE);
});

test("frames that are a little late do not slow the beat", () => {
  const second = ticked(ticked(started(stopped(), 0, 30), BASE + 12, 30), 2 * BASE + 5, 30);
  assert.equal(second.index, 2);
  assert.equal(second.due, 3 * BASE);
});

test("a paused playback does not move", () => {
  const still = stopped(1);
  assert.equal(ticked(still, 10 * BASE, 3), still);
});

test("play at the end begins again at the first step", () => {
  assert.equal(started(stopped(3), 0, 3).index, 0);
  assert.equal(started(stopped(2), 0, 3).index, 2);
});

test("play ends on the last step", () => {
  const { clock: player, frames, seen } = clock();
  player.play();
  for (let step = 0; step < 6; step += 1) frames.pass(BASE);
  assert.deepEqual(seen, [1, 2, "3 end"]);
  assert.equal(player.playing, false);
  assert.equal(frames.waiting, 0, "nothing runs on after the end");
});

test("a loop shows the last step for its time and begins again", () => {
  const { clock: player, frames, seen } = clock(2);
  player.setLoop(true);
  player.play();
  for (let step = 0; step < 5; step += 1) frames.pass(BASE);
  assert.deepEqual(seen, [1, 2, 0, 1, 2]);
  assert.equal(player.playing, true);
});

test("a loop that is switched off on the last step ends there", () => {
  const { clock: player, frames, seen } = clock(1);
  player.setLoop(true);
  player.play();
  frames.pass(BASE);
  player.setLoop(false);
  frames.pass(BASE);
  assert.deepEqual(seen, [1, "1 end"]);
});

test("a pause takes the animation frame back", () => {
  const { clock: player, frames, seen } = clock();
  player.play();
  player.pause();
  assert.equal(frames.waiting, 0);
  frames.pass(5 * BASE);
  assert.deepEqual(seen, []);
});

test("play twice is play once", () => {
  const { clock: player, frames } = clock();
  player.play();
  player.play();
  assert.equal(frames.waiting, 1);
});

test("a listener may pause in the middle of a step", () => {
  const frames = new Frames();
  const player = new Clock({ last: 3, onStep: () => player.pause(), ...frames });
  player.play();
  frames.pass(BASE);
  assert.equal(player.playback.index, 1);
  assert.equal(frames.waiting, 0);
});

test("another speed shortens what is left of the step that is showing", () => {
  const half = paced(started(stopped(), 0, 3), 2, BASE / 2);
  assert.equal(half.due, BASE / 2 + BASE / 4);
  assert.equal(half.speed, 2);
});

test("a speed that is not offered is not taken", () => {
  const playback = stopped();
  for (const speed of [0, -1, 3, NaN, Infinity]) assert.equal(paced(playback, speed, 0), playback);
});

test("steps at four times the speed have no time to be drawn as movements", () => {
  assert.equal(tweens(stopped(0, 2)), true);
  assert.equal(tweens(stopped(0, 4)), false);
});

test("a step that the reader goes to while playing gets its full time", () => {
  const { clock: player, frames, seen } = clock();
  player.play();
  frames.pass(BASE - 100);
  player.moveTo(0);
  frames.pass(200);
  assert.deepEqual(seen, []);
  frames.pass(BASE - 200);
  assert.deepEqual(seen, [1]);
});

test("a picture is asked for when the step is due, and at another speed anew", () => {
  const waits = [];
  const frames = new Frames();
  const request = (run, wait) => {
    waits.push(wait);
    return frames.request(run);
  };
  const player = new Clock({ last: 3, onStep: () => {}, request, cancel: frames.cancel, now: frames.now });
  player.play();
  frames.pass(BASE);
  assert.deepEqual(waits, [BASE, BASE]);
  player.setSpeed(2);
  assert.deepEqual(waits, [BASE, BASE, BASE / 2]);
  assert.equal(frames.waiting, 1, "the one that was asked for before is taken back");
});
