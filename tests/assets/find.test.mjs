import assert from "node:assert/strict";
import test from "node:test";

import { MOST, find } from "../../assets/js/find.mjs";

const INDEX = {
  places: [
    { title: "Nur-Sultan", names: "nur sultan", text: "astana" },
    { title: "Oral", names: "oral uralsk uralsk" },
    { title: "Zhanaozen", names: "zhanaozen" },
  ],
  events: [
    { title: "Rally", names: "rally in the west", text: "people in zhanaozen met" },
    { title: "Zhanaozen burns", names: "zhanaozen burns" },
    { title: "Fire in Zhanaozen", names: "fire in zhanaozen" },
    { title: "Temporal", names: "a temporal thing" },
  ],
  sources: Array.from({ length: 12 }, (_, at) => ({ title: `Page ${at}`, names: `tass page ${at}` })),
};
const titles = (query) => Object.fromEntries(find(INDEX, query).map(({ group, entries }) => [group, entries.map(({ title }) => title)]));

test("nothing is found for nothing, nor for signs", () => {
  assert.deepEqual(find(INDEX, ""), []);
  assert.deepEqual(find(INDEX, " ?! "), []);
});

test("a place is found by any spelling, in Cyrillic or Latin, in Kazakh or Russian", () => {
  for (const query of ["zhana", "ЖАНА", "Жаңаө", "жанаозен"]) assert.deepEqual(titles(query).places, ["Zhanaozen"], query);
  assert.deepEqual(titles("Уральск").places, ["Oral"]);
  assert.deepEqual(titles("Astana").places, ["Nur-Sultan"]);
});

test("what is called so comes before what only speaks of it", () =>
  assert.deepEqual(titles("zhanaozen").events, ["Zhanaozen burns", "Fire in Zhanaozen", "Rally"]));

test("words are found from their beginning, in any order, and all of them", () => {
  assert.equal(titles("oral").events, undefined);
  assert.deepEqual(titles("zhana fire").events, ["Fire in Zhanaozen"]);
  assert.deepEqual(titles("zhana storm"), {});
});

test("of a group not all are shown, but all are counted", () => {
  const [{ group, all, entries }] = find(INDEX, "tass");
  assert.deepEqual([group, all, entries.length], ["sources", 12, MOST]);
});
