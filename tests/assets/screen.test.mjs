import assert from "node:assert/strict";
import test from "node:test";

import { REST, isFull, keepAwake, toggleFull, watchPointer } from "../../assets/js/screen.mjs";

test("the whole screen is asked for, and given back", async () => {
  const asked = [];
  const doc = {
    documentElement: { requestFullscreen: async () => asked.push("take") },
    exitFullscreen: async () => asked.push("give"),
  };
  await toggleFull(doc);
  assert.equal(isFull(doc), false);
  doc.fullscreenElement = doc.documentElement;
  assert.equal(isFull(doc), true);
  await toggleFull(doc);
  assert.deepEqual(asked, ["take", "give"]);
});

test("a browser that refuses the whole screen, or has none to give, does not stop the talk", async () => {
  await toggleFull({ documentElement: { requestFullscreen: async () => { throw new TypeError("not allowed"); } } });
  await toggleFull({ documentElement: {} });
});

test("the screen is kept on, again whenever the page is seen again", async () => {
  let asked = 0;
  let seen;
  const doc = { hidden: false, addEventListener: (_, run) => { seen = run; } };
  keepAwake(doc, { wakeLock: { request: async () => { asked += 1; throw new Error("battery"); } } });
  doc.hidden = true;
  await seen();
  doc.hidden = false;
  await seen();
  assert.equal(asked, 2);
  keepAwake(doc, {});
});

test("a pointer that rests is taken away, and comes back when it is moved", () => {
  const ears = {};
  const root = { dataset: {} };
  let due;
  watchPointer(root, {
    doc: { addEventListener: (name, run) => { ears[name] = run; } },
    later: (run, after) => {
      assert.equal(after, REST);
      due = run;
      return 1;
    },
    never: () => {},
  });
  assert.equal(root.dataset.idle, "no");
  due();
  assert.equal(root.dataset.idle, "yes");
  ears.pointermove({ movementX: 0, movementY: 0 });
  assert.equal(root.dataset.idle, "yes", "the page moved under it");
  ears.pointermove({ movementX: 2, movementY: 0 });
  assert.equal(root.dataset.idle, "no");
});
