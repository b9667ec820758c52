import assert from "node:assert/strict";
import test from "node:test";

import { PanelKeeper } from "../../assets/js/panel.mjs";

function made({ answers }) {
  const heard = [];
  const room = {
    innerHTML: "the country", children: null, busy: null,
    setAttribute(name) { this.busy = name; },
    removeAttribute() { this.busy = null; },
    replaceChildren(...children) { this.children = children; },
    ownerDocument: { createElement: () => ({}) },
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
  const choose = (place, keys = ["place"]) => {
    player.scene = { place };
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
