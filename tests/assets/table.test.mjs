import assert from "node:assert/strict";
import test from "node:test";

import { Sheet } from "../../assets/js/table.mjs";

const row = (id, ranks, find) => ({ id, dataset: { ranks, find } });

/** A page with three rows, just enough of one for what must not go wrong with the network. */
function made({ matched = 3, fetch, q = "" } = {}) {
  const body = { children: [row("a", "0", "oil"), row("b", "1", "gas"), row("c", "2", "oil")] };
  body.replaceChildren = (...shown) => { body.children = shown; };
  const went = [];
  const result = {
    dataset: { base: "?table=claims", sort: "", page: "1", size: "100", columns: "said", total: "3", matched: String(matched) },
  };
  const things = { result, "choose-q": { value: q } };
  const doc = {
    getElementById: (id) => things[id] ?? null,
    querySelector: () => body,
    querySelectorAll: () => [],
  };
  const win = { fetch, location: { assign: (address) => went.push(address) } };
  return { sheet: new Sheet(doc, win), body, went };
}

test("where every row is here nothing is fetched", async () => {
  const { sheet } = made({ fetch: () => assert.fail("asked the server") });
  await sheet.fetchRows();
  assert.equal(sheet.rows.length, 3);
});

test("where rows are missing they are fetched once, with the filters and without the search", async () => {
  const asked = [];
  const fetch = (address) => { asked.push(address); return new Promise(() => {}); };
  const { sheet } = made({ matched: 300, fetch, q: "oil" });
  sheet.fetchRows();
  sheet.fetchRows();
  assert.deepEqual(asked, ["?table=claims&rows=all"]);
});

test("where they do not come the server shows what was asked for", async () => {
  for (const fetch of [async () => { throw new Error("no network"); }, async () => ({ ok: false, statusText: "gone" })]) {
    const { sheet, body, went } = made({ matched: 300, fetch });
    await sheet.show({ q: "oil" });
    assert.deepEqual(went, ["?table=claims&q=oil"]);
    assert.equal(body.children.length, 3, "what is there stays");
  }
});

test("on a site of files the page itself reads what its address asks for", async () => {
  const { sheet } = made({ fetch: () => assert.fail("asked the server") });
  const shown = [];
  sheet.show = async (wish) => shown.push(wish);
  sheet.win.location.search = "?q=oil&sort=-said";
  await sheet.arrive();
  assert.deepEqual(shown, [], "a page that was served shows it already");
  sheet.published = true;
  await sheet.arrive();
  sheet.win.location.search = "?sort=-nothing";
  await sheet.arrive();
  assert.deepEqual(shown, [{ q: "oil", sort: "-said" }]);
});
