import assert from "node:assert/strict";
import test from "node:test";

import { Keeper } from "../../assets/js/keeper.mjs";
import { DEFAULTS } from "./sample.mjs";

const on = (day) => ({ ...DEFAULTS, day });
const [first, second, third] = ["2022-01-04", "2022-01-05", "2022-01-06"].map(on);

function keeper() {
  const addresses = [];
  const handed = [];
  const kept = new Keeper(DEFAULTS, (scene, how) => addresses.push([scene.day, how]));
  const writer = (scene, how) => handed.push([scene.day, how]);
  return { kept, addresses, handed, writer };
}

test("without a writer the address keeps the scene", () => {
  const { kept, addresses } = keeper();
  kept.write(first, "replace");
  assert.deepEqual(addresses, [["2022-01-04", "replace"]]);
  assert.equal(kept.scene, first);
});

test("with a writer the address is the writer's", () => {
  const { kept, addresses, handed, writer } = keeper();
  kept.writer = writer;
  kept.write(first, "push");
  assert.deepEqual([addresses, handed], [[], [["2022-01-04", "push"]]]);
});

test("an equal scene is an answer, whoever made the object", () => {
  const { kept, writer } = keeper();
  kept.writer = writer;
  kept.write(first, "push");
  assert.equal(kept.answers({ ...first, layers: [...first.layers] }), true);
  assert.equal(kept.answers(first), false, "an answer comes once");
});

test("an answer to the last of several proposals answers those before it", () => {
  const { kept, writer } = keeper();
  kept.writer = writer;
  for (const scene of [first, second, third]) kept.write(scene, "replace");
  assert.equal(kept.answers(third), true);
  assert.equal(kept.answers(first), false);
});

test("a scene of the keeper's own ends the waiting and is what it holds", () => {
  const { kept, writer } = keeper();
  kept.writer = writer;
  kept.write(first, "replace");
  assert.equal(kept.answers(third), false);
  assert.equal(kept.scene, third);
  assert.equal(kept.answers(first), false);
});

test("proposals that are never answered are forgotten in the end", () => {
  const { kept, writer } = keeper();
  kept.writer = writer;
  kept.write(first, "replace");
  for (let day = 0; day < 50; day += 1) kept.write(second, "replace");
  assert.equal(kept.answers(first), false);
});
