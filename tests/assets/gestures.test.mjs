import assert from "node:assert/strict";
import test from "node:test";

import { guard, touchesMap, turnsMap } from "../../assets/js/gestures.mjs";

const wheel = (more = {}) => ({ ctrlKey: false, metaKey: false, ...more });
const page = (more = {}) => ({ focused: false, scrolls: true, framed: false, ...more });

test("where the page scrolls, the wheel scrolls it past the map", () => {
  assert.equal(turnsMap(wheel(), page()), false);
});

test("with Control, or with the focus on the map, the wheel is the map's", () => {
  assert.equal(turnsMap(wheel({ ctrlKey: true }), page()), true);
  assert.equal(turnsMap(wheel({ metaKey: true }), page()), true);
  assert.equal(turnsMap(wheel(), page({ focused: true })), true);
});

test("where nothing scrolls, the wheel is the map's, unless another page is around this one", () => {
  assert.equal(turnsMap(wheel(), page({ scrolls: false })), true);
  assert.equal(turnsMap(wheel(), page({ scrolls: false, framed: true })), false);
});

test("one finger is the page's, two are the map's", () => {
  assert.deepEqual([1, 2].map((length) => touchesMap({ touches: { length } })), [false, true]);
});

function heard({ scrollHeight = 2000 } = {}) {
  const listeners = {};
  const doc = {
    documentElement: { scrollHeight, clientHeight: 800 },
    activeElement: null,
    addEventListener: (name, run, options) => { listeners[name] = { run, options }; },
  };
  const win = {};
  win.parent = win;
  guard(doc, win);
  const room = { contains: () => false };
  const live = { closest: (asked) => ({ "#live": live, "#map-room": room })[asked] ?? null };
  const tell = (name, event) => {
    let stopped = false;
    listeners[name].run({ stopPropagation: () => { stopped = true; }, ...event });
    return stopped;
  };
  return { listeners, live, tell };
}

test("plotly does not hear of what is the page's, and nobody's default is prevented", () => {
  const { listeners, live, tell } = heard();
  assert.equal(tell("wheel", { target: live, ...wheel() }), true);
  assert.equal(tell("wheel", { target: live, ...wheel({ ctrlKey: true }) }), false);
  assert.equal(tell("touchstart", { target: live, touches: [1] }), true);
  assert.equal(tell("touchmove", { target: live, touches: [1, 2] }), false);
  assert.ok(Object.values(listeners).every(({ options }) => options.capture && options.passive));
});

test("elsewhere nothing is kept from anybody", () => {
  const { tell } = heard();
  const elsewhere = { closest: () => null };
  assert.equal(tell("wheel", { target: elsewhere, ...wheel() }), false);
  assert.equal(tell("touchstart", { target: elsewhere, touches: [1] }), false);
});

test("where all of the page is seen the map keeps the wheel", () => {
  const { live, tell } = heard({ scrollHeight: 800 });
  assert.equal(tell("wheel", { target: live, ...wheel() }), false);
});
