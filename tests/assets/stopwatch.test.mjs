import assert from "node:assert/strict";
import test from "node:test";

import { ZERO, elapsed, fresh, kept, paused, reading, running, started, toggled } from "../../assets/js/stopwatch.mjs";

test("it counts from the moment it is started, and only while it runs", () => {
  const watch = started(ZERO, 1000);
  assert.equal(elapsed(watch, 4000), 3000);
  const rests = paused(watch, 4000);
  assert.equal(elapsed(rests, 9000), 3000);
  assert.equal(elapsed(started(rests, 10_000), 11_000), 4000);
});

test("one press starts it, the next pauses it", () => {
  const watch = toggled(ZERO, 0);
  assert.equal(running(watch), true);
  assert.equal(running(toggled(watch, 5)), false);
});

test("starting what runs and pausing what rests changes nothing", () => {
  const watch = started(ZERO, 10);
  assert.equal(started(watch, 20), watch);
  assert.equal(paused(ZERO, 20), ZERO);
});

test("it is fresh until it is started, and again after a reset", () => {
  assert.equal(fresh(ZERO), true);
  assert.equal(fresh(paused(started(ZERO, 0), 5)), false);
});

test("a computer's clock that is put back does not take time away", () => {
  assert.equal(elapsed({ gone: 500, since: 1000 }, 200), 500);
});

test("it reads in minutes and seconds, and in hours from the first on", () => {
  assert.deepEqual([0, 9999, 61_000, 3_599_999, 3_600_000, 36_061_000].map(reading), [
    "0:00", "0:09", "1:01", "59:59", "1:00:00", "10:01:01",
  ]);
});

test("a page that is loaded again goes on counting, and what was no stopwatch is zero", () => {
  assert.deepEqual(kept(JSON.parse(JSON.stringify(started(ZERO, 1000)))), { gone: 0, since: 1000 });
  for (const wrong of [undefined, null, "5", { gone: -1, since: null }, { gone: 0 }, { gone: "x", since: 3 }]) {
    assert.deepEqual(kept(wrong), ZERO);
  }
});
