import assert from "node:assert/strict";
import test from "node:test";

import { fetched } from "../../assets/js/finder.mjs";

test("the index is fetched once, in the language of the page", async () => {
  const asked = [];
  const index = fetched("kk", async (address) => {
    asked.push(address);
    return { ok: true, json: async () => ({ places: [] }) };
  });
  assert.deepEqual(asked, [], "not before somebody looks for something");
  assert.equal(await index(), await index());
  assert.deepEqual(asked, ["index.json?lang=kk"]);
});

test("an index that did not come is asked for again", async () => {
  const answers = [async () => ({ ok: false, status: 500 }), async () => ({ ok: true, json: async () => ({}) })];
  const index = fetched("en", (...asked) => answers.shift()(...asked));
  await assert.rejects(index(), /500/);
  assert.deepEqual(await index(), {});
});
