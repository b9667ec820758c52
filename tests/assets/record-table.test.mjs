import assert from "node:assert/strict";
import test from "node:test";

import { arranged } from "../../assets/js/record-table.mjs";
import { fold } from "../../assets/js/spelling.mjs";

const rows = [["0", "Ақтау", "12"], ["1", "Алматы", "7"], ["2", "Шымкент", ""], ["3", "Алматы", "103–149"]].map(
  (cells) => ({ cells, find: fold(cells.join(" ")) }),
);
const order = (wish) => arranged(rows, { column: -1, down: false, q: "", ...wish }, "ru").map(({ cells }) => cells[0]);

test("rows come as they stand in the record", () => assert.deepEqual(order({}), ["0", "1", "2", "3"]));

test("a column of numbers is sorted as numbers, and what is empty stands last in both directions", () => {
  assert.deepEqual(order({ column: 2 }), ["1", "0", "3", "2"]);
  assert.deepEqual(order({ column: 2, down: true }), ["3", "0", "1", "2"]);
});

test("equal cells keep the order of the record", () =>
  assert.deepEqual(order({ column: 1 }).filter((at) => at === "1" || at === "3"), ["1", "3"]));

test("a search forgives other spellings and other letters", () => {
  assert.deepEqual(order({ q: "almaty" }), ["1", "3"]);
  assert.deepEqual(order({ q: "актау" }), ["0"]);
  assert.deepEqual(order({ q: "almaty 149" }), ["3"]);
  assert.deepEqual(order({ q: "nothing" }), []);
});

test("the rows themselves are left in their order", () => {
  order({ column: 1, down: true });
  assert.deepEqual(rows.map(({ cells }) => cells[0]), ["0", "1", "2", "3"]);
});
