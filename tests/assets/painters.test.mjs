import assert from "node:assert/strict";
import test from "node:test";

import { Painters } from "../../assets/js/painters.mjs";

const note = (log, name, more = {}) => ({ paint: (frame) => log.push(`${name} ${frame}`), ...more });

test("every painter is handed every frame, in the order in which they came", () => {
  const log = [];
  const painters = new Painters();
  painters.add(note(log, "page"), 1);
  painters.add(note(log, "poster"), 1);
  painters.paint(2);
  assert.deepEqual(log, ["page 1", "poster 1", "page 2", "poster 2"]);
});

test("a painter that was taken away is handed no more", () => {
  const log = [];
  const painters = new Painters();
  const remove = painters.add(note(log, "plotly"), 1);
  remove();
  painters.paint(2);
  assert.deepEqual(log, ["plotly 1"]);
});

test("a painter without anything to forget is simply painted again", () => {
  const log = [];
  const painters = new Painters();
  painters.add(note(log, "plain"), 1);
  painters.add(note(log, "page", { forget: () => log.push("forget") }), 1);
  log.length = 0;
  painters.refresh(2);
  assert.deepEqual(log, ["forget", "plain 2", "page 2"]);
});

test("a wish goes to the painter that came last of those that can", () => {
  const log = [];
  const painters = new Painters();
  const map = (name) => note([], name, { zoom: (direction) => log.push(`${name} ${direction}`) });
  painters.add(map("poster"), 1);
  const remove = painters.add(map("plotly"), 1);
  painters.add(note([], "page"), 1);
  painters.ask("zoom", "in");
  remove();
  painters.ask("zoom", "out");
  assert.deepEqual(log, ["plotly in", "poster out"]);
});

test("where nobody can, a wish does nothing", () => {
  const painters = new Painters();
  painters.add(note([], "page"), 1);
  assert.doesNotThrow(() => painters.ask("reveal", "almaty"));
});
