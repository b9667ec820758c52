import assert from "node:assert/strict";
import test from "node:test";

import { facts, fill, place } from "../../assets/js/shelf.mjs";

const DATA = {
  undated: "no date",
  from: "Origin: {origin}",
  sources: [
    ["A title", "5 January 2022", "press", "the $& state", "ru", ""],
    ["Another", "", "agency", "", "en", "not found again"],
  ],
};

test("the facts of a source are its publisher, day, kind and origin, and what is missing is said", () => {
  assert.equal(facts(DATA.sources[0], "Azattyq", DATA), "Azattyq · 5 January 2022 · press · Origin: the $& state");
  assert.equal(facts(DATA.sources[1], "TASS", DATA), "TASS · no date · agency · not found again");
});

/** A list whose items are named by the publisher alone, the second without an address. */
function shelf() {
  const item = (id, link) => ({
    id, dataset: {}, firstElementChild: link, children: [link],
    replaceChildren(...children) {
      this.children = children;
      [this.firstElementChild] = children;
    },
  });
  const items = [item("s1", { textContent: "Azattyq", href: "https://a.example" }), item("s2", { textContent: "TASS" })];
  const panel = { appended: [], append: (one) => panel.appended.push(one) };
  const doc = {
    querySelectorAll: () => items,
    querySelector: () => panel,
    getElementById: () => "the list",
    createElement: () => ({}),
  };
  return { doc, items, panel };
}

test("each source gets its title, which leads out in a tab of its own", () => {
  const { doc, items } = shelf();
  fill(doc, DATA);
  const [link, told, language] = items[0].children;
  assert.equal(link.textContent, "A title");
  assert.equal(link.lang, "ru");
  assert.equal(link.target, "_blank");
  assert.match(told.textContent, /^Azattyq · /);
  assert.equal(language.textContent, "ru");
});

test("a source without an address leads nowhere", () => {
  const { doc, items } = shelf();
  fill(doc, DATA);
  assert.equal(items[1].children[0].target, undefined);
});

test("in another language the publisher is still known", () => {
  const { doc, items } = shelf();
  fill(doc, DATA);
  fill(doc, { ...DATA, undated: "без даты" });
  assert.match(items[1].children[1].textContent, /^TASS · без даты/);
});

test("the list is put into the panel", () => {
  const { doc, panel } = shelf();
  place(doc);
  assert.deepEqual(panel.appended, ["the list"]);
});
