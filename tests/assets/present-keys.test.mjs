import assert from "node:assert/strict";
import test from "node:test";

import { deed, dialled } from "../../assets/js/present-keys.mjs";

const press = (key, place = {}, pressed = {}) => deed({ key, ...pressed }, place)?.do ?? null;

test("every key that a clicker sends moves the talk", () => {
  for (const key of ["PageDown", "ArrowRight", "ArrowDown", " "]) assert.equal(press(key), "forward", key);
  for (const key of ["PageUp", "ArrowLeft", "ArrowUp", "Backspace"]) assert.equal(press(key), "back", key);
  assert.equal(press("."), "black");
  assert.equal(press("F5"), "full", "a clicker's start button must not load the page again");
  assert.equal(press("Escape"), "close");
});

test("shift and space go back, as in a browser", () => {
  assert.equal(press(" ", {}, { shiftKey: true }), "back");
  assert.equal(press("ArrowRight", {}, { shiftKey: true }), null);
});

test("letters are the presenter's, in capitals too", () => {
  const wishes = Object.fromEntries([..."bwfnlqsrtpkh?"].map((key) => [key, press(key)]));
  assert.deepEqual(wishes, {
    b: "black", w: "white", f: "full", n: "notes", l: "list", q: "question", s: "sources", r: "again",
    t: "theme", p: "toggle", k: "toggle", h: "help", "?": "help",
  });
  assert.equal(press("B"), "black");
});

test("on a keyboard of another script the same keys do the same", () => {
  assert.equal(press("и", {}, { code: "KeyB" }), "black");
  assert.equal(press("т", {}, { code: "KeyN" }), "notes");
  assert.deepEqual(deed({ key: "ә", code: "Digit2" }), { do: "digit", digit: 2 });
  assert.equal(press("ж", {}, { code: "Semicolon" }), null);
});

test("a sign that a Latin keyboard writes counts as it is written, wherever its key lies", () => {
  assert.equal(press("q", {}, { code: "KeyA" }), "question");
  assert.equal(press("?", {}, { code: "Digit7", shiftKey: true }), "help");
  assert.deepEqual(deed({ key: "4", code: "Digit4", shiftKey: true }), { do: "digit", digit: 4 });
});

test("no key acts with control, alt or command, in a field, or while a letter is composed", () => {
  for (const held of ["ctrlKey", "altKey", "metaKey"]) assert.equal(press("b", {}, { [held]: true }), null, held);
  assert.equal(press("b", { tag: "SELECT" }), null);
  assert.equal(press("b", { editable: true }), null);
  assert.equal(press("b", {}, { isComposing: true }), null);
  assert.equal(press("PageDown", {}, { defaultPrevented: true }), null);
});

test("letters, digits and signs can be left to others; a clicker's keys go on", () => {
  for (const key of ["b", ".", "3", "?"]) assert.equal(press(key, { letters: false }), null, key);
  assert.equal(press("PageDown", { letters: false }), "forward");
});

test("a focused button or link keeps its own space and enter, and nothing else", () => {
  for (const tag of ["BUTTON", "A"]) {
    assert.equal(press(" ", { tag }), null);
    assert.equal(press("Enter", { tag }), null);
    assert.equal(press("PageDown", { tag }), "forward");
  }
});

test("arrows belong to the slider or the list that has the focus; a clicker's page keys do not", () => {
  for (const place of [{ onThumb: true }, { inList: true }]) {
    for (const key of ["ArrowRight", "ArrowUp", "Home"]) assert.equal(press(key, place), null, key);
    assert.equal(press("PageDown", place), "forward");
  }
});

test("a key that is held down does not run through the talk", () => {
  assert.equal(press("PageDown", {}, { repeat: true }), "nothing");
  assert.equal(press("b", {}, { repeat: true }), "nothing");
  assert.equal(press("x", {}, { repeat: true }), null);
});

test("a number goes as soon as no greater stop can be meant", () => {
  assert.deepEqual(dialled("", 5, 12), { typed: "5", done: true });
  assert.deepEqual(dialled("", 1, 12), { typed: "1", done: false });
  assert.deepEqual(dialled("1", 2, 12), { typed: "12", done: true });
  assert.deepEqual(dialled("", 1, 9), { typed: "1", done: true });
});

test("a digit that makes no stop begins a new number, and zero alone is none", () => {
  assert.deepEqual(dialled("1", 9, 12), { typed: "9", done: true });
  assert.deepEqual(dialled("", 0, 12), { typed: "", done: false });
  assert.deepEqual(dialled("1", 0, 12), { typed: "10", done: true });
  assert.deepEqual(dialled("", 7, 3), { typed: "", done: false });
});
