import assert from "node:assert/strict";
import test from "node:test";

import { PanelKeeper } from "../../assets/js/panel.mjs";

function made({ answers, late = null }) {
  const heard = [];
  const room = {
    innerHTML: "the country", children: null, busy: null,
    setAttribute(name) { this.busy = name; },
    removeAttribute() { this.busy = null; },
    replaceChildren(...children) { this.children = children; },
    ownerDocument: { createElement: () => ({}) },
    querySelector: (selector) => (late && selector === `[data-late][data-tab="${late.dataset.tab}"]` && "late" in late.dataset ? late : null),
  };
  const player = {
    scene: { place: "country" },
    data: { words: { "panel-lost": "Lost:" }, places: { almaty: { title: "Almaty" } } },
    on: (_name, run) => heard.push(run),
  };
  const asked = [];
  const get = (address, { signal }) => {
    asked.push(address);
    return answers.shift()(signal);
  };
  const keeper = new PanelKeeper(player, { toSearch: (scene) => `?place=${scene.place}`, room: () => room, get });
  const choose = (place, keys = ["place"], tab = "story") => {
    player.scene = { place, tab };
    heard.forEach((run) => run({ keys }));
  };
  return { keeper, room, asked, choose };
}
const page = (html) => () => Promise.resolve({ ok: true, text: () => Promise.resolve(html) });
const settled = () => new Promise((done) => setTimeout(done, 5));

test("another place brings its panel", async () => {
  const { room, asked, choose } = made({ answers: [page("Almaty")] });
  choose("almaty");
  assert.equal(room.busy, "aria-busy");
  await settled();
  assert.deepEqual([asked, room.innerHTML, room.busy], [["panel?place=almaty"], "Almaty", null]);
});

test("what is no other place asks for nothing", () => {
  const { asked, choose } = made({ answers: [] });
  choose("country", ["day", "measure"]);
  assert.deepEqual(asked, []);
});

test("of two places chosen at once the last one stays, however late the first one comes", async () => {
  let late;
  const slow = () => new Promise((done) => { late = () => done({ ok: true, text: async () => "Aktobe" }); });
  const { room, choose } = made({ answers: [slow, page("Almaty")] });
  choose("aktobe");
  choose("almaty");
  await settled();
  late();
  await settled();
  assert.equal(room.innerHTML, "Almaty");
});

test("without a network the panel says so and offers the place's own page", async () => {
  const { room, choose } = made({ answers: [() => Promise.reject(new Error("offline"))] });
  choose("almaty");
  await settled();
  const [words, link] = room.children;
  assert.deepEqual([words, link.href, link.textContent], ["Lost: ", "?place=almaty", "Almaty"]);
});

test("an answer that is an error is told like no answer", async () => {
  const { room, choose } = made({ answers: [() => Promise.resolve({ ok: false })] });
  choose("almaty");
  await settled();
  assert.ok(room.children);
});

/** A tab's body that has not come yet, in a page whose templates hold what they are given. */
function lateBody(tab) {
  const body = {
    id: `tab-${tab}`, dataset: { tab, late: "yes" }, children: [],
    replaceChildren(...children) { this.children = children; },
    ownerDocument: {
      createElement: () => ({
        set innerHTML(html) { this.content = { getElementById: (id) => ({ childNodes: [`${id} of ${html}`] }) }; },
      }),
    },
  };
  return body;
}

test("a tab whose body has not come yet gets it when it is chosen, and once", async () => {
  const late = lateBody("toll");
  const { room, asked, choose, keeper } = made({ answers: [page("the country")], late });
  choose("country", ["tab"], "toll");
  await keeper.ready;
  assert.deepEqual([asked.length, late.children], [1, ["tab-toll of the country"]]);
  assert.deepEqual([room.innerHTML, room.busy], ["the country", null], "the rest stays as it is");
  choose("country", ["tab"], "story");
  choose("country", ["tab"], "toll");
  await settled();
  assert.equal(asked.length, 1);
});

test("a tab that is chosen before its place has come is brought with the place", async () => {
  const late = lateBody("toll");
  const { room, asked, choose } = made({ answers: [() => new Promise(() => {}), page("Almaty's toll")], late });
  choose("almaty");
  choose("almaty", ["tab"], "toll");
  await settled();
  assert.deepEqual([asked.length, room.innerHTML, late.children], [2, "Almaty's toll", []]);
});

test("without a network the tab says so, and the panel stays", async () => {
  const late = lateBody("sources");
  late.ownerDocument.createElement = () => ({});
  const { room, choose } = made({ answers: [() => Promise.reject(new Error("offline"))], late });
  choose("country", ["tab"], "sources");
  await settled();
  assert.equal(room.children, null);
  assert.equal(late.children[0], "Lost: ");
  assert.equal(late.dataset.late, "yes", "it is asked for again when it is chosen again");
});
