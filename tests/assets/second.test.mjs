import assert from "node:assert/strict";
import test from "node:test";

import { Second } from "../../assets/js/second.mjs";

/** A document that remembers what was put into it. */
function blank({ notes = false } = {}) {
  const doc = {
    written: "",
    open() { this.written = ""; },
    write(text) { this.written += text; },
    close() {},
    documentElement: { dataset: {}, querySelector: () => (notes ? {} : null) },
    head: { nodes: [], append(...nodes) { this.nodes.push(...nodes); } },
    body: { nodes: [], replaceChildren(...nodes) { this.nodes = nodes; }, querySelectorAll: () => ["the style"] },
    importNode: (node) => node,
  };
  return doc;
}

function slides({ found = blank(), blocked = false } = {}) {
  const ears = {};
  const addresses = [];
  const other = {
    closed: false, document: found, focused: 0, focus() { this.focused += 1; },
    history: { replaceState: (_state, _title, address) => addresses.push(address) },
  };
  const asked = [];
  const win = {
    open: (...what) => {
      asked.push(what);
      return blocked ? null : other;
    },
    addEventListener: (name, run) => { ears[name] = run; },
    document: { documentElement: { lang: "kk", dataset: { theme: "dark" } }, querySelector: () => "the icon" },
  };
  const begun = [];
  const page = { dataset: { title: "Notes" }, content: "the notes" };
  const second = new Second({ name: "talk", address: "/present/opening/notes", page, begin: (one) => begun.push(one), win });
  return { second, other, asked, begun, addresses, ears };
}

test("it is written from what the slides carry, asks for nothing, and can be loaded again", () => {
  const { second, other, asked, begun, addresses } = slides();
  assert.equal(second.show(), true);
  const doc = other.document;
  assert.equal(asked[0][0], "", "an address would be a request");
  assert.match(doc.written, /^<!DOCTYPE html>/);
  assert.deepEqual(doc.body.nodes, ["the notes"]);
  assert.deepEqual(doc.head.nodes, ["the icon", "the style"]);
  assert.deepEqual([doc.documentElement.lang, doc.documentElement.dataset.theme, doc.title], ["kk", "dark", "Notes"]);
  assert.deepEqual(addresses, ["/present/opening/notes"]);
  assert.deepEqual(begun, [other]);
});

test("asked for again it comes to the front as it is", () => {
  const { second, other, begun } = slides();
  second.show();
  second.show();
  assert.deepEqual([other.focused, begun.length], [2, 1]);
});

test("a closed one is opened anew", () => {
  const { second, other, asked } = slides();
  second.show();
  other.closed = true;
  assert.equal(second.open, false);
  second.show();
  assert.equal(asked.length, 2);
});

test("where the browser opens no window it is said", () => {
  const { second } = slides({ blocked: true });
  assert.equal(second.show(), false);
  assert.equal(second.open, false);
});

test("notes that live by themselves are left as they are", () => {
  const { second, begun } = slides({ found: blank({ notes: true }) });
  assert.equal(second.show(), true);
  assert.deepEqual(begun, []);
});

test("notes without their slides say so, and are written again when the slides are back", () => {
  const { second, other, ears, begun } = slides();
  second.show();
  ears.pagehide();
  assert.equal(other.document.documentElement.dataset.lost, "yes");
  ears.pageshow({ persisted: true });
  assert.equal(begun.length, 2);
});

test("a window that was led to a stranger is let alone", () => {
  const { second, other } = slides();
  Object.defineProperty(other, "document", { get() { throw new Error("SecurityError"); } });
  assert.equal(second.show(), false);
});
