import assert from "node:assert/strict";
import test from "node:test";

import { asked } from "../../assets/js/goto.mjs";
import { sample } from "./sample.mjs";

const words = { "goto-before": "Nothing begins on that day; {date} is shown.", "goto-wrong": "Write a date from {first} to {last}." };
const { steps } = sample();

test("a day with a step is shown without a word", () =>
  assert.deepEqual(asked(steps, "2022-01-06", words), { index: 3, notice: "" }));

test("a day without a step goes to the step before and says so", () =>
  assert.deepEqual(asked(steps, "2022-03-01", words), {
    index: 4, notice: "Nothing begins on that day; Date 2022-01-07 is shown.",
  }));

test("a day before all steps goes to the first", () =>
  assert.deepEqual(asked(steps, "1991-12-16", words), {
    index: 0, notice: "Nothing begins on that day; Date 2011-12-16 is shown.",
  }));

test("what is no date goes nowhere and says what is wanted", () => {
  for (const text of ["", "soon", "2022-1-5"]) {
    assert.deepEqual(asked(steps, text, words), {
      index: null, notice: "Write a date from Date 2011-12-16 to Date 2022-08-16.",
    });
  }
});
