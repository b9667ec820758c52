import assert from "node:assert/strict";
import test from "node:test";

import { OPEN, RecordPainter, listed } from "../../assets/js/paint-record.mjs";
import { Thing } from "./sample.mjs";

/** Two events, three series, two heads and three sources; of Almaty, of Aktobe or of both. */
function record() {
  const thing = (places, more = {}) => new Thing({ "data-in": places, ...more });
  const events = [thing("almaty country"), thing("aktobe")];
  const count = new Thing();
  const chapters = [
    new Thing({}, { "[data-in]": events, ".count": [count] }),
    new Thing({}, { "[data-in]": [], ".count": [] }),
  ];
  const series = ["almaty", "almaty aktobe", "almaty", "aktobe"].map((places) => thing(places));
  const heads = [
    new Thing({ "data-place": "almaty", "data-sources": "1 3" }),
    new Thing({ "data-place": "aktobe", "data-sources": "" }),
  ];
  const sources = [1, 2, 3].map((number) => Object.assign(new Thing(), { id: `s${number}` }));
  const empty = { story: new Thing(), sources: new Thing() };
  const found = {
    "#panel [data-in]": [...events, ...series],
    "#panel [data-chapter]": chapters,
    "#panel details.series": series,
    "#sources > li": sources,
    "#panel .panel-head": heads,
    "#panel .story > .empty": [empty.story],
    "#panel .sources > .empty": [empty.sources],
    "#panel .heads": [new Thing()],
  };
  const doc = {
    querySelectorAll: (selector) => found[selector] ?? [],
    querySelector: (selector) => found[selector]?.[0] ?? null,
  };
  return { doc, found, events, chapters, count, series, sources, empty, painter: new RecordPainter(doc) };
}
const frame = (place) => ({ scene: { place } });
const shown = (things) => things.map((one) => !one.hidden);

test("only what is told of the chosen place is shown, and counted", () => {
  const { painter, events, chapters, count, series } = record();
  painter.paint(frame("almaty"));
  assert.deepEqual(shown(events), [true, false]);
  assert.deepEqual(shown(chapters), [true, false]);
  assert.equal(count.textContent, "1");
  assert.deepEqual(shown(series), [true, true, true, false]);
});

test("the first series of a place stand open", () => {
  const { painter, series } = record();
  painter.paint(frame("almaty"));
  assert.deepEqual(series.map((one) => Boolean(one.open)), [true, true, false, false]);
  assert.equal(OPEN, 2);
});

test("the list of sources is cut down to those of the place", () => {
  const { painter, sources, empty } = record();
  painter.paint(frame("almaty"));
  assert.deepEqual(shown(sources), [true, false, true]);
  assert.equal(empty.sources.hidden, true);
  painter.paint(frame("aktobe"));
  assert.deepEqual(shown(sources), [false, false, false]);
  assert.equal(empty.sources.hidden, false, "a place without sources says so");
});

test("a place without events says so", () => {
  const { painter, empty } = record();
  painter.paint(frame("nowhere"));
  assert.equal(empty.story.hidden, false);
});

test("a reader's open series stay as they are until another place or another record comes", () => {
  const { painter, series, found } = record();
  painter.paint(frame("almaty"));
  series[2].open = true;
  painter.forget();
  painter.paint(frame("almaty"));
  assert.equal(series[2].open, true);
  found["#panel .heads"] = [new Thing()];
  painter.forget();
  painter.paint(frame("almaty"));
  assert.equal(series[2].open, false);
});

test("an attribute without words has none", () => assert.deepEqual([listed(""), listed("a b")], [[], ["a", "b"]]));
