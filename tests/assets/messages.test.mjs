import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { perform } from "../../assets/js/commands.mjs";
import { Lesson } from "../../assets/js/lesson.mjs";
import { ASKED, VERSION, WAYS, converse, understood } from "../../assets/js/messages.mjs";
import { Player } from "../../assets/js/player.mjs";
import { Frames, lesson, sample } from "./sample.mjs";

const DOCUMENT = readFileSync(new URL("../../docs/messages.md", import.meta.url), "utf8");
const KNOWN = { steps: sample().steps, places: ["country", "almaty"], stops: ["first"] };
const ask = (type, more = {}) => understood({ qantar: 1, type, ...more }, KNOWN);

test("what is none of ours is passed over in silence", () => {
  for (const message of [null, undefined, 3, "play", [], {}, { type: "play" }]) {
    assert.equal(understood(message, KNOWN), null);
  }
});

test("a message of ours that is not understood is answered with what is", () => {
  const cases = [
    [{ qantar: 2, type: "play" }, "version 2 is not spoken, 1 is"],
    [{ qantar: 1, type: "fly" }, 'type "fly" is not known; known are play, pause'],
    [{ qantar: 1, type: "constructor" }, 'type "constructor" is not known'],
    [{ qantar: 1, type: "play", speed: 3 }, 'play takes no "speed"; it takes nothing'],
    [{ qantar: 1, type: "goto" }, "goto needs one of day, stop"],
    [{ qantar: 1, type: "goto", day: "5 January" }, 'day "5 January" is not written as YYYY-MM-DD'],
    [{ qantar: 1, type: "goto", place: "atlantis" }, 'place "atlantis" is not in the record'],
    [{ qantar: 1, type: "goto", stop: "last" }, 'stop "last" is not one of first'],
    [{ qantar: 1, type: "goto", measure: "dead" }, 'measure "dead" is not one of events'],
    [{ qantar: 1, type: "step" }, "step needs either by or to"],
    [{ qantar: 1, type: "step", by: 0.5 }, "by 0.5 is no whole number"],
    [{ qantar: 1, type: "step", to: "zoom-in" }, 'to "zoom-in" is not one of next'],
    [{ qantar: 1, type: "setLanguage", language: "de" }, 'language "de" is not one of en, kk, ru'],
    [{ qantar: 1, type: "setTheme", theme: "sepia" }, 'theme "sepia" is not one of auto'],
  ];
  for (const [message, words] of cases) {
    const { wrong } = understood(message, KNOWN);
    assert.ok(wrong.startsWith(words), `${wrong} / ${words}`);
  }
});

test("every value of a goto is looked at", () => {
  assert.ok(ask("goto", { measure: "deaths", known: "soon" }).wrong);
  assert.ok(ask("goto", { measure: "deaths", span: "week" }).wrong);
});

test("a sound message is understood without its envelope", () => {
  assert.deepEqual(ask("goto", { day: "2022-01-05", place: "almaty", id: 7 }), { ask: "goto", day: "2022-01-05", place: "almaty" });
  assert.deepEqual(ask("step", { by: -2 }), { ask: "step", by: -2 });
});

test("the document says every message and every key, and its version", () => {
  assert.ok(DOCUMENT.includes(`version ${VERSION}`));
  for (const [type, keys] of Object.entries(ASKED)) {
    const row = DOCUMENT.split("\n").find((line) => line.startsWith(`| \`${type}\``));
    assert.ok(row, `${type} is not in the document`);
    for (const key of keys) assert.ok(row.includes(`\`${key}\``), `${key} of ${type}`);
  }
  for (const way of WAYS) assert.ok(DOCUMENT.includes(`\`${way}\``), way);
  for (const type of ["ready", "state", "height", "ended", "leave", "error"]) {
    assert.ok(DOCUMENT.includes(`| \`${type}\``), type);
  }
});

/** An embed in a page around it, and what that page was told. */
function framed() {
  const frames = new Frames();
  const player = new Player({ data: sample(), frames, still: () => true });
  const guide = new Lesson(player, lesson(), { stop: "first", request: frames.request, cancel: frames.cancel, now: frames.now });
  const told = [];
  const spoken = [];
  const around = { postMessage: (message, origin) => told.push([message, origin]) };
  let hear = null;
  const win = { parent: around, addEventListener: (_, run) => { hear = run; } };
  const talk = converse({
    player, lesson: guide, language: "en", win, speak: (language) => spoken.push(language),
    perform: (name) => perform(player, name), height: () => 480.2,
  });
  const say = (data, source = around) => hear({ data, source });
  const last = (type) => told.findLast(([message]) => message.type === type)?.[0];
  return { player, frames, told, spoken, say, last, talk };
}

test("an embed says that it is ready, what it shows and how high it would be", () => {
  const { told, last } = framed();
  assert.deepEqual(told.map(([{ type, qantar }]) => [type, qantar]), [["ready", 1], ["height", 1]]);
  assert.deepEqual(last("ready").lesson.stops.map(({ id }) => id), ["first", "spread", "toll"]);
  assert.equal(last("ready").state.day, "2022-01-05");
  assert.equal(last("height").height, 481);
});

test("the page around drives it, and is told what it shows then", () => {
  const { say, last, player } = framed();
  say({ qantar: 1, type: "goto", day: "2022-01-06", measure: "deaths" });
  assert.deepEqual([last("state").state.day, last("state").state.measure], ["2022-01-06", "deaths"]);
  say({ qantar: 1, type: "step", by: -1 });
  assert.equal(last("state").state.day, "2022-01-05");
  say({ qantar: 1, type: "goto", stop: "toll" });
  assert.deepEqual([last("state").state.stop, last("state").state.day], ["toll", "2022-08-16"]);
  say({ qantar: 1, type: "step", to: "first" });
  assert.equal(player.index, 0);
  say({ qantar: 1, type: "setTheme", theme: "dark" });
  assert.equal(last("state").state.theme, "dark");
});

test("an answer carries the id of its question", () => {
  const { say, last } = framed();
  say({ qantar: 1, type: "getState", id: "a1" });
  assert.equal(last("state").id, "a1");
  say({ qantar: 1, type: "fly", id: 2 });
  assert.deepEqual([last("error").id, last("error").message.slice(0, 10)], [2, 'type "fly"']);
});

test("play and its end are told", () => {
  const { say, last, frames } = framed();
  say({ qantar: 1, type: "goto", day: "2022-01-07" });
  say({ qantar: 1, type: "play" });
  assert.equal(last("state").state.playing, true);
  frames.pass(5000);
  assert.equal(last("ended").state.day, "2022-08-16");
});

test("another language is asked for once, the one that is spoken never", () => {
  const { say, spoken } = framed();
  say({ qantar: 1, type: "setLanguage", language: "en" });
  say({ qantar: 1, type: "setLanguage", language: "kk" });
  assert.deepEqual(spoken, ["kk"]);
});

test("nobody but the page around is heard", () => {
  const { say, player } = framed();
  say({ qantar: 1, type: "step", to: "first" }, {});
  assert.equal(player.scene.day, "2022-01-05");
});

test("a height that did not change is not told again", () => {
  const { talk, told } = framed();
  talk.sayHeight();
  assert.equal(told.filter(([{ type }]) => type === "height").length, 1);
});
