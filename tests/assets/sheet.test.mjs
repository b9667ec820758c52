import assert from "node:assert/strict";
import test from "node:test";

import { STOPS, Sheet, settled, stepped } from "../../assets/js/sheet.mjs";

const HEIGHTS = { peek: 56, half: 460, full: 790 };

test("a step leads to the stop above or below, and no further than the ends", () => {
  assert.deepEqual(STOPS.map((stop) => stepped(stop, 1)), ["half", "full", "full"]);
  assert.deepEqual(STOPS.map((stop) => stepped(stop, -1)), ["peek", "peek", "half"]);
});

test("a sheet that is let go comes to rest at the nearest stop", () => {
  assert.equal(settled(120, 0, HEIGHTS), "peek");
  assert.equal(settled(400, 0, HEIGHTS), "half");
  assert.equal(settled(700, 0.1, HEIGHTS), "full");
});

test("a sheet that is flung goes on to the next stop in its direction", () => {
  assert.equal(settled(100, 1, HEIGHTS), "half");
  assert.equal(settled(500, 1, HEIGHTS), "full");
  assert.equal(settled(440, -1, HEIGHTS), "peek");
  assert.equal(settled(780, -1, HEIGHTS), "half");
  assert.equal(settled(790, 1, HEIGHTS), "full");
  assert.equal(settled(56, -1, HEIGHTS), "peek");
});

/** A page with a sheet whose grip is drawn, or not. */
function page({ drawn = true } = {}) {
  const heard = {};
  const thing = (more = {}) => {
    const attributes = new Map();
    return {
      attributes,
      style: {},
      dataset: {},
      getAttribute: (name) => attributes.get(name) ?? null,
      setAttribute: (name, value) => attributes.set(name, value),
      getClientRects: () => (drawn ? [1] : []),
      getBoundingClientRect: () => ({ height: 56, top: 744, bottom: 800 }),
      focus() { doc.focused = this; },
      matches: () => true,
      closest: () => null,
      ...more,
    };
  };
  const inside = (...selectors) => ({ closest: (asked) => (selectors.includes(asked) ? things["#sheet"] : null) });
  const things = {};
  things["#sheet"] = thing();
  things["#sheet-button"] = thing(inside("#sheet-button", "#sheet", ".grip", "#sheet .grip"));
  things["#sheet-full"] = thing(inside("#sheet-full", "#sheet", ".grip", "#sheet .grip"));
  things["#panel"] = thing(inside("#sheet"));
  things["#sheet .grip"] = thing({ closest: (asked) => ({ "#sheet": things["#sheet"], "#sheet .grip": things["#sheet .grip"] })[asked] ?? null });
  things.skip = thing({ closest: (asked) => (asked === 'a[href="#panel"]' ? things.skip : null) });
  things.mark = thing();
  const doc = {
    documentElement: { dataset: {} },
    addEventListener: (name, run) => (heard[name] ??= []).push(run),
    querySelector: (selector) => things[selector] ?? null,
  };
  const sheet = new Sheet(doc, { innerHeight: 844 });
  const tell = (name, event) => {
    const told = { stopped: false, prevented: false, preventDefault() { this.prevented = true; }, stopPropagation() { this.stopped = true; }, ...event };
    heard[name].forEach((run) => run(told));
    return told;
  };
  return { sheet, things, doc, tell };
}
const said = ({ things }) => [things["#sheet-button"].attributes.get("aria-expanded"), things["#sheet-full"].attributes.get("aria-pressed")];

test("it is shut when the page opens, and its buttons say so", () => {
  const made = page();
  assert.equal(made.sheet.stop, "peek");
  assert.deepEqual(said(made), ["false", "false"]);
});

test("the title opens and shuts it, the other button takes the whole height", () => {
  const made = page();
  const press = (name) => made.tell("click", { target: made.things[name] });
  press("#sheet-button");
  assert.deepEqual([made.sheet.stop, ...said(made)], ["half", "true", "false"]);
  press("#sheet-full");
  assert.deepEqual([made.sheet.stop, ...said(made)], ["full", "true", "true"]);
  press("#sheet-full");
  assert.equal(made.sheet.stop, "half");
  press("#sheet-button");
  assert.equal(made.sheet.stop, "peek");
});

test("arrows on the grip move it, and Escape shuts it and gives the focus back", () => {
  const made = page();
  const key = (name, on = "#sheet-button") => made.tell("keydown", { key: name, target: made.things[on] });
  assert.ok(key("ArrowUp").prevented);
  key("ArrowUp");
  assert.equal(made.sheet.stop, "full");
  key("ArrowDown");
  assert.equal(made.sheet.stop, "half");
  assert.ok(!key("ArrowUp", "#panel").prevented, "in the panel the arrows scroll");
  key("Escape", "#panel");
  assert.equal(made.sheet.stop, "peek");
  assert.equal(made.doc.focused, made.things["#sheet-button"]);
  assert.ok(!key("Escape").prevented, "a shut sheet leaves Escape to others");
});

test("the link that skips to the panel opens it", () => {
  const made = page();
  assert.ok(made.tell("click", { target: made.things.skip }).prevented);
  assert.equal(made.sheet.stop, "half");
  assert.equal(made.doc.focused, made.things["#panel"]);
});

test("beside the map nothing is pulled, and keys and links are left alone", () => {
  const made = page({ drawn: false });
  assert.ok(!made.tell("click", { target: made.things.skip }).prevented);
  made.sheet.move("half");
  assert.ok(!made.tell("keydown", { key: "Escape", target: made.things["#panel"] }).prevented);
  made.tell("focusin", { target: made.things.mark });
  assert.equal(made.sheet.stop, "half");
});

test("what a keyboard comes to is never left under it", () => {
  const made = page();
  made.sheet.move("half");
  made.tell("focusin", { target: made.things["#panel"] });
  assert.equal(made.sheet.stop, "half");
  made.tell("focusin", { target: made.things.mark });
  assert.equal(made.sheet.stop, "peek");
});

/** Pull by the grip, a pointer event each 50 ms. */
function pull(made, ys, { rest = 0 } = {}) {
  const at = { button: 0, isPrimary: true, pointerId: 7, target: made.things["#sheet .grip"] };
  made.tell("pointerdown", { ...at, clientY: ys[0], timeStamp: 0 });
  ys.slice(1).forEach((clientY, number) => made.tell("pointermove", { ...at, clientY, timeStamp: 50 * (number + 1) }));
  const height = parseFloat(made.things["#sheet"].style.height) || 56;
  made.things["#sheet"].getBoundingClientRect = () => ({ height, top: 844 - height, bottom: 844 });
  made.tell("pointerup", { ...at, clientY: ys.at(-1), timeStamp: 50 * ys.length + rest });
}

test("it follows the pointer, rests at the nearest stop, and that was no press", () => {
  const made = page();
  pull(made, [800, 700, 500, 420], { rest: 200 });
  assert.equal(made.sheet.stop, "half");
  assert.deepEqual([made.things["#sheet"].style.height, made.things["#sheet"].dataset.pulled], ["", undefined]);
  const click = made.tell("click", { target: made.things["#sheet-button"] });
  assert.deepEqual([click.prevented, click.stopped, made.sheet.stop], [true, true, "half"]);
});

test("a pointer that hardly moves presses", () => {
  const made = page();
  pull(made, [800, 797]);
  assert.equal(made.sheet.stop, "peek");
  made.tell("click", { target: made.things["#sheet-button"] });
  assert.equal(made.sheet.stop, "half");
});
