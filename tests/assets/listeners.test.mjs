import assert from "node:assert/strict";
import test from "node:test";

import { Listeners } from "../../assets/js/listeners.mjs";

test("who listens hears, with what there is to say", () => {
  const listeners = new Listeners();
  const heard = [];
  listeners.on("pause", ({ ended }) => heard.push(ended));
  listeners.tell("pause", { ended: true });
  listeners.tell("play");
  assert.deepEqual(heard, [true]);
});

test("who has stopped listening hears nothing", () => {
  const listeners = new Listeners();
  const heard = [];
  const off = listeners.on("play", () => heard.push("first"));
  listeners.on("play", () => heard.push("second"));
  off();
  listeners.tell("play");
  assert.deepEqual(heard, ["second"]);
});

test("a listener may stop listening while it is told", () => {
  const listeners = new Listeners();
  let heard = 0;
  const off = listeners.on("pause", () => {
    heard += 1;
    off();
  });
  listeners.tell("pause");
  listeners.tell("pause");
  assert.equal(heard, 1);
});
