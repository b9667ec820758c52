import assert from "node:assert/strict";
import test from "node:test";

import { printing } from "../../assets/js/paper.mjs";

function printer() {
  const runs = {};
  const classes = ["onefile", "embed"];
  const stops = [{ hidden: false }, { hidden: true }];
  const root = {
    classList: { replace: (from, to) => classes.splice(classes.indexOf(from), 1, to) },
    querySelectorAll: () => stops,
  };
  const doc = { getElementById: () => root, documentElement: { dataset: { theme: "dark" } } };
  let restored = 0;
  printing({ document: doc, addEventListener: (name, run) => { runs[name] = run; } }, () => { restored += 1; });
  return { runs, classes, stops, theme: () => doc.documentElement.dataset.theme, restored: () => restored };
}

test("on paper the lesson is a text of all its stops, in light colours", () => {
  const { runs, classes, stops, theme } = printer();
  runs.beforeprint();
  assert.deepEqual(classes, ["onefile", "paper"]);
  assert.deepEqual(stops.map((stop) => stop.hidden), [false, false]);
  assert.equal(theme(), "light");
});

test("after that the screen is as it was", () => {
  const { runs, classes, theme, restored } = printer();
  runs.beforeprint();
  runs.afterprint();
  assert.deepEqual(classes, ["onefile", "embed"]);
  assert.equal(theme(), "dark");
  assert.equal(restored(), 1);
});
