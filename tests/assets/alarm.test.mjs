import assert from "node:assert/strict";
import test from "node:test";

import { Alarm } from "../../assets/js/alarm.mjs";

/** A page whose time is ours: its pictures come when we say. */
function page(t) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const asked = new Map();
  globalThis.requestAnimationFrame = (run) => {
    asked.set(asked.size + 1, run);
    return asked.size;
  };
  globalThis.cancelAnimationFrame = (id) => asked.delete(id);
  t.after(() => {
    delete globalThis.requestAnimationFrame;
    delete globalThis.cancelAnimationFrame;
  });
  return { asked, pass: (time) => t.mock.timers.tick(time), paint: (now) => [...asked.values()].forEach((run) => run(now)) };
}

test("no picture is asked for before the wait is over, and then one", (t) => {
  const { asked, pass, paint } = page(t);
  const rang = [];
  new Alarm((now) => rang.push(now), 225);
  pass(224);
  assert.equal(asked.size, 0);
  pass(1);
  assert.equal(asked.size, 1);
  paint(230);
  assert.deepEqual(rang, [230]);
});

test("what is due by the next picture waits for no timer", (t) => {
  const { asked } = page(t);
  new Alarm(() => {}, 10);
  assert.equal(asked.size, 1);
});

test("an alarm that is taken back does not ring, before the wait or after it", (t) => {
  const { asked, pass } = page(t);
  const early = new Alarm(() => {}, 225);
  early.cancel();
  pass(1000);
  assert.equal(asked.size, 0);
  const late = new Alarm(() => {}, 225);
  pass(225);
  late.cancel();
  assert.equal(asked.size, 0);
});
