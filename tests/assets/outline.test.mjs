import assert from "node:assert/strict";
import test from "node:test";

import { outline, styleOf } from "../../assets/js/outline.mjs";

/** The radii of the circles of a path, in the order in which they are drawn. */
const radii = (path) => [...path.matchAll(/M([\d.]+),0A/g)].map(([, r]) => Number(r));

test("one value is one disc", () => {
  assert.deepEqual(radii(outline(8, 8, "stands")), [8]);
});

test("a range is a disc inside a ring", () => {
  assert.deepEqual(radii(outline(6, 10, "stands")), [10, 8.8, 6]);
});

test("a range without a lowest figure is a ring alone", () => {
  assert.deepEqual(radii(outline(0, 10, "stands")), [10, 8.8]);
});

test("a disc that would touch its ring is one disc as large as the ring", () => {
  assert.deepEqual(radii(outline(9, 10, "stands")), [10]);
});

test("a high that is smaller than the low is not drawn inside out", () => {
  assert.deepEqual(radii(outline(10, 6, "stands")), [10]);
});

test("what is withdrawn or not known is a line and no disc", () => {
  assert.deepEqual(radii(outline(6, 10, "withdrawn")), [10]);
  assert.ok(outline(6, 10, "withdrawn").endsWith("M-7,7L7,-7"), "and is struck through");
  assert.equal(styleOf("withdrawn", true).strokeDasharray, styleOf("withdrawn", false).strokeDasharray);
  assert.equal(styleOf("withdrawn", false).fill, "var(--halo)");
  assert.deepEqual(radii(outline(0, 0, "unknown")), [3], "a sign for no figure has a size of its own");
  assert.notEqual(styleOf("unknown", false).strokeDasharray, "none");
});

test("nothing yet draws nothing", () => {
  assert.deepEqual(radii(outline(6, 10, "none")), []);
  assert.equal(styleOf("none", true).stroke, "none");
});

test("states that share a colour differ in their line", () => {
  const lines = ["stands", "revised", "partial", "disputed", "zero"].map((state) => {
    const { fill, fillOpacity, stroke, strokeDasharray } = styleOf(state, false);
    return [fill, fillOpacity, stroke, strokeDasharray].join();
  });
  assert.equal(new Set(lines).size, lines.length);
});

test("colours are names of the style sheet, so that a theme changes them without painting", () => {
  assert.equal(styleOf("force", false).fill, "var(--force)");
  assert.equal(styleOf("stands", false).fill, "var(--toll)");
  assert.equal(styleOf("force", true).stroke, "var(--ink)");
});
