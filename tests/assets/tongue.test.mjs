import assert from "node:assert/strict";
import test from "node:test";

import { relabel } from "../../assets/js/tongue.mjs";
import { Thing } from "./sample.mjs";

function map(names, titles, zoom = null) {
  const labels = new Thing(zoom ? { transform: zoom } : {});
  labels.replaceWith = (other) => {
    labels.replaced = other;
  };
  const named = names.slice(1).map((name) => new Thing({ "aria-label": name }));
  const notes = titles.map((title) => Object.assign(new Thing(), { textContent: title }));
  const drawn = new Thing({ "aria-label": names[0] }, { "[aria-label]": named, title: notes, ".labels": [labels] });
  return { drawn, named, notes, labels };
}

test("a map gets the words of another language, and the names stay in the zoom", () => {
  const one = map(["Map", "Almaty: 3 events"], ["rough"], "scale(2)");
  const other = map(["Карта", "Алматы: 3 события"], ["приблизительно"]);
  relabel(one.drawn, other.drawn);
  assert.equal(one.drawn.getAttribute("aria-label"), "Карта");
  assert.equal(one.named[0].getAttribute("aria-label"), "Алматы: 3 события");
  assert.equal(one.notes[0].textContent, "приблизительно");
  assert.equal(one.labels.replaced, other.labels);
  assert.equal(other.labels.getAttribute("transform"), "scale(2)");
});

test("where nothing is zoomed nothing is said of it", () => {
  const one = map(["Map"], []);
  const other = map(["Карта"], []);
  relabel(one.drawn, other.drawn);
  assert.equal(other.labels.getAttribute("transform"), null);
});
