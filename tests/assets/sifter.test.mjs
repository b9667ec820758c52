import assert from "node:assert/strict";
import test from "node:test";

import { toSearch } from "../../assets/js/address.mjs";
import { Player } from "../../assets/js/player.mjs";
import { Sifter } from "../../assets/js/sifter.mjs";
import { Frames, Thing, sample } from "./sample.mjs";

/** Other frames of the same steps: one cell, in which nothing is. */
function empty() {
  const { steps, cells, frames } = sample();
  const still = [0, steps.length];
  const none = { marks: [still, still], regions: [still], country: still };
  return {
    steps: steps.map((step) => ({ ...step, new: [], bars: [["force", 1]] })),
    cells: { ...cells, marks: [[0, 0, "none", "nothing passes"]] },
    frames: Object.fromEntries(Object.keys(frames).map((key) => [key, none])),
  };
}

function made(answers = []) {
  const clock = new Frames();
  const data = { ...sample(), tallest: 4 };
  data.words["filter-lost"] = "Lost:";
  const player = new Player({ data, frames: clock });
  const bar = Object.assign(new Thing({ "data-step": "2" }), { replaceChildren(...spans) { this.spans = spans; } });
  const note = Object.assign(new Thing(), { prepend(link) { this.lost = link; } });
  const doc = {
    documentElement: { lang: "en" },
    querySelector: (selector) => (selector === "#filter .note" ? note : null),
    querySelectorAll: () => [bar],
    createElement: () => ({ style: {}, dataset: {} }),
  };
  const asked = [];
  const get = (address, { signal }) => {
    asked.push(address);
    return answers.shift()(signal);
  };
  new Sifter(player, { toSearch: (scene) => toSearch(scene, data.defaults), doc, get });
  return { player, data, asked, bar, note, clock };
}
const answer = (frames) => () => Promise.resolve({ ok: true, json: () => Promise.resolve(frames) });
const settled = () => new Promise((done) => setTimeout(done, 5));

test("a filter brings the frames that fit it, for the language of the page", async () => {
  const { player, asked, bar } = made([answer(empty())]);
  const painted = [];
  player.addPainter({ paint: (frame) => painted.push(frame), forget() {} });
  player.propose({ families: ["force"], place: "almaty" });
  await settled();
  assert.deepEqual(asked, ["frames.json?families=force&lang=en"]);
  assert.deepEqual(painted.at(-1).marks, [0, 0]);
  assert.equal(player.data.cells.marks[0][3], "nothing passes");
  assert.deepEqual(bar.spans.map(({ dataset, style }) => [dataset.family, style.height]), [["force", "25.000%"]]);
});

test("a choice that is no filter asks for nothing", async () => {
  const { player, asked } = made();
  player.propose({ place: "almaty", measure: "deaths", day: "2022-01-06" });
  await settled();
  assert.deepEqual(asked, []);
});

test("a filter that was on before is not asked for again", async () => {
  const { player, data, asked } = made([answer(empty())]);
  const { cells } = data;
  player.propose({ only: ["origins"] });
  await settled();
  player.propose({ only: [] });
  await settled();
  assert.equal(player.data.cells, cells);
  assert.equal(asked.length, 1);
});

test("a filter stops play, so that nothing is asked for while time runs", async () => {
  const { player } = made([answer(empty())]);
  player.play();
  player.propose({ families: ["force"] });
  assert.equal(player.playing, false);
  await settled();
});

test("of two filters chosen at once the last one stays, however late the first one comes", async () => {
  let late;
  const slow = () => new Promise((done) => { late = () => done({ ok: true, json: async () => empty() }); });
  const other = empty();
  const { player } = made([slow, answer(other)]);
  player.propose({ families: ["force"] });
  player.propose({ families: ["force", "protest"] });
  await settled();
  late();
  await settled();
  assert.equal(player.data.cells, other.cells);
});

test("without a network the map stays, and the page of the filter is offered", async () => {
  const { player, data, note } = made([() => Promise.reject(new Error("offline"))]);
  const { frames } = data;
  player.propose({ families: ["force"] });
  await settled();
  assert.equal(player.data.frames, frames);
  assert.deepEqual([note.lost.textContent, note.lost.href], ["Lost:", "?day=2022-01-05&families=force"]);
});
