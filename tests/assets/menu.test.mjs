import assert from "node:assert/strict";
import test from "node:test";

import { Menu } from "../../assets/js/menu.mjs";

function page() {
  const heard = {};
  const attributes = new Map();
  const on = (...selectors) => ({ closest: (asked) => selectors.some((one) => asked.split(", ").includes(one)) });
  const button = {
    ...on("#menu-button"),
    getAttribute: (name) => attributes.get(name) ?? null,
    setAttribute: (name, value) => attributes.set(name, value),
    focus: () => { doc.focused = button; },
  };
  const doc = {
    documentElement: { dataset: {} },
    addEventListener: (name, run) => { heard[name] = run; },
    querySelector: () => button,
  };
  const menu = new Menu(doc);
  const tell = (name, target, more = {}) => {
    const event = { target, prevented: false, preventDefault() { this.prevented = true; }, ...more };
    heard[name](event);
    return event;
  };
  return { menu, doc, button, tell, inside: on("#menu"), outside: on(), expanded: () => attributes.get("aria-expanded") };
}

test("its button opens and shuts it, and says which", () => {
  const { menu, button, tell, expanded } = page();
  assert.deepEqual([menu.open, expanded()], [false, "false"]);
  tell("click", button);
  assert.deepEqual([menu.open, expanded()], [true, "true"]);
  tell("click", button);
  assert.deepEqual([menu.open, expanded()], [false, "false"]);
});

test("a press inside leaves it open, a press or a focus elsewhere shuts it", () => {
  const { menu, button, tell, inside, outside } = page();
  tell("click", button);
  tell("click", inside);
  tell("focusin", inside);
  assert.equal(menu.open, true);
  tell("focusin", outside);
  assert.equal(menu.open, false);
  tell("click", button);
  tell("click", outside);
  assert.equal(menu.open, false);
});

test("Escape shuts it and gives the focus back; a shut one leaves the key to others", () => {
  const { menu, doc, button, tell, outside } = page();
  assert.equal(tell("keydown", outside, { key: "Escape" }).prevented, false);
  tell("click", button);
  assert.equal(tell("keydown", outside, { key: "Escape" }).prevented, true);
  assert.deepEqual([menu.open, doc.focused], [false, button]);
});
