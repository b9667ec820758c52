import assert from "node:assert/strict";
import test from "node:test";

import { FilterPainter } from "../../assets/js/paint-filter.mjs";
import { DEFAULTS, Thing } from "./sample.mjs";

const line = (data) => new Thing(Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value])));

function panel() {
  const events = [
    line({ family: "force", disputed: "no", attested: "yes" }),
    line({ family: "protest", disputed: "yes", attested: "no" }),
  ];
  const count = new Thing();
  const chapter = new Thing({}, { "[data-family][data-day]": events, "summary .count": [count] });
  const rows = [line({ kind: "official", disputed: "no", attested: "yes" })];
  const series = [new Thing({}, { "tr[data-kind]": rows }), new Thing()];
  const sign = line({ kind: "official", disputed: "no", attested: "yes" });
  const nothing = [new Thing(), new Thing()];
  const [room, name, shown, told, clear] = [new Thing(), new Thing(), new Thing(), new Thing(), new Thing()];
  const found = {
    "#tab-story [data-family][data-day]": events, "#tab-story .chapter": [chapter],
    ".claims tr[data-kind]": rows, "#tab-toll details.series": series, ".chart [data-disputed]": [sign],
    "#tab-story .nothing": [nothing[0]], "#tab-toll .nothing": [nothing[1]],
    "#filter": [room], "#filter-name": [name], "#filter-shown": [shown], "#filter-told": [told],
    "#filter-shown, #filter-clear": [shown, clear],
  };
  const words = { filter: "Filter", "filter-on": "Filter on", "filter-events": "Events: {n} of {all}", "filter-claims": "Figures: {n} of {all}" };
  const doc = { querySelectorAll: (selector) => found[selector] ?? [], documentElement: { lang: "en" } };
  const painter = new FilterPainter({ words }, doc);
  const paint = (patch) => painter.paint({ scene: { ...DEFAULTS, ...patch } });
  return { painter, paint, events, chapter, count, rows, series, sign, nothing, room, name, shown, told, clear };
}

test("what does not pass is held back, and it is told what is shown of what", () => {
  const { paint, events, count, name, room, shown, told, clear } = panel();
  paint({ families: ["force"] });
  assert.deepEqual(events.map(({ hidden }) => hidden), [false, true]);
  assert.equal(count.textContent, "1");
  assert.deepEqual([name.textContent, room.getAttribute("data-on")], ["Filter on", "yes"]);
  assert.equal(shown.textContent, "Events: 1 of 2");
  assert.equal(told.textContent, "Events: 1 of 2 · Figures: 1 of 1");
  assert.equal(clear.hidden, false);
});

test("without a filter all is there and nothing is said", () => {
  const { paint, events, name, shown, clear } = panel();
  paint({ families: ["force"] });
  paint({});
  assert.deepEqual(events.map(({ hidden }) => hidden), [false, false]);
  assert.deepEqual([name.textContent, shown.hidden, clear.hidden], ["Filter", true, true]);
});

test("a chapter without an event that passes goes, and it is said where none is left", () => {
  const { paint, chapter, nothing } = panel();
  paint({ families: ["decision"] });
  assert.deepEqual([chapter.hidden, nothing[0].hidden, nothing[1].hidden], [true, false, true]);
});

test("a series without a figure that passes goes; the chart fades what does not pass", () => {
  const { paint, rows, series, sign, nothing } = panel();
  paint({ claimants: ["press"] });
  assert.deepEqual([rows[0].hidden, ...series.map(({ hidden }) => hidden)], [true, true, true]);
  assert.equal(sign.getAttribute("data-passes"), "no");
  assert.equal(nothing[1].hidden, false);
});

test("a series in which nothing was found stays while figures are not filtered", () => {
  const { paint, series } = panel();
  paint({ families: ["force"] });
  assert.deepEqual(series.map(({ hidden }) => hidden), [false, false]);
});

test("steps of play look at nothing again; a panel that came does", () => {
  const { painter, events } = panel();
  const scene = { ...DEFAULTS, families: ["force"] };
  painter.paint({ scene });
  events[1].hidden = false;
  painter.paint({ scene: { ...scene, day: "2022-01-06" } });
  assert.equal(events[1].hidden, false);
  painter.forget();
  painter.paint({ scene });
  assert.equal(events[1].hidden, true);
});
