import assert from "node:assert/strict";
import test from "node:test";

import { begin, line, logged } from "../../assets/js/example.mjs";

test("a line says who spoke and what, without its envelope, and is no longer than can be read", () => {
  assert.equal(line("asked", { qantar: 1, type: "play" }), 'asked  {"type":"play"}');
  assert.ok(line("told", { qantar: 1, days: Array(200).fill("2022-01-05") }).endsWith("…"));
});

test("the newest line comes first, and old ones go", () => {
  const lines = Array.from({ length: 20 }, (_, n) => String(n)).reduce(logged, []);
  assert.equal(lines.length, 12);
  assert.equal(lines[0], "19");
});

test("a button asks the embed, and only the embed is heard", () => {
  const asked = [];
  const embed = { postMessage: (message) => asked.push(message) };
  const things = { example: { contentWindow: embed }, told: { textContent: "" } };
  const hear = {};
  begin(
    { getElementById: (id) => things[id], addEventListener: (name, run) => { hear[name] = run; } },
    { addEventListener: (name, run) => { hear[name] = run; } },
  );
  hear.click({ target: { closest: () => ({ dataset: { ask: '{"type":"pause"}' } }) } });
  assert.deepEqual(asked, [{ qantar: 1, type: "pause" }]);
  hear.message({ source: {}, data: { qantar: 1, type: "height", height: 9 } });
  assert.equal(things.example.height, undefined);
  hear.message({ source: embed, data: { qantar: 1, type: "height", height: 600 } });
  assert.equal(things.example.height, "600");
  assert.ok(things.told.textContent.startsWith("told "));
});
