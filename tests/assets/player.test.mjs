import assert from "node:assert/strict";
import test from "node:test";

import { BASE } from "../../assets/js/clock.mjs";
import { Player } from "../../assets/js/player.mjs";
import { DEFAULTS, Frames, sample } from "./sample.mjs";

/** A player at 5 January, what was written of it, and what was painted. */
function playing(options = {}) {
  const frames = new Frames();
  const written = [];
  const painted = [];
  const player = new Player({
    data: sample(), frames, address: (scene, how) => written.push([scene, how]), ...options,
  });
  player.addPainter({ paint: (frame) => painted.push(frame) });
  painted.length = 0;
  return { player, frames, written, painted };
}

const days = (written) => written.map(([{ day }, how]) => `${day} ${how}`);

test("a painter is shown the frame on screen as soon as it comes", () => {
  const { player } = playing();
  const painted = [];
  player.addPainter({ paint: (frame) => painted.push(frame.step.day) });
  assert.deepEqual(painted, ["2022-01-05"]);
});

test("a painter that was taken away is shown nothing more", () => {
  const { player } = playing();
  const painted = [];
  player.addPainter({ paint: (frame) => painted.push(frame) })();
  player.goTo(0);
  assert.equal(painted.length, 1);
});

test("a step of play paints once and writes nothing", () => {
  const { player, frames, written, painted } = playing();
  player.play();
  painted.length = 0;
  frames.pass(BASE);
  assert.deepEqual(painted.map(({ index }) => index), [3]);
  assert.equal(player.scene.day, "2022-01-06");
  assert.deepEqual(written, []);
});

test("a pause writes the day that is showing, in place of the one before", () => {
  const { player, frames, written } = playing();
  player.play();
  frames.pass(BASE);
  player.pause();
  assert.deepEqual(days(written), ["2022-01-06 replace"]);
});

test("play that reaches the end writes the last day", () => {
  const { player, frames, written } = playing();
  const ends = [];
  player.on("pause", ({ ended }) => ends.push(ended));
  player.play();
  for (let step = 0; step < 5; step += 1) frames.pass(BASE);
  assert.equal(player.playing, false);
  assert.deepEqual(ends, [true]);
  assert.deepEqual(days(written), ["2022-08-16 replace"]);
});

test("the first play of a page whose address has no day begins at the first step", () => {
  const { player, painted } = playing({ fresh: true });
  player.play();
  assert.equal(player.index, 0);
  assert.equal(painted.at(-1).step.day, "2011-12-16");
});

test("the first play of a page with a day begins at that day", () => {
  const { player } = playing();
  player.play();
  assert.equal(player.index, 2);
});

test("once the reader has gone to a step, play begins there", () => {
  const { player } = playing({ fresh: true });
  player.goTo(3);
  player.play();
  assert.equal(player.index, 3);
});

test("only the first play begins at the first step", () => {
  const { player, frames } = playing({ fresh: true });
  player.play();
  frames.pass(BASE);
  player.pause();
  player.play();
  assert.equal(player.index, 1);
});

test("play at the end begins again", () => {
  const { player } = playing();
  player.goTo(5);
  player.play();
  assert.equal(player.index, 0);
  assert.equal(player.scene.day, "2011-12-16");
});

test("going to a step stops play", () => {
  const { player, frames } = playing();
  player.play();
  player.goTo(4);
  assert.equal(player.playing, false);
  assert.equal(frames.waiting, 0);
});

test("a choice while playing is painted at once, and play goes on", () => {
  const { player, frames, written, painted } = playing();
  player.play();
  frames.pass(BASE);
  player.propose({ measure: "deaths" });
  assert.equal(player.playing, true);
  assert.equal(painted.at(-1).scene.measure, "deaths");
  assert.deepEqual(days(written), ["2022-01-06 push"], "with the day that is showing");
});

test("scrubbing shows every step and writes the last one", () => {
  const { player, written, painted } = playing();
  for (const index of [3, 4, 5]) player.goTo(index, { commit: false });
  assert.deepEqual(painted.map(({ index }) => index), [3, 4, 5]);
  assert.deepEqual(written, []);
  player.commit();
  player.commit();
  assert.deepEqual(days(written), ["2022-08-16 replace"]);
});

test("a wish for what already holds is no wish", () => {
  const { player, written, painted } = playing();
  player.propose({ measure: "events", place: "country" });
  assert.deepEqual([written, painted], [[], []]);
});

test("a wish for a day that is no step gives the step that shows it", () => {
  const { player } = playing();
  player.propose({ day: "2022-02-01" });
  assert.equal(player.scene.day, "2022-01-07");
  assert.equal(player.index, 4);
});

test("a writer is handed the whole scene, and the address is left to it", () => {
  const { player, written } = playing();
  const handed = [];
  player.writer = (scene, how) => handed.push([scene, how]);
  player.propose({ place: "almaty" });
  assert.deepEqual(written, []);
  assert.deepEqual(handed, [[{ ...DEFAULTS, day: "2022-01-05", place: "almaty" }, "push"]]);
});

test("an answer to an earlier proposal does not undo a later one", () => {
  const { player, painted } = playing();
  const handed = [];
  player.writer = (scene) => handed.push(scene);
  player.goTo(3);
  player.goTo(4);
  painted.length = 0;
  player.apply(handed[0]);
  assert.equal(player.index, 4);
  player.apply(handed[1]);
  assert.equal(player.index, 4);
  assert.deepEqual(painted, [], "what is on screen is not painted again");
});

test("a scene that nobody here proposed is shown", () => {
  const { player } = playing();
  player.writer = () => {};
  player.goTo(4);
  player.apply({ ...DEFAULTS, day: "2022-01-04", place: "aktobe" });
  assert.deepEqual([player.index, player.scene.place], [1, "aktobe"]);
});

test("a keeper that changes something while playing does not turn the day back", () => {
  const { player, frames } = playing();
  player.play();
  frames.pass(BASE);
  player.apply({ ...DEFAULTS, day: "2022-01-05", measure: "injured" });
  assert.deepEqual([player.playing, player.index, player.scene.measure], [true, 3, "injured"]);
});

test("an address with another day ends play there", () => {
  const { player, frames } = playing();
  player.play();
  frames.pass(BASE);
  player.visit({ ...DEFAULTS, day: "2011-12-16" });
  assert.deepEqual([player.playing, player.index], [false, 0]);
});

test("a visit to an older entry of the history is not written into it again", () => {
  const { player, written } = playing();
  player.visit({ ...DEFAULTS, day: "2022-01-05", tab: "toll" });
  assert.equal(player.scene.tab, "toll");
  assert.deepEqual(written.map(([, how]) => how), ["none"]);
});

test("a visit to a fragment of the same page does not stop play", () => {
  const { player, frames } = playing();
  player.play();
  frames.pass(BASE);
  player.visit({ ...DEFAULTS, day: "2022-01-05" });
  assert.deepEqual([player.playing, player.index], [true, 3]);
});

test("a frame says whether there is time and leave for movement", () => {
  const { player } = playing();
  assert.equal(player.frame.tween, true);
  player.setSpeed(4);
  assert.equal(player.frame.tween, false);
  assert.equal(playing({ still: () => true }).player.frame.tween, false);
});

test("with reduced motion play still steps", () => {
  const { player, frames } = playing({ still: () => true });
  player.play();
  frames.pass(BASE);
  assert.equal(player.index, 3);
});

test("listeners hear of steps and of changes of the scene, and can stop listening", () => {
  const { player } = playing();
  const heard = [];
  player.on("step", ({ index }) => heard.push(`step ${index}`));
  const off = player.on("scene", ({ keys }) => heard.push(`scene ${keys}`));
  player.propose({ day: "2022-01-06", measure: "deaths" });
  off();
  player.propose({ measure: "injured" });
  assert.deepEqual(heard, ["step 3", "scene day,measure"]);
});

test("after others changed the page every painter looks again before it paints", () => {
  const { player } = playing();
  const order = [];
  player.addPainter({ paint: () => order.push("paint"), forget: () => order.push("forget") });
  order.length = 0;
  player.refresh();
  assert.deepEqual(order, ["forget", "paint"]);
});
