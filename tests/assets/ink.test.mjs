import assert from "node:assert/strict";
import test from "node:test";

import { attribute, words } from "../../assets/js/ink.mjs";
import { Thing } from "./sample.mjs";

test("an attribute is written where it differs and only there", () => {
  const thing = new Thing({ "data-step": 3 });
  attribute(thing, "data-step", 3);
  assert.equal(thing.writes, 0);
  attribute(thing, "data-step", 4);
  assert.deepEqual([thing.writes, thing.getAttribute("data-step")], [1, "4"]);
});

test("an attribute without a value is taken away, once", () => {
  const thing = new Thing({ "data-new": "yes" });
  attribute(thing, "data-new", null);
  attribute(thing, "data-new", null);
  assert.deepEqual([thing.hasAttribute("data-new"), thing.writes], [false, 1]);
});

test("words are changed in the text node that is there", () => {
  const thing = new Thing();
  words(thing, "164");
  const [node] = thing.childNodes;
  words(thing, "238");
  words(thing, "");
  words(thing, "241");
  assert.equal(thing.childNodes[0], node);
  assert.equal(thing.textContent, "241");
});

test("an element that holds more than words is made to hold words alone", () => {
  const thing = new Thing();
  thing.childNodes = [{ nodeType: 1, data: "164" }, { nodeType: 3, data: " dead" }];
  words(thing, "225");
  assert.equal(thing.textContent, "225");
});
