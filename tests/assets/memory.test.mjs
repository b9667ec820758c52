import assert from "node:assert/strict";
import test from "node:test";

import { memory, returned } from "../../assets/js/memory.mjs";

function storage() {
  const held = new Map();
  return { getItem: (name) => held.get(name) ?? null, setItem: (name, value) => held.set(name, value) };
}

test("what was kept is there again", () => {
  const held = storage();
  memory("talk", () => held).set({ stop: "toll" });
  assert.deepEqual(memory("talk", () => held).get(), { stop: "toll" });
  assert.deepEqual(memory("another", () => held).get(), {});
});

test("a page that may keep nothing does without", () => {
  const refusing = memory("talk", () => { throw new Error("SecurityError"); });
  refusing.set({ stop: "toll" });
  assert.deepEqual(refusing.get(), {});
});

test("what others left there is nothing", () => {
  for (const text of ["{", "[1]", "5", "null"]) {
    assert.deepEqual(memory("talk", () => ({ getItem: () => text })).get(), {});
  }
});

test("a page knows whether it was loaded again or opened", () => {
  const by = (type) => ({ getEntriesByType: () => [{ type }] });
  assert.equal(returned(by("reload")), true);
  assert.equal(returned(by("back_forward")), true);
  assert.equal(returned(by("navigate")), false);
  assert.equal(returned({}), false);
});
