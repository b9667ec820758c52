import assert from "node:assert/strict";
import test from "node:test";

import { frameAt } from "../../assets/js/frames.mjs";
import { SvgPainter } from "../../assets/js/paint-svg.mjs";
import { Thing, sample } from "./sample.mjs";

function poster({ focused = null } = {}) {
  const data = sample();
  const path = new Thing();
  const marks = {
    almaty: new Thing({ "data-place": "almaty", transform: "translate(790.5,462)" }),
    aktobe: new Thing({ "data-place": "aktobe", transform: "translate(260,180)" }),
  };
  const region = new Thing({ "data-place": "almaty-city" }, { path: [path] });
  const figure = new Thing({ "data-place": "almaty-city" });
  const label = new Thing({ "data-place": "almaty" });
  const layers = { ".labels": new Thing(), ".figures": new Thing(), ".water, .rivers": new Thing() };
  const svg = new Thing({}, {
    ".mark": Object.values(marks), ".region": [region], ".region-figure": [figure], ".label": [label],
    ".marks": [layers[".labels"]],
    ...Object.fromEntries(Object.entries(layers).map(([name, group]) => [name, [group]])),
  });
  Object.assign(svg, { viewBox: { baseVal: { width: 1000, height: 576 } }, clientWidth: 1000, clientHeight: 576 });
  let lost = 0;
  const painter = new SvgPainter(svg, data, { focused: () => marks[focused] ?? null, onLost: () => { lost += 1; } });
  const everything = [svg, path, region, figure, label, ...Object.values(marks), ...Object.values(layers)];
  const paint = (index, patch = {}) => painter.paint(frameAt(data, { ...data.scene, ...patch }, index));
  return {
    painter, paint, svg, marks, path, region, figure, label, layers,
    lost: () => lost,
    writes: () => everything.reduce((sum, thing) => sum + thing.writes, 0),
  };
}

test("a mark shows its two radii, its state and its words", () => {
  const { paint, marks } = poster();
  paint(3);
  assert.deepEqual(Object.fromEntries(marks.almaty.style.values), { "--low": "6", "--high": "10" });
  assert.equal(marks.almaty.getAttribute("data-state"), "force");
  assert.equal(marks.almaty.getAttribute("aria-label"), "Almaty: 9 events");
});

test("a region shows its tint, its state, its words and its figure", () => {
  const { paint, path, region, figure } = poster();
  paint(2);
  assert.equal(path.getAttribute("data-level"), "2");
  assert.equal(path.getAttribute("data-state"), "protest");
  assert.equal(region.getAttribute("aria-label"), "Almaty City: 3 events");
  assert.equal(figure.textContent, "3");
  paint(0);
  assert.equal(figure.textContent, "", "a figure that is gone leaves nothing behind");
});

test("between two frames that are alike nothing is written", () => {
  const { paint, writes } = poster();
  paint(4);
  const before = writes();
  paint(5);
  paint(5);
  assert.equal(writes(), before);
});

test("only what differs between two frames is written", () => {
  const { paint, marks, path } = poster();
  paint(1);
  const region = path.writes;
  const aktobe = marks.aktobe.writes;
  paint(3);
  assert.equal(path.writes, region, "the region's cell is the same");
  assert.ok(marks.aktobe.writes > aktobe);
});

test("marks with an event on this day are new, and only those", () => {
  const { paint, marks } = poster();
  const fresh = () => Object.keys(marks).filter((place) => marks[place].getAttribute("data-new") === "yes");
  paint(1);
  assert.deepEqual(fresh(), ["almaty"]);
  paint(2);
  assert.deepEqual(fresh(), ["almaty", "aktobe"]);
  paint(3);
  assert.deepEqual(fresh(), ["aktobe"]);
  paint(4);
  assert.deepEqual(fresh(), []);
});

test("a name is hidden together with its mark", () => {
  const { paint, label } = poster();
  paint(0);
  assert.equal(label.getAttribute("visibility"), "hidden");
  paint(1);
  assert.equal(label.getAttribute("visibility"), null);
});

test("the chosen place is marked on its mark and its name", () => {
  const { paint, marks, label, region } = poster();
  paint(2, { place: "almaty" });
  assert.deepEqual([marks.almaty, label].map((thing) => thing.getAttribute("data-chosen")), ["yes", "yes"]);
  paint(2, { place: "almaty-city" });
  assert.deepEqual([marks.almaty, region].map((thing) => thing.getAttribute("data-chosen")), [null, "yes"]);
});

test("a layer that is switched off is not drawn", () => {
  const { paint, layers } = poster();
  const hidden = () => Object.keys(layers).filter((name) => layers[name].getAttribute("display") === "none");
  paint(2, { layers: ["labels"] });
  assert.deepEqual(hidden(), [".figures", ".water, .rivers"]);
  paint(2, { layers: ["labels", "regions", "water"] });
  assert.deepEqual(hidden(), []);
});

test("a focused mark that is no longer drawn gives the focus back", () => {
  const { paint, lost } = poster({ focused: "almaty" });
  paint(1);
  assert.equal(lost(), 0);
  paint(0);
  assert.equal(lost(), 1);
});

test("radii and letters keep their size in pixels, whatever the room and the zoom", () => {
  const { painter, paint, svg } = poster();
  paint(2);
  painter.resize(500, 288);
  assert.equal(Number(svg.style.values.get("--u")), 2);
  assert.equal(Number(svg.style.values.get("--k")), 2 * 0.62);
  painter.zoom("in");
  assert.equal(Number(svg.style.values.get("--u")), 2 / 1.6);
});

test("a room without a size changes nothing", () => {
  const { painter, svg } = poster();
  painter.resize(0, 0);
  assert.equal(Number(svg.style.values.get("--k")), 1);
});

test("a zoom moves every layer, and the reset takes the transform away", () => {
  const { painter, paint, layers } = poster();
  paint(2, { place: "almaty" });
  painter.zoom("in");
  const [, x, y, k] = /translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)/.exec(layers[".labels"].getAttribute("transform")).map(Number);
  assert.equal(k, 1.6);
  assert.ok(Math.abs(790.5 * k + x - 790.5) < 1e-2, "the chosen place stays where it is");
  assert.ok(Math.abs(462 * k + y - 462) < 1e-2);
  painter.zoom("reset");
  assert.equal(layers[".labels"].getAttribute("transform"), null);
});

test("another map's zoom is followed", () => {
  const { painter, paint, layers, svg } = poster();
  paint(2);
  painter.follow({ k: 2, x: -100, y: -50 });
  assert.equal(layers[".labels"].getAttribute("transform"), "translate(-100.000 -50.000) scale(2.00000)");
  assert.equal(svg.getAttribute("data-zoomed"), "yes", "the heading gets a ground");
  painter.follow({ k: 1.0001, x: 0, y: 0 });
  assert.equal(svg.getAttribute("data-zoomed"), null, "plotly's rounding is no zoom");
});

test("after others changed the page everything is painted again", () => {
  const { painter, paint, marks } = poster();
  paint(3);
  marks.almaty.setAttribute("data-state", "none");
  painter.forget();
  paint(3);
  assert.equal(marks.almaty.getAttribute("data-state"), "force");
});
