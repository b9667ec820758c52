import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { fold, occur } from "../../assets/js/spelling.mjs";

const { folded } = JSON.parse(readFileSync(new URL("../spellings.json", import.meta.url), "utf8"));

test("a text is folded as the server does", () => {
  for (const [text, expected] of folded) assert.equal(fold(text), expected);
});

test("every word must occur, in any order, and may be a part of one", () => {
  const words = fold("Protest in Ақтөбе, 4 January");
  assert.equal(occur("актобе prot", words), true);
  assert.equal(occur("актобе february", words), false);
  assert.equal(occur("", words), true);
});
