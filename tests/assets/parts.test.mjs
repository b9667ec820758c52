import assert from "node:assert/strict";
import test from "node:test";

import { Parts, partOf } from "../../assets/js/parts.mjs";
import { Thing } from "./sample.mjs";

function column() {
  const root = new Thing({ "data-part": "lesson" });
  const room = { scrollTop: 80 };
  const buttons = ["lesson", "story", "about"].map((part) => new Thing({ "data-part": part }));
  const found = { "#qantar": root, ".scroll": room };
  const doc = { querySelector: (selector) => found[selector] ?? null, querySelectorAll: () => buttons };
  return { root, room, buttons, parts: new Parts(doc) };
}

test("a part is shown from its top, and its button is the current one", () => {
  const { root, room, buttons, parts } = column();
  parts.show("story");
  assert.equal(root.getAttribute("data-part"), "story");
  assert.equal(room.scrollTop, 0);
  assert.deepEqual(buttons.map((one) => one.getAttribute("aria-current")), [null, "true", null]);
});

test("a page that was exchanged shows the part that was shown", () => {
  const { root, parts } = column();
  parts.show("about");
  root.setAttribute("data-part", "lesson");
  parts.paint();
  assert.equal(root.getAttribute("data-part"), "about");
});

test("whoever chooses a place sees its story, or its toll where figures are shown", () => {
  assert.equal(partOf("lesson", "events"), "story");
  assert.equal(partOf("places", "deaths"), "toll");
});

test("whoever reads of places goes on reading the same of the next", () => {
  for (const part of ["story", "toll", "sources"]) assert.equal(partOf(part, "deaths"), part);
});
