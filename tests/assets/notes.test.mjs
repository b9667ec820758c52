import assert from "node:assert/strict";
import test from "node:test";

import { pair } from "../../assets/js/line.mjs";
import { Notes } from "../../assets/js/notes.mjs";
import { Thing, lesson, sample } from "./sample.mjs";

/** The notes of a lesson of three stops, alone or with slides at the other end of the line. */
function open() {
  const ears = {};
  const stops = lesson().stops;
  const articles = stops.map(({ id }) => new Thing({ "data-stop": id }));
  const following = stops.slice(0, -1).map(({ id }) => new Thing({ "data-before": id }));
  const links = stops.map(({ id }) => new Thing({ "data-go": id }));
  const root = new Thing();
  const [number, date, clock, gone] = Array.from({ length: 4 }, () => new Thing());
  const doc = new Thing({}, {
    "#qantar": [root], "article[data-stop]": articles, "[data-before]": following, "[data-go]": links,
    ".number": [number], "#now-date": [date], "#clock": [clock], "#elapsed": [gone],
  });
  doc.documentElement = new Thing();
  doc.documentElement.lang = "en";
  doc.addEventListener = (name, run) => { ears[name] = run; };
  let beat;
  const win = { document: doc, closed: false, setInterval: (run) => { beat = run; } };
  const [slides, line] = pair();
  const heard = [];
  slides.hear((message) => heard.push(message));
  let time = new Date(2026, 10, 26, 9, 5).getTime();
  const data = { ...sample(), lesson: { ...lesson(), number: "{number} of {all}" }, stop: "first" };
  const notes = new Notes({ win, data, line, now: () => time });
  const press = (key) => {
    let taken = false;
    ears.keydown({ key, target: { tagName: "BODY" }, preventDefault: () => { taken = true; } });
    return taken;
  };
  const pass = (milliseconds) => { time += milliseconds; beat(); };
  const say = (type, detail) => slides.say({ qantar: "present", lesson: data.lesson.id, type, ...detail });
  const state = (index, more = {}) => say("state", {
    state: { index, step: 3, scene: data.scene, watch: { gone: 0, since: null }, cover: null, letters: true, ...more },
  });
  return { notes, root, articles, following, links, number, date, clock, gone, heard, press, pass, say, state, win };
}

const shown = (things) => things.map(({ hidden }) => !hidden);

test("it asks the slides where they are as soon as it is open", () => {
  const { heard } = open();
  assert.deepEqual(heard.map(({ type }) => type), ["hello"]);
});

test("it shows the notes of the stop on screen, and what comes next", () => {
  const { state, articles, following, number, links, date } = open();
  state(1);
  assert.deepEqual(shown(articles), [false, true, false]);
  assert.deepEqual(shown(following), [false, true]);
  assert.equal(number.textContent, "2 of 3");
  assert.equal(date.textContent, "Date 2022-01-06");
  assert.deepEqual(links.map((link) => link.getAttribute("aria-current")), [null, "true", null]);
});

test("a key asks the slides, and moves nothing by itself", () => {
  const { state, press, heard, articles } = open();
  state(0);
  assert.equal(press("PageDown"), true);
  assert.equal(heard.at(-1).do, "forward");
  assert.deepEqual(shown(articles), [true, false, false]);
});

test("without slides it turns its own pages", () => {
  const { press, articles, heard, root } = open();
  press("PageDown");
  assert.deepEqual(shown(articles), [false, true, false]);
  press("End");
  assert.deepEqual([shown(articles), root.getAttribute("data-end")], [[false, false, true], "yes"]);
  press("PageDown");
  press("Home");
  assert.deepEqual(shown(articles), [true, false, false]);
  assert.equal(heard.length, 1);
});

test("slides that go are missed, and found again", () => {
  const { state, say, root } = open();
  assert.equal(root.getAttribute("data-connected"), "no");
  state(0);
  assert.equal(root.getAttribute("data-connected"), "yes");
  say("bye");
  assert.equal(root.getAttribute("data-connected"), "no");
});

test("the time of day and the time that has gone are told", () => {
  const { clock, gone, pass, state, notes, root } = open();
  assert.equal(clock.textContent, "09:05");
  state(0, { watch: { gone: 0, since: notes.now() } });
  pass(65_000);
  assert.deepEqual([clock.textContent, gone.textContent, root.getAttribute("data-running")], ["09:06", "1:05", "yes"]);
});

test("an empty screen is said, since the presenter may not see it", () => {
  const { state, root } = open();
  state(0, { cover: "black" });
  assert.equal(root.getAttribute("data-cover"), "black");
});

test("a stop that this lesson does not have, and a window that is closed, change nothing", () => {
  const { state, articles, win } = open();
  state(7);
  assert.deepEqual(shown(articles), [true, false, false]);
  win.closed = true;
  state(1);
  assert.deepEqual(shown(articles), [true, false, false]);
});
