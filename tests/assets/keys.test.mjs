import assert from "node:assert/strict";
import test from "node:test";

import { action } from "../../assets/js/keys.mjs";

const press = (key, focus = {}, pressed = {}) => action({ key, ...pressed }, { inPlayer: true, ...focus })?.do ?? null;

test("the player's keys do what the page says they do", () => {
  const wishes = Object.fromEntries(
    [" ", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End", "Escape"].map((key) => [key, press(key)]),
  );
  assert.deepEqual(wishes, {
    " ": "toggle", ArrowLeft: "previous", ArrowRight: "next", PageUp: "previous-key",
    PageDown: "next-key", Home: "first", End: "last", Escape: "leave",
  });
});

test("the digits 1 to 4 are the measures", () => {
  const measures = ["1", "2", "3", "4"].map((key) => action({ key }, { inPlayer: true }).measure);
  assert.deepEqual(measures, ["events", "deaths", "injured", "detained"]);
  assert.equal(press("5"), null);
});

test("no key acts while the focus is outside the player", () => {
  for (const key of [" ", "ArrowRight", "2", "Escape"]) assert.equal(press(key, { inPlayer: false }), null);
});

test("no key acts together with control, alt, command or shift", () => {
  for (const held of ["ctrlKey", "altKey", "metaKey", "shiftKey"]) {
    assert.equal(press("ArrowLeft", {}, { [held]: true }), null, held);
    assert.equal(press("1", {}, { [held]: true }), null, held);
  }
});

test("a key that was dealt with, or that composes a letter, is let alone", () => {
  assert.equal(press(" ", {}, { defaultPrevented: true }), null);
  assert.equal(press("1", {}, { isComposing: true }), null);
});

test("a focused button or link keeps its own space and enter", () => {
  for (const focus of [{ tag: "BUTTON" }, { tag: "a" }, { tag: "SUMMARY" }, { tag: "div", role: "button" }]) {
    assert.equal(press(" ", focus), null);
    assert.equal(press("Enter", focus), null);
  }
});

test("arrows step while a button or a mark has the focus", () => {
  assert.equal(press("ArrowRight", { tag: "BUTTON" }), "next");
  assert.equal(press("ArrowLeft", { tag: "a" }), "previous");
});

test("form fields and what is written in keep every key", () => {
  for (const focus of [{ tag: "SELECT" }, { tag: "INPUT" }, { tag: "TEXTAREA" }, { tag: "DIV", editable: true }, { role: "combobox" }]) {
    for (const key of [" ", "ArrowLeft", "Home", "2", "PageDown", "Escape"]) assert.equal(press(key, focus), null);
  }
});

test("on the slider up and down step too, and the page keys keep a clicker's direction", () => {
  const onThumb = { onThumb: true, role: "slider" };
  const wishes = ["ArrowUp", "ArrowDown", "ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "End"].map((key) => press(key, onThumb));
  assert.deepEqual(wishes, ["next", "previous", "next", "previous", "previous-key", "next-key", "first", "last"]);
  assert.equal(press(" ", onThumb), "toggle");
});

test("up and down scroll the page everywhere else", () => {
  assert.equal(press("ArrowUp"), null);
  assert.equal(press("ArrowDown"), null);
});

test("a held arrow goes on stepping, a held space does not flicker", () => {
  assert.equal(press("ArrowRight", {}, { repeat: true }), "next");
  assert.equal(press(" ", {}, { repeat: true }), "nothing");
  assert.equal(press("2", {}, { repeat: true }), null);
});

test("a key with the name of something every object has is no key", () => {
  assert.equal(press("constructor"), null);
  assert.equal(press("toString"), null);
});
