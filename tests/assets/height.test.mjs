import assert from "node:assert/strict";
import test from "node:test";

import { needed } from "../../assets/js/height.mjs";

/** The sizes of an embed in a frame of a height: controls take 130 pixels, the map what is left. */
const across = (window) => ({ window, map: 400, head: 80, beside: 300, area: window - 210, room: window - 130, across: true });
const under = (window) => ({ window, map: 200, head: 80, beside: 300, area: window - 510, room: 300, across: false });

test("the height that is asked for does not depend on the height that is given", () => {
  for (const layout of [across, under]) {
    assert.equal(needed(layout(600)), needed(layout(1400)));
    assert.equal(needed(layout(needed(layout(600)))), needed(layout(600)));
  }
});

test("beside each other the higher of map and text decides", () => {
  assert.equal(needed(across(600)), 610);
  assert.equal(needed({ ...across(600), beside: 700 }), 830);
});

test("one under another both are counted", () => {
  assert.equal(needed(under(900)), 710);
});
