import assert from "node:assert/strict";
import test from "node:test";

import { onward } from "../../assets/js/door.mjs";

const PAGES = [
  { language: "en", asked: {}, href: "en/table/" },
  { language: "en", asked: { table: "claims" }, href: "en/table/claims/" },
  { language: "kk", asked: {}, href: "kk/table/" },
  { language: "kk", asked: { table: "claims" }, href: "kk/table/claims/" },
];

test("a door leads to the language that the browser prefers, of those that there are", () => {
  assert.equal(onward(PAGES, "", ["de-DE", "kk-KZ", "en"]), "kk/table/");
  assert.equal(onward(PAGES, "", ["de-DE"]), "en/table/");
  assert.equal(onward(PAGES, "", []), "en/table/");
});

test("a language that the address asks for comes first, and is left behind", () => {
  assert.equal(onward(PAGES, "?lang=kk", ["en"]), "kk/table/");
  assert.equal(onward(PAGES, "?lang=fr", ["kk"]), "kk/table/");
});

test("what a query chose among a server's pages is a page of its own here", () => {
  assert.equal(onward(PAGES, "?table=claims&lang=kk", []), "kk/table/claims/");
  assert.equal(onward(PAGES, "?table=sources", []), "en/table/?table=sources");
});

test("the rest of the query goes along", () => {
  assert.equal(onward(PAGES, "?table=claims&q=oil%20town", []), "en/table/claims/?q=oil+town");
});
