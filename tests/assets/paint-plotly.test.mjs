import assert from "node:assert/strict";
import test from "node:test";

import { frameAt } from "../../assets/js/frames.mjs";
import { PlotlyPainter } from "../../assets/js/paint-plotly.mjs";
import { Thing, sample } from "./sample.mjs";

/** Plotly's graph as far as the painter knows it: 1,000 pixels wide, a projection that scales. */
function graph() {
  const listeners = new Map();
  const point = (id) => ({ id });
  const sites = { type: "scattergeo", ids: ["almaty", "aktobe"] };
  const regions = { type: "choropleth", locations: ["almaty-city"] };
  const drawn = new Thing();
  const found = {};
  drawn.querySelectorAll = (selector) => found[selector];
  const draw = () => {
    found["path.point"] = [new Thing(), new Thing()];
    found["path.choroplethlocation"] = [new Thing()];
  };
  draw();
  const state = { scale: 200, shift: [500, 288], centre: [67, 48] };
  const projection = ([lon, lat]) => [
    state.shift[0] + (lon - state.centre[0]) * state.scale / 20,
    state.shift[1] - (lat - state.centre[1]) * state.scale / 20,
  ];
  projection.scale = () => state.scale;
  projection.invert = ([x, y]) => [
    state.centre[0] + (x - state.shift[0]) * 20 / state.scale,
    state.centre[1] - (y - state.shift[1]) * 20 / state.scale,
  ];
  Object.assign(drawn, {
    calcdata: [
      [{ ...point("almaty-city"), trace: regions }],
      [{ ...point("almaty"), trace: sites }, point("aktobe")],
    ],
    _fullLayout: {
      width: 1000, height: 576,
      geo: { center: { lon: 67, lat: 48 }, _subplot: { projection, fitScale: 200, midPt: [500, 288] } },
    },
    on: (name, run) => listeners.set(name, run),
    removeListener: (name) => listeners.delete(name),
    addEventListener: (name, run) => listeners.set(`dom ${name}`, run),
    removeEventListener: (name) => listeners.delete(`dom ${name}`),
    emit: (name, detail) => listeners.get(name)?.(detail),
  });
  return { drawn, state, draw, found, listeners };
}

function live() {
  const data = sample();
  const map = graph();
  const heard = { zoom: [], chosen: [], hovered: [], relayouts: [] };
  const painter = new PlotlyPainter(map.drawn, data, {
    box: { width: 1000, height: 576 },
    onZoom: (pixels) => heard.zoom.push(pixels),
    onChoose: (place) => heard.chosen.push(place),
    onHover: (place) => heard.hovered.push(place),
    plotly: { relayout: (_, change) => heard.relayouts.push(change) },
  });
  const paint = (index, patch = {}) => painter.paint(frameAt(data, { ...data.scene, ...patch }, index));
  return { ...map, painter, paint, heard, points: () => map.found["path.point"], region: () => map.found["path.choroplethlocation"][0] };
}

test("a mark's shape, colour and radius for hovering are those of its cell", () => {
  const { paint, points, drawn } = live();
  paint(3);
  const [almaty] = points();
  assert.match(almaty.getAttribute("d"), /^M10,0/);
  assert.equal(almaty.style.fill, "var(--force)");
  assert.equal(almaty.getAttribute("data-state"), "force");
  assert.equal(drawn.calcdata[1][0].mrc, 10);
});

test("a region's tint is its level's, and none with the layer switched off", () => {
  const { paint, region } = live();
  paint(2);
  assert.equal(region().style.fill, "var(--tint-2)");
  paint(2, { layers: ["labels"] });
  assert.equal(region().style.fill, "var(--land)");
});

test("between two frames that are alike nothing is painted", () => {
  const { paint, points, region } = live();
  paint(4);
  const before = [...points(), region()].map((thing) => thing.writes);
  paint(5);
  assert.deepEqual([...points(), region()].map((thing) => thing.writes), before);
});

test("what plotly draws anew is painted again with the step that is showing", () => {
  const { paint, points, draw, drawn } = live();
  paint(3);
  draw();
  drawn.emit("plotly_afterplot");
  assert.equal(points()[0].getAttribute("data-state"), "force");
});

test("the chosen place has a dark rim, and gives it back", () => {
  const { paint, points } = live();
  const rims = () => points().map(({ style }) => style.stroke);
  paint(2, { place: "almaty" });
  paint(3, { place: "aktobe" });
  assert.deepEqual(rims(), ["var(--ink)", "var(--ink)"], "force has an inked line of its own");
  assert.deepEqual(points().map(({ style }) => style.strokeWidth), ["1.5px", "2px"]);
  paint(3, { place: "country" });
  assert.deepEqual(rims(), ["var(--ink)", "var(--rim)"]);
});

test("a click chooses a mark rather than the region under it", () => {
  const { paint, drawn, heard } = live();
  paint(3);
  drawn.emit("plotly_click", { points: [{ location: "almaty-city" }, { id: "almaty" }] });
  assert.deepEqual(heard.chosen, ["almaty"]);
});

test("a mark that is not drawn cannot be chosen", () => {
  const { paint, drawn, heard } = live();
  paint(0);
  drawn.emit("plotly_click", { points: [{ id: "almaty" }, { location: "almaty-city" }] });
  assert.deepEqual(heard.chosen, ["almaty-city"]);
});

test("a click that ends a drag is no choice, and the next one is", () => {
  const { paint, drawn, heard } = live();
  paint(3);
  drawn.emit("plotly_relayouting");
  drawn.emit("plotly_click", { points: [{ id: "almaty" }] });
  assert.deepEqual(heard.chosen, []);
  drawn.emit("dom pointerdown");
  drawn.emit("plotly_click", { points: [{ id: "almaty" }] });
  assert.deepEqual(heard.chosen, ["almaty"]);
});

test("a click beside everything chooses nothing", () => {
  const { drawn, heard } = live();
  drawn._hoverdata = undefined;
  drawn.emit("dom click");
  assert.deepEqual(heard.chosen, [null]);
  drawn._hoverdata = [{}];
  drawn.emit("dom click");
  assert.deepEqual(heard.chosen, [null], "where plotly hovers something, plotly says so");
});

test("hovering tells the place and its end", () => {
  const { paint, drawn, heard } = live();
  paint(3);
  drawn.emit("plotly_hover", { points: [{ id: "aktobe" }] });
  drawn.emit("plotly_unhover");
  assert.deepEqual(heard.hovered, ["aktobe", null]);
});

test("a drag and a zoom are told as a scale and a shift in pixels", () => {
  const { state, drawn, heard } = live();
  assert.deepEqual(heard.zoom.at(-1), { k: 1, x: 0, y: 0 });
  Object.assign(state, { scale: 400, shift: [300, 200] });
  drawn.emit("plotly_relayouting");
  assert.deepEqual(heard.zoom.at(-1), { k: 2, x: 300 - 2 * 500, y: 200 - 2 * 288 });
});

test("after plotly has taken a zoom into its centre, the layers stand as before", () => {
  const { state, drawn, heard } = live();
  Object.assign(state, { scale: 400, shift: [300, 200] });
  drawn.emit("plotly_relayouting");
  const dragged = heard.zoom.at(-1);
  // The same picture, told as another centre in the middle of the map.
  Object.assign(state, { shift: [500, 288], centre: [67 + 10, 48 - 4.4] });
  drawn.emit("plotly_afterplot");
  for (const part of ["k", "x", "y"]) assert.ok(Math.abs(heard.zoom.at(-1)[part] - dragged[part]) < 1e-9, part);
});

test("the page's buttons zoom about the middle, and reset to the first centre", () => {
  const { painter, heard, state } = live();
  painter.zoom("in");
  assert.deepEqual(heard.relayouts.at(-1), { "geo.projection.scale": 1.6, "geo.center.lon": 67, "geo.center.lat": 48 });
  Object.assign(state, { scale: 400, centre: [76, 43] });
  painter.zoom("reset");
  assert.deepEqual(heard.relayouts.at(-1), { "geo.projection.scale": 1, "geo.center.lon": 67, "geo.center.lat": 48 });
});

test("the page's buttons zoom about the chosen mark, which stays where it is", () => {
  const { painter, paint, drawn, heard, state } = live();
  drawn.calcdata[1][0].lonlat = [76.9, 43.2];
  paint(2, { place: "almaty" });
  const { projection } = drawn._fullLayout.geo._subplot;
  const before = projection([76.9, 43.2]);
  painter.zoom("in");
  const { "geo.projection.scale": k, "geo.center.lon": lon, "geo.center.lat": lat } = heard.relayouts.at(-1);
  Object.assign(state, { scale: 200 * k, centre: [lon, lat] });
  projection([76.9, 43.2]).forEach((at, axis) => assert.ok(Math.abs(at - before[axis]) < 1e-9));
});

test("a mark outside the room is brought into its middle, one inside stays", () => {
  const { painter, drawn, heard, state } = live();
  drawn.calcdata[1][0].lonlat = [76.9, 43.2];
  drawn.calcdata[1][1].lonlat = [57.2, 50.3];
  painter.reveal("almaty");
  assert.deepEqual(heard.relayouts, []);
  Object.assign(state, { scale: 800, centre: [76.9, 43.2] });
  painter.reveal("almaty");
  assert.deepEqual(heard.relayouts, []);
  painter.reveal("aktobe");
  assert.deepEqual(heard.relayouts, [
    { "geo.projection.scale": 4, "geo.center.lon": 57.2, "geo.center.lat": 50.3 },
  ]);
});

test("a painter that is done listens to nothing", () => {
  const { painter, listeners } = live();
  painter.destroy();
  assert.equal(listeners.size, 0);
});
