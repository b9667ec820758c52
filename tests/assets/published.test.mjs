import assert from "node:assert/strict";
import test from "node:test";

import { arrive, asked, inLanguage, panels, surroundings, tell } from "../../assets/js/published.mjs";
import { lesson, sample } from "./sample.mjs";

const AROUND = {
  home: "../", languages: { en: "./", kk: "../kk/" }, notice: "{key}: “{asked}” was passed over.",
};
const page = (more = {}) => ({ ...sample(), published: AROUND, ...more });

test("a page that was served has no such surroundings, and is left as it is", () => {
  assert.equal(surroundings(sample()), null);
  const player = { data: sample(), propose: () => assert.fail("changed what the server had shown") };
  arrive(player, { doc: null, location: null });
});

test("of a scene only what the address names is asked for", () => {
  const { patch, passed } = asked(page(), "?day=2022-01-06&place=almaty&lang=kk");
  assert.deepEqual(patch, { day: "2022-01-06", place: "almaty" });
  assert.deepEqual(passed, []);
});

test("what cannot be shown is named, and the nearest that can is", () => {
  const { patch, passed } = asked(page(), "?place=atlantis&families=protest&measure=deaths");
  assert.deepEqual(patch, { place: "country", measure: "deaths" });
  assert.deepEqual(passed.map(({ key, asked: value }) => [key, value]), [["place", "atlantis"], ["families", "protest"]]);
});

test("a stop is asked for by its id or its number, and one that there is not is named", () => {
  const data = page({ lesson: lesson() });
  assert.equal(asked(data, "?stop=toll").stop, "toll");
  assert.equal(asked(data, "?stop=2").stop, "spread");
  assert.deepEqual(asked(data, "?stop=nine").passed, [{ key: "stop", asked: "nine" }]);
});

test("it starts by itself only if it is asked to", () => {
  assert.equal(asked(page(), "").autoplay, false);
  assert.equal(asked(page(), "?autoplay=1").autoplay, true);
  assert.equal(asked(page(), "?controls=0").controls, false);
});

test("another language is another page, with the same query", () => {
  assert.equal(inLanguage(AROUND, "kk", "?day=2022-01-05&lang=en"), "../kk/?day=2022-01-05");
  assert.equal(inLanguage(AROUND, "ru", ""), null);
});

test("the panel of a place is a file", () => {
  const got = [];
  const get = panels(AROUND, (...wish) => got.push(wish));
  get("panel?place=almaty&measure=deaths", { signal: 1 });
  get("panel?", {});
  assert.deepEqual(got, [["../panels/almaty.html", { signal: 1 }], ["../panels/country.html", {}]]);
});

/** A document of a few elements. */
function paper(lang = "en") {
  const room = { hidden: true, lines: [], append(...lines) { this.lines.push(...lines); } };
  const links = [{ dataset: { language: "kk" }, setAttribute(_, href) { this.href = href; }, getAttribute: () => "" }];
  const root = { dataset: {} };
  return {
    room, links, root,
    documentElement: { lang },
    getElementById: (id) => ({ notices: room, qantar: root })[id],
    querySelectorAll: () => links,
    createElement: () => ({}),
  };
}

test("what was passed over is said in a sentence", () => {
  const doc = paper();
  tell(AROUND, [{ key: "place", asked: "atlantis" }], doc);
  assert.equal(doc.room.lines[0].textContent, "place: “atlantis” was passed over.");
  assert.equal(doc.room.hidden, false);
});

test("a page shows what its address asks for, and its ways into other languages keep it", () => {
  const doc = paper();
  const done = [];
  const player = {
    data: page({ lesson: lesson() }), propose: (patch) => done.push(patch), play: () => done.push("play"),
  };
  const talk = { indexOf: (stop) => stop, goTo: (stop) => done.push(stop) };
  const location = { search: "?stop=toll&measure=injured&controls=0&autoplay=1", hash: "" };
  arrive(player, { lesson: talk, doc, location });
  assert.deepEqual(done, ["toll", { measure: "injured" }, "play"]);
  assert.equal(doc.root.dataset.controls, "no");
  assert.equal(doc.links[0].href, "../kk/?stop=toll&measure=injured&controls=0&autoplay=1");
});

test("an address that asks for another language leads to its page", () => {
  const went = [];
  const location = { search: "?lang=kk&day=2022-01-05", hash: "#x", replace: (address) => went.push(address) };
  arrive({ data: page() }, { doc: paper(), location });
  assert.deepEqual(went, ["../kk/?day=2022-01-05#x"]);
});
