import assert from "node:assert/strict";
import test from "node:test";

import { Lesson, SWEEP } from "../../assets/js/lesson.mjs";
import { Player } from "../../assets/js/player.mjs";
import { elapsed, running } from "../../assets/js/stopwatch.mjs";
import { PATIENCE, Talk } from "../../assets/js/talk.mjs";
import { Frames, lesson, sample } from "./sample.mjs";

function talking({ still = true, ...options } = {}) {
  const frames = new Frames();
  const player = new Player({ data: sample(), frames, still: () => still });
  const guide = new Lesson(player, lesson(), { stop: "first", request: frames.request, cancel: frames.cancel, now: frames.now });
  const waits = [];
  let time = 1000;
  const talk = new Talk(guide, {
    now: () => time, later: (run, after) => waits.push({ run, after }), never: (at) => { waits[at - 1] = null; }, ...options,
  });
  const ends = [];
  talk.on("end", () => ends.push("end"));
  const pass = (milliseconds) => { time += milliseconds; };
  return { talk, guide, player, frames, waits, ends, pass };
}

test("a clicker goes from stop to stop, and says when there is no more", () => {
  const { talk, guide, ends } = talking();
  talk.perform("forward");
  assert.equal(guide.index, 1);
  talk.perform("back");
  assert.equal(guide.index, 0);
  talk.perform("last");
  talk.perform("forward");
  assert.deepEqual([guide.index, ends], [2, ["end"]]);
  talk.perform("first");
  assert.equal(guide.index, 0);
});

test("a press while the map is under way lets it be there; the next one moves on", () => {
  const { talk, guide, player, frames } = talking({ still: false });
  talk.perform("forward");
  frames.pass(SWEEP / 2);
  assert.equal(guide.underway, true);
  talk.perform("forward");
  assert.deepEqual([guide.index, guide.underway, guide.away], [1, false, false]);
  assert.equal(player.scene.day, guide.stop.scene.day);
  talk.perform("forward");
  assert.equal(guide.index, 2);
});

test("an empty screen comes and goes by its own key, and goes by a clicker that then has not moved", () => {
  const { talk, guide } = talking();
  talk.perform("black");
  assert.equal(talk.state.cover, "black");
  talk.perform("white");
  assert.equal(talk.state.cover, "white");
  talk.perform("white");
  assert.equal(talk.state.cover, null);
  talk.perform("black");
  talk.perform("forward");
  assert.deepEqual([talk.state.cover, guide.index], [null, 0]);
  talk.perform("forward");
  assert.equal(guide.index, 1);
});

test("an empty screen stops what plays behind it", () => {
  const { talk, player } = talking({ still: false });
  player.play();
  talk.perform("black");
  assert.equal(player.playing, false);
});

test("one card at a time lies over the map, and going anywhere takes it away", () => {
  const { talk } = talking();
  talk.perform("question");
  talk.perform("sources");
  assert.equal(talk.state.card, "sources");
  talk.perform("sources");
  assert.equal(talk.state.card, null);
  talk.perform("list");
  talk.perform("goto", { index: 2 });
  assert.deepEqual([talk.state.card, talk.state.index], [null, 2]);
});

test("a digit goes to its stop at once where no greater one can be meant", () => {
  const { talk, guide } = talking();
  talk.perform("digit", { digit: 3 });
  assert.deepEqual([guide.index, talk.typed], [2, ""]);
});

test("a number waits for another digit, for Enter, or until nobody is likely to type on", () => {
  const made = talking();
  made.guide.lesson.stops = Array.from({ length: 12 }, (_, at) => ({ ...made.guide.lesson.stops[0], id: `s${at}` }));
  made.talk.perform("digit", { digit: 1 });
  assert.deepEqual([made.guide.index, made.talk.typed], [0, "1"]);
  assert.equal(made.waits.at(-1).after, PATIENCE);
  made.talk.perform("digit", { digit: 2 });
  assert.deepEqual([made.guide.index, made.talk.typed, made.waits[0]], [11, "", null]);
  made.talk.perform("digit", { digit: 1 });
  made.talk.perform("enter");
  assert.equal(made.guide.index, 0);
  made.talk.perform("goto", { index: 5 });
  made.talk.perform("digit", { digit: 1 });
  made.waits.at(-1).run();
  assert.equal(made.guide.index, 0);
});

test("Enter alone moves on, and escape takes a half-typed number back", () => {
  const { talk, guide } = talking();
  talk.perform("enter");
  assert.equal(guide.index, 1);
  talk.typed = "1";
  talk.perform("close");
  assert.equal(talk.typed, "");
});

test("the clock starts with the first move, unless it was set by hand", () => {
  const { talk, pass } = talking();
  talk.perform("question");
  talk.perform("close");
  assert.equal(running(talk.watch), false);
  talk.perform("forward");
  pass(5000);
  assert.equal(elapsed(talk.watch, 6000), 5000);
  talk.perform("watch");
  assert.equal(running(talk.watch), false);
  talk.perform("forward");
  assert.equal(running(talk.watch), false);
  talk.perform("watch-reset");
  assert.equal(elapsed(talk.watch, 9000), 0);
});

test("the page is made dark where it is light, and light where it is dark", () => {
  const { talk, player } = talking({ dark: () => player.scene.theme === "dark" });
  talk.perform("theme");
  assert.equal(player.scene.theme, "dark");
  talk.perform("theme");
  assert.equal(player.scene.theme, "light");
});

test("whoever listens is told of every change, and what is no deed is said to be none", () => {
  const { talk } = talking();
  const told = [];
  talk.on("change", ({ index, cover }) => told.push([index, cover]));
  talk.perform("black");
  assert.deepEqual(told.at(-1), [0, "black"]);
  talk.perform("goto", { index: 1 });
  assert.deepEqual(told.at(-1), [1, null]);
  assert.equal(talk.perform("constructor"), false);
  assert.equal(talk.perform("zoom-in"), false);
});

test("letters can be left to others, which the other window is told too", () => {
  const { talk } = talking();
  talk.perform("letters");
  assert.equal(talk.state.letters, false);
});
