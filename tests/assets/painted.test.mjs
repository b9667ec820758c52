import assert from "node:assert/strict";
import test from "node:test";

import { painted } from "../../assets/js/painted.mjs";

function page(t) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const asked = [];
  globalThis.requestAnimationFrame = (run) => asked.push(run);
  t.after(() => delete globalThis.requestAnimationFrame);
  return { paint: () => asked.splice(0).forEach((run) => run(0)), pass: (time) => t.mock.timers.tick(time) };
}

test("it begins after the first picture and not before, once", (t) => {
  const { paint, pass } = page(t);
  let begun = 0;
  painted(() => { begun += 1; });
  assert.equal(begun, 0);
  paint();
  assert.equal(begun, 0, "the picture is about to be painted");
  pass(1);
  assert.equal(begun, 1);
  pass(1000);
  assert.equal(begun, 1);
});

test("a page that is hidden, and so never painted, begins too", (t) => {
  const { pass } = page(t);
  let begun = 0;
  painted(() => { begun += 1; });
  pass(1000);
  assert.equal(begun, 1);
});
