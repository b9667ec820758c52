import assert from "node:assert/strict";
import test from "node:test";

import { frameAt, markCell, regionCell, said, spoken } from "../../assets/js/frames.mjs";
import { sample } from "./sample.mjs";

const data = sample();

test("a frame holds the cells of its step in the frames that the scene shows", () => {
  const told = sample();
  told.frames["deaths-now"] = { marks: [[2, 1], [1, 1]], regions: [[1, 1]], country: [1, 1] };
  const frame = frameAt(told, { ...told.scene, measure: "deaths", known: "now" }, 0);
  assert.deepEqual([frame.marks, frame.regions, frame.country], [[2, 1], [1], 1]);
  assert.equal(frame.step.day, "2011-12-16");
});

test("frames are sent as runs of each place and shown step by step", () => {
  const rows = (part) => data.steps.map((_, index) => frameAt(data, data.scene, index)[part]);
  assert.deepEqual(rows("marks"), [[0, 0], [1, 0], [1, 0], [2, 1], [2, 1], [2, 1]]);
  assert.deepEqual(rows("regions"), [[0], [1], [1], [1], [1], [1]]);
  assert.deepEqual(rows("country"), [0, 0, 0, 1, 1, 1]);
  assert.equal(frameAt(data, data.scene, 3).marks, frameAt(data, data.scene, 3).marks);
});

test("a cell has names for what is sent as a row", () => {
  assert.deepEqual(markCell(data, 2), { low: 6, high: 10, state: "force", text: "9 events" });
  assert.deepEqual(regionCell(data, 1), { level: 2, state: "protest", text: "3 events", figure: "3" });
});

test("a frame says of a site and of a region what they show", () => {
  const frame = frameAt(data, data.scene, 3);
  assert.equal(said(data, frame, "almaty").text, "9 events");
  assert.deepEqual([said(data, frame, "almaty-city").title, said(data, frame, "almaty-city").text], ["Almaty City", "3 events"]);
});

test("a frame says nothing of what is not on the map", () => {
  assert.equal(said(data, frameAt(data, data.scene, 3), "country"), null);
});

test("a place is named once, whether or not its text begins with its name", () => {
  assert.equal(spoken(data, "almaty", "9 events"), "Almaty: 9 events");
  assert.equal(spoken(data, "almaty", "Almaty: 9 events"), "Almaty: 9 events");
  assert.equal(spoken(data, "almaty", ""), "Almaty");
});

test("a text with a dollar sign is said as it stands", () => {
  assert.equal(spoken(data, "almaty", "$& and $1"), "Almaty: $& and $1");
});
