import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { fold } from "../../assets/js/fold.mjs";

const table = JSON.parse(readFileSync(new URL("../foldings.json", import.meta.url), "utf8"));

test("a word is found however it is spelled", () => {
  for (const [text, folded] of table.examples) assert.equal(fold(text), folded, text);
});
