import assert from "node:assert/strict";
import test from "node:test";

import { changes, fits, frameKey, how, merge, same, toggled, withLayer } from "../../assets/js/scene.mjs";
import { DEFAULTS } from "./sample.mjs";

test("a patch changes what it names and nothing else", () => {
  const scene = merge(DEFAULTS, { measure: "deaths", place: "almaty" });
  assert.deepEqual(changes(DEFAULTS, scene), ["place", "measure"]);
  assert.equal(scene.known, "then");
});

test("a patch that changes nothing gives the very same scene", () => {
  assert.equal(merge(DEFAULTS, { measure: "events", layers: ["labels", "regions", "water"] }), DEFAULTS);
});

test("a key that no scene has is left out", () => {
  assert.equal("admin" in merge(DEFAULTS, { admin: true, tab: "toll" }), false);
});

test("layers are kept in their own order, once each, whatever order they come in", () => {
  assert.deepEqual(merge(DEFAULTS, { layers: ["water", "labels", "water"] }).layers, ["labels", "water"]);
});

test("scenes with equal layers are the same scene", () => {
  assert.ok(same(DEFAULTS, { ...DEFAULTS, layers: [...DEFAULTS.layers] }));
  assert.ok(!same(DEFAULTS, { ...DEFAULTS, layers: [] }));
});

test("a layer that is shown is switched off, and one that is not is switched on", () => {
  const off = merge(DEFAULTS, withLayer(DEFAULTS, "water"));
  assert.deepEqual(off.layers, ["labels", "regions"]);
  assert.deepEqual(withLayer(off, "water").layers, ["labels", "regions", "water"]);
});

test("a link is current when all that it proposes already holds", () => {
  assert.ok(fits({ measure: "events", known: "then" }, DEFAULTS));
  assert.ok(!fits({ measure: "events", known: "now" }, DEFAULTS));
  assert.ok(!fits({}, DEFAULTS), "a link that proposes nothing is never current");
});

test("a choice is a new entry of the history; time, layers and theme are not", () => {
  assert.equal(how(["day", "measure"]), "push");
  assert.equal(how(["place"]), "push");
  assert.equal(how(["day"]), "replace");
  assert.equal(how(["layers", "theme"]), "replace");
});

test("each way to look at a measure has its own frames", () => {
  const key = (patch) => frameKey(merge(DEFAULTS, patch));
  assert.equal(key({}), "events-sofar");
  assert.equal(key({ known: "now" }), "events-sofar", "what happened does not depend on what was known");
  assert.equal(key({ span: "day" }), "events-day");
  assert.equal(key({ measure: "deaths" }), "deaths-then");
  assert.equal(key({ measure: "deaths", known: "now" }), "deaths-now");
  assert.equal(key({ measure: "detained", known: "now", span: "day" }), "detained-day");
});

test("a filter is put on and taken off, in its own order, and all of it is none of it", () => {
  const scene = merge(DEFAULTS, { families: ["force", "protest", "riot"] });
  assert.deepEqual(scene.families, ["protest", "force"]);
  assert.deepEqual(toggled(scene, "families", "protest"), { families: ["force"] });
  assert.equal(merge(DEFAULTS, { families: ["context", "aftermath", "decision", "force", "protest"] }), DEFAULTS);
  assert.deepEqual(merge(DEFAULTS, { only: ["origins", "disagree"] }).only, ["disagree", "origins"], "both must hold");
});
