import assert from "node:assert/strict";
import test from "node:test";

import { dayOf, nearest, nextKey, onAxis, previousKey, readStep, stepOf, when, within } from "../../assets/js/steps.mjs";
import { sample } from "./sample.mjs";

const { steps } = sample();

test("every step is the step of its own day", () => {
  steps.forEach((step, index) => assert.equal(stepOf(steps, step.day), index));
});

test("a day between two steps belongs to the one before it", () => {
  assert.equal(stepOf(steps, "2022-02-01"), 4);
  assert.equal(stepOf(steps, "2021-12-31"), 0);
});

test("a day outside the axis gives its end", () => {
  assert.equal(stepOf(steps, "1991-12-16"), 0);
  assert.equal(stepOf(steps, "2031-01-01"), 5);
});

test("a patch's day becomes the day of its step, and a patch without a day stays as it is", () => {
  assert.deepEqual(onAxis(steps, { day: "2022-02-01", place: "almaty" }), { day: "2022-01-07", place: "almaty" });
  const patch = { place: "almaty" };
  assert.equal(onAxis(steps, patch), patch);
});

test("the nearest step is found on the axis, not in the calendar", () => {
  assert.equal(nearest(steps, 0.74), 4);
  assert.equal(nearest(steps, 0.76), 5);
  assert.equal(nearest(steps, -3), 0);
  assert.equal(nearest(steps, 9), 5);
});

test("key moments lead from one to the next and end at the ends", () => {
  assert.equal(nextKey(steps, 0), 2);
  assert.equal(nextKey(steps, 2), 5);
  assert.equal(nextKey(steps, 5), 5);
  assert.equal(previousKey(steps, 5), 2);
  assert.equal(previousKey(steps, 2), 0);
  assert.equal(previousKey(steps, 0), 0);
});

test("an axis without key moments leads to its ends", () => {
  const plain = steps.map((step) => ({ ...step, key: false }));
  assert.equal(nextKey(plain, 2), 5);
  assert.equal(previousKey(plain, 2), 0);
});

test("a step is named by its number or by its day", () => {
  assert.equal(readStep(steps, "3"), 3);
  assert.equal(readStep(steps, "2022-01-06"), 3);
  assert.equal(readStep(steps, "99"), 5);
  assert.equal(readStep(steps, "soon"), null);
  assert.equal(readStep(steps, undefined), null);
});

test("an index is kept on the axis", () => {
  assert.deepEqual([-1, 3, 6].map((index) => within(steps, index)), [0, 3, 5]);
});

test("what stands before the playhead is past, at it now, after it future", () => {
  assert.deepEqual([1, 2, 3].map((step) => when(step, 2)), ["past", "now", "future"]);
  assert.equal(when("2022-01-04", "2022-01-05"), "past");
});

test("a scene without a day shows the default's, and that without one the opening day", () => {
  assert.equal(dayOf({ day: "2022-01-05" }, { day: "2022-01-08" }), "2022-01-05");
  assert.equal(dayOf({ day: null }, { day: "2022-01-08" }), "2022-01-08");
  assert.equal(dayOf({ day: null }, { day: null }), "2022-01-09");
});
