import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { asksForDay, fromSearch, toSearch, writeAddress } from "../../assets/js/address.mjs";
import { DEFAULTS } from "./sample.mjs";

const table = JSON.parse(readFileSync(new URL("../addresses.json", import.meta.url), "utf8"));
const known = {
  defaults: { ...DEFAULTS, day: table.opening },
  steps: table.days.map((day) => ({ day })),
  places: table.places,
};

/** What JSON makes of it: lists are no longer frozen. */
const plain = (scene) => JSON.parse(JSON.stringify(scene));

for (const { about, search, scene, notices, canonical } of table.vectors) {
  test(`address: ${about}`, () => {
    const read = fromSearch(search, known);
    assert.deepEqual(plain(read.scene), { ...table.defaults, ...scene });
    assert.equal(read.notices.length, notices);
    assert.equal(toSearch(read.scene, known.defaults), canonical);
  });
}

test("what is written is read back as the same scene", () => {
  for (const { scene } of table.vectors) {
    const read = fromSearch(toSearch({ ...table.defaults, ...scene }, known.defaults), known);
    assert.deepEqual(plain(read.scene), { ...table.defaults, ...scene });
    assert.deepEqual(read.notices, []);
  }
});

test("a notice says what was asked for and what is given", () => {
  assert.deepEqual(fromSearch("?place=atlantis", known).notices, [
    { key: "place", asked: "atlantis", given: "country" },
  ]);
});

test("defaults without a day open on the day that the table names", () => {
  const open = { ...known, defaults: { ...DEFAULTS, day: null } };
  assert.equal(fromSearch("", open).scene.day, table.opening);
  assert.equal(toSearch({ ...DEFAULTS, day: table.opening }, open.defaults), "?");
});

test("an address asks for a day only if it names one", () => {
  assert.equal(asksForDay("?day=2022-01-05"), true);
  assert.equal(asksForDay("?day=%20&place=almaty"), false);
  assert.equal(asksForDay(""), false);
});

const browser = (search) => {
  const calls = [];
  const note = (name) => (state, title, address) => calls.push([name, address]);
  const history = { pushState: note("push"), replaceState: note("replace") };
  return { calls, edges: { history, location: { pathname: "/", search, hash: "#panel" } } };
};

test("a choice is pushed and time is replaced, and the fragment stays", () => {
  const { calls, edges } = browser("");
  writeAddress({ ...DEFAULTS, measure: "deaths" }, DEFAULTS, "push", edges);
  writeAddress({ ...DEFAULTS, day: "2022-01-05" }, DEFAULTS, "replace", edges);
  assert.deepEqual(calls, [["push", "/?measure=deaths#panel"], ["replace", "/?day=2022-01-05#panel"]]);
});

test("the opening scene has an address without a query", () => {
  const { calls, edges } = browser("?tab=toll");
  writeAddress(DEFAULTS, DEFAULTS, "push", edges);
  assert.deepEqual(calls, [["push", "/#panel"]]);
});

test("an address that already stands there is not written again", () => {
  const { calls, edges } = browser("?tab=toll");
  writeAddress({ ...DEFAULTS, tab: "toll" }, DEFAULTS, "push", edges);
  writeAddress(DEFAULTS, DEFAULTS, "none", edges);
  assert.deepEqual(calls, []);
});

test("a frame that may not touch its history plays on", () => {
  const { edges } = browser("");
  edges.history.replaceState = () => {
    throw new Error("SecurityError");
  };
  assert.doesNotThrow(() => writeAddress({ ...DEFAULTS, tab: "toll" }, DEFAULTS, "replace", edges));
});
