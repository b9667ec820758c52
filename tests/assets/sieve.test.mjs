import assert from "node:assert/strict";
import test from "node:test";

import { on, opened, passes, siftsClaims, siftsEvents } from "../../assets/js/sieve.mjs";
import { DEFAULTS } from "./sample.mjs";

const scene = (patch) => ({ ...DEFAULTS, ...patch });
const event = (more) => ({ family: "force", disputed: false, attested: false, ...more });
const claim = (more) => ({ kind: "press", disputed: false, attested: false, ...more });

test("nothing chosen lets everything through", () => {
  assert.ok(passes(event(), DEFAULTS) && passes(claim(), DEFAULTS));
  assert.equal(on(DEFAULTS), false);
});

test("events pass by their family, figures by who says them", () => {
  const filtered = scene({ families: ["protest"], claimants: ["official"] });
  assert.equal(passes(event(), filtered), false);
  assert.equal(passes(event({ family: "protest" }), filtered), true);
  assert.equal(passes(claim(), filtered), false);
  assert.equal(passes(claim({ kind: "official" }), filtered), true);
});

test("of two conditions both must hold", () => {
  const both = scene({ only: ["disagree", "origins"] });
  assert.equal(passes(event({ disputed: true }), both), false);
  assert.equal(passes(claim({ disputed: true, attested: true }), both), true);
});

test("a filter of events holds back no figure, and the other way round", () => {
  const found = (patch) => [siftsEvents(scene(patch)), siftsClaims(scene(patch)), on(scene(patch))];
  assert.deepEqual(found({ families: ["force"] }), [true, false, true]);
  assert.deepEqual(found({ claimants: ["press"] }), [false, true, true]);
  assert.deepEqual(found({ only: ["origins"] }), [true, true, true]);
});

test("what was searched for and held back is let through", () => {
  assert.deepEqual(opened(event(), DEFAULTS), {});
  assert.deepEqual(opened(event(), scene({ families: ["protest"] })), { families: [], claimants: [], only: [] });
});
