import assert from "node:assert/strict";
import test from "node:test";

import { addressOf, arrange, carried, filled, paged, plainly, pressed, ranksOf, sent } from "../../assets/js/rows.mjs";

const COLUMNS = ["day", "figure"];
const rows = [
  { id: "a", ranks: [0, 2], find: "oil strike" },
  { id: "b", ranks: [1, null], find: "gas" },
  { id: "c", ranks: [2, 0], find: "oil" },
  { id: "d", ranks: [3, 2], find: "court" },
];
const order = (wish) => arrange(rows, { q: "", sort: "", ...wish }, COLUMNS).map((row) => row.id).join("");

test("ranks are read, and an empty one is none", () => {
  assert.deepEqual(ranksOf("3,,12"), [3, null, 12]);
  assert.deepEqual(ranksOf(""), [null]);
});

test("rows of one rank keep their order and empty ones stand last, either way", () => {
  assert.equal(order({ sort: "figure" }), "cadb");
  assert.equal(order({ sort: "-figure" }), "adcb");
  assert.equal(order({ sort: "-day" }), "dcba");
  assert.equal(order({}), "abcd");
  assert.equal(rows.map((row) => row.id).join(""), "abcd", "the rows themselves stay as they are");
});

test("a search leaves the rows in which every word occurs", () => {
  assert.equal(order({ q: "OIL" }), "ac");
  assert.equal(order({ q: "oil str", sort: "-day" }), "a");
  assert.equal(order({ q: "nothing" }), "");
});

test("a page that is not there is shown by the last", () => {
  assert.deepEqual(paged([1, 2, 3, 4, 5], 2, 2), { shown: [3, 4], page: 2, pages: 3, first: 3, last: 4 });
  assert.deepEqual(paged([1, 2, 3], 9, 2), { shown: [3], page: 2, pages: 2, first: 3, last: 3 });
  assert.deepEqual(paged([], 1, 2), { shown: [], page: 1, pages: 1, first: 0, last: 0 });
  assert.deepEqual(paged([1, 2, 3], 1, 0).shown, [1, 2, 3], "everything");
});

test("a head that is pressed again turns the order round; the first column upwards is the usual", () => {
  assert.equal(pressed("figure", "", COLUMNS), "figure");
  assert.equal(pressed("figure", "figure", COLUMNS), "-figure");
  assert.equal(pressed("figure", "-figure", COLUMNS), "figure");
  assert.equal(pressed("day", "", COLUMNS), "-day");
  assert.equal(pressed("day", "-day", COLUMNS), "");
});

test("the address holds what is shown, and nothing that is usual", () => {
  assert.equal(addressOf("?table=claims", { q: "a b&c", sort: "-figure", page: 2 }), "?table=claims&q=a%20b%26c&sort=-figure&page=2");
  assert.equal(addressOf("?", { q: "oil", sort: "", page: 1 }), "?q=oil");
  assert.equal(addressOf("?", { q: "", sort: "", page: 1 }), "?");
});

test("a link to another table takes the search with it, but no page", () => {
  assert.equal(carried("?table=sources&q=old&page=3", { q: "", sort: "day" }, ["q"]), "?table=sources");
  assert.equal(carried("./data/claims.csv?q=old&lang=kk", { q: "oil", sort: "" }, ["q", "sort"]), "./data/claims.csv?q=oil&lang=kk");
  assert.equal(carried("./data/claims.csv", { q: "oil", sort: "-said" }, ["q", "sort"]), "./data/claims.csv?q=oil&sort=-said");
  assert.equal(carried("?table=sources", { q: "oil", sort: "-figure" }, ["q", "sort"]), "?table=sources&q=oil&sort=-figure");
});

test("a form leaves out what is empty", () => {
  const form = new FormData();
  for (const [key, value] of [["table", "events"], ["q", "oil & gas"], ["place", ""], ["kind", "strike"]]) form.append(key, value);
  assert.equal(sent(form), "?q=oil%20%26%20gas&kind=strike");
});

test("a text is filled by name", () => {
  assert.equal(filled("Rows {first} to {last} of {n}; {other}", { first: 1, last: "2", n: 0 }), "Rows 1 to 2 of 0; {other}");
});

test("only a plain left click is ours", () => {
  const click = { button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  assert.equal(plainly(click), true);
  assert.equal(plainly({ ...click, metaKey: true }), false);
  assert.equal(plainly({ ...click, button: 1 }), false);
});
