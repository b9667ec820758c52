// What the scripts of a page make, and the word that lets it in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { grantStyles } from "../../assets/js/styles.mjs";

const maker = () => ({ createElement: (name, options) => ({ localName: name.toLowerCase(), options, nonce: "" }) });

test("style elements that are made later carry the word, and no others do", () => {
  const doc = maker();
  grantStyles("once", doc);
  assert.equal(doc.createElement("style").nonce, "once");
  assert.equal(doc.createElement("STYLE").nonce, "once");
  assert.equal(doc.createElement("script").nonce, "");
  assert.equal(doc.createElement("div").nonce, "");
});

test("what an element is made with goes through", () => {
  const doc = maker();
  grantStyles("once", doc);
  assert.deepEqual(doc.createElement("p", { is: "x-y" }).options, { is: "x-y" });
});

test("a page without a word is left as it is", () => {
  const doc = maker();
  const { createElement } = doc;
  grantStyles(undefined, doc);
  assert.equal(doc.createElement, createElement);
});
