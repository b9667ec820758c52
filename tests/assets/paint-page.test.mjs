import assert from "node:assert/strict";
import test from "node:test";

import { frameAt } from "../../assets/js/frames.mjs";
import { PagePainter, read } from "../../assets/js/paint-page.mjs";
import { Thing, sample } from "./sample.mjs";

const SLOTS = ["headline", "figure", "verdict", "claimant", "basis", "other"];

function page() {
  const data = sample();
  const things = {
    root: new Thing(),
    date: new Thing(),
    sentence: new Thing(),
    spoken: new Thing(),
    thumb: new Thing({ "aria-valuemin": 0 }),
    rail: new Thing(),
    shades: [new Thing(), new Thing()],
    play: new Thing({ title: "Play" }),
    bars: [0, 1, 2, 3, 4, 5].map((step) => new Thing({ "data-step": step })),
    days: ["2022-01-04", "2022-01-05", "2022-02-10"].map((day) => new Thing({ "data-day": day })),
    bodies: ["story", "toll", "sources"].map((tab) => new Thing({ "data-tab": tab })),
    deaths: new Thing({ "data-patch": '{"measure":"deaths"}' }),
    fifth: new Thing({ "data-patch": '{"day":"2022-01-05"}' }),
    broken: new Thing({ "data-patch": "{measure" }),
    water: new Thing({ "data-layer": "water" }),
    slots: Object.fromEntries(SLOTS.map((slot) => [slot, new Thing()])),
  };
  things.figure = new Thing({}, Object.fromEntries(SLOTS.map((slot) => [`[data-slot="${slot}"]`, [things.slots[slot]]])));
  const doc = new Thing({}, {
    "#qantar": [things.root], "#date": [things.date], "#sentence": [things.sentence],
    "#spoken": [things.spoken], "#country-figure": [things.figure], "#thumb": [things.thumb],
    "#timeline .rail": [things.rail], '#timeline .shade[data-side="past"]': [things.shades[0]],
    '#timeline .shade[data-side="future"]': [things.shades[1]],
    "#timeline a[data-step]": things.bars, "#panel [data-day]": things.days,
    "#panel [data-tab]": things.bodies, '[data-do="play"]': [things.play],
    "[data-patch]": [things.deaths, things.fifth, things.broken], "[data-layer]": [things.water],
  });
  Object.assign(doc, { title: "", documentElement: new Thing(), activeElement: null });
  const painter = new PagePainter(data, doc);
  const paint = (index, patch = {}, how = {}) =>
    painter.paint(frameAt(data, { ...data.scene, day: data.steps[index].day, ...patch }, index, how));
  return { ...things, data, doc, painter, paint };
}

test("the date, the sentence and the slider say the step", () => {
  const { paint, date, sentence, thumb, rail, root } = page();
  paint(3);
  assert.equal(date.textContent, "Date 2022-01-06");
  assert.equal(sentence.textContent, "Sentence 2022-01-06");
  assert.equal(thumb.getAttribute("aria-valuenow"), "3");
  assert.equal(thumb.getAttribute("aria-valuetext"), "Spoken 2022-01-06");
  assert.equal(rail.style.values.get("--at"), "0.4");
  assert.equal(root.getAttribute("data-day"), "2022-01-06");
});

test("words are changed in their own text node", () => {
  const { paint, date } = page();
  paint(2);
  const [node] = date.childNodes;
  paint(3);
  assert.equal(date.childNodes[0], node);
  assert.equal(node.data, "Date 2022-01-06");
});

test("the country's figure shows every slot that has words and hides the others", () => {
  const { paint, figure, slots } = page();
  paint(0);
  assert.equal(figure.getAttribute("data-state"), "unknown");
  assert.deepEqual(SLOTS.filter((slot) => !slots[slot].hidden), ["headline", "figure"]);
  paint(3);
  assert.equal(figure.getAttribute("data-state"), "withdrawn");
  assert.deepEqual([slots.figure.textContent, slots.verdict.textContent], ["164", "withdrawn the same day"]);
  assert.deepEqual(SLOTS.filter((slot) => slots[slot].hidden), []);
});

test("the days before and after lie in the shade, from halfway on", () => {
  const { paint, data, shades } = page();
  const [before, now, after] = [2, 3, 4].map((index) => data.steps[index].at);
  paint(3);
  assert.deepEqual(shades.map((shade) => Number(shade.style.values.get("--at"))), [(before + now) / 2, (now + after) / 2]);
  paint(0);
  assert.equal(Number(shades[0].style.values.get("--at")), data.steps[0].at, "before the first day there is none");
});

test("in a fast play the days that are written come once it rests", () => {
  const { paint, bars, days } = page();
  paint(2);
  paint(4, {}, { playing: true, swift: true });
  assert.equal(bars[4].getAttribute("data-when"), "future");
  assert.equal(days[1].getAttribute("data-when"), "now");
  paint(4, {}, { playing: false });
  assert.equal(bars[4].getAttribute("data-when"), "now");
  assert.equal(days[1].getAttribute("data-when"), "past");
});

test("what stands on the timeline is past, now or future", () => {
  const { paint, bars } = page();
  paint(2);
  assert.deepEqual(bars.map((bar) => bar.getAttribute("data-when")), ["past", "past", "now", "future", "future", "future"]);
  paint(1);
  assert.deepEqual(bars.map((bar) => bar.getAttribute("data-when")), ["past", "now", "future", "future", "future", "future"]);
});

test("a step forward rewrites only the bars that it passes", () => {
  const { paint, bars } = page();
  paint(2);
  const before = bars.map((bar) => bar.writes);
  paint(3);
  assert.deepEqual(bars.map((bar, at) => bar.writes - before[at]), [0, 0, 1, 1, 0, 0]);
});

test("what the panel dates is past, now or future, whether or not its day is a step", () => {
  const { paint, days } = page();
  paint(2);
  assert.deepEqual(days.map((day) => day.getAttribute("data-when")), ["past", "now", "future"]);
  paint(5);
  assert.deepEqual(days.map((day) => day.getAttribute("data-when")), ["past", "past", "past"]);
});

test("a link whose wish holds is the current one", () => {
  const { paint, deaths, fifth } = page();
  const current = () => [deaths, fifth].map((link) => link.getAttribute("aria-current"));
  paint(2);
  assert.deepEqual(current(), [null, "true"]);
  paint(3, { measure: "deaths" });
  assert.deepEqual(current(), ["true", null]);
});

test("while playing, links of a day become current and cease to be", () => {
  const { paint, fifth } = page();
  paint(1, {}, { playing: true });
  paint(2, {}, { playing: true });
  assert.equal(fifth.getAttribute("aria-current"), "true");
  paint(3, {}, { playing: true });
  assert.equal(fifth.getAttribute("aria-current"), null);
});

test("one tab's body is shown", () => {
  const { paint, bodies } = page();
  paint(2, { tab: "toll" });
  assert.deepEqual(bodies.map((body) => body.hidden), [true, false, true]);
});

test("the root carries the scene for the style sheets, the document its theme", () => {
  const { paint, root, doc } = page();
  paint(2, { place: "almaty", measure: "deaths", layers: ["labels"], theme: "dark" });
  const said = ["place", "measure", "known", "span", "tab", "layers"].map((key) => root.getAttribute(`data-${key}`));
  assert.deepEqual(said, ["almaty", "deaths", "then", "sofar", "story", "labels"]);
  assert.equal(doc.documentElement.getAttribute("data-theme"), "dark");
});

test("a layer's button is pressed while the layer is shown", () => {
  const { paint, water } = page();
  paint(2);
  assert.equal(water.getAttribute("aria-pressed"), "true");
  paint(2, { layers: [] });
  assert.equal(water.getAttribute("aria-pressed"), "false");
});

test("the button is named by what it would do", () => {
  const { paint, play, root } = page();
  paint(2, {}, { playing: true, tween: true });
  assert.deepEqual([play.getAttribute("aria-label"), play.getAttribute("title")], ["Pause", "Pause"]);
  assert.deepEqual([root.getAttribute("data-playing"), root.getAttribute("data-tween")], ["yes", "yes"]);
  paint(2);
  assert.equal(play.getAttribute("aria-label"), "Play");
  assert.equal(root.getAttribute("data-playing"), "no");
});

test("nothing is said aloud while playing, and the day is said at the pause", () => {
  const { paint, spoken } = page();
  paint(1);
  assert.equal(spoken.textContent, "", "a page that only opens says nothing");
  paint(2, {}, { playing: true });
  paint(3, {}, { playing: true });
  assert.equal(spoken.textContent, "");
  paint(3);
  assert.equal(spoken.textContent, "Spoken 2022-01-06");
});

test("a step at rest is said aloud, but not twice while the slider has the focus", () => {
  const { paint, spoken, doc, thumb } = page();
  paint(1);
  paint(2);
  assert.equal(spoken.textContent, "Spoken 2022-01-05");
  doc.activeElement = thumb;
  paint(3);
  assert.equal(spoken.textContent, "Spoken 2022-01-05");
});

test("the tab's title names place and day at rest and stands still while playing", () => {
  const { paint, doc } = page();
  paint(2);
  assert.equal(doc.title, "Date 2022-01-05 · Qantar");
  paint(3, {}, { playing: true });
  assert.equal(doc.title, "Date 2022-01-05 · Qantar");
  paint(3, { place: "almaty" });
  assert.equal(doc.title, "Almaty, Date 2022-01-06 · Qantar");
});

test("a patch that is no object is no patch", () => {
  assert.deepEqual(read('{"tab":"toll"}'), { tab: "toll" });
  for (const text of ["", "{tab", "null", "[1]", '"tab"']) assert.equal(read(text), null);
});
