import assert from "node:assert/strict";
import test from "node:test";

import { lead, modified, patchOf } from "../../assets/js/page.mjs";
import { DEFAULTS, Thing } from "./sample.mjs";

test("a link proposes its patch, a mark or a region its place", () => {
  assert.deepEqual(patchOf(new Thing({ "data-patch": '{"tab":"toll"}' })), { tab: "toll" });
  assert.deepEqual(patchOf(new Thing({ "data-place": "almaty" })), { place: "almaty" });
  assert.equal(patchOf(new Thing({ "data-patch": "{" })), null, "a broken patch leaves the link a link");
});

test("a filter proposes what is chosen of it with its value put on or taken off", () => {
  const link = new Thing({ "data-toggle": '{"families":"force"}' });
  assert.deepEqual(patchOf(link, { families: ["protest"] }), { families: ["protest", "force"] });
  assert.deepEqual(patchOf(link, { families: ["force"] }), { families: [] });
});

test("only a plain left click is ours", () => {
  const click = { button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  assert.equal(modified(click), false);
  for (const key of ["ctrlKey", "metaKey", "shiftKey", "altKey"]) assert.equal(modified({ ...click, [key]: true }), true);
  assert.equal(modified({ ...click, button: 1 }), true);
});

test("a link to another page follows the scene", () => {
  const link = new Thing({ "data-page": "./table", href: "./table" });
  const player = { scene: { ...DEFAULTS, place: "almaty" }, data: { defaults: DEFAULTS } };
  lead(player, link);
  assert.equal(link.getAttribute("href"), "./table?place=almaty");
  lead({ ...player, scene: DEFAULTS }, link);
  assert.equal(link.getAttribute("href"), "./table");
  lead(player, null);
});
