import assert from "node:assert/strict";
import test from "node:test";

import { Player } from "../../assets/js/player.mjs";
import { Tooltip } from "../../assets/js/tooltip.mjs";
import { Frames, Thing, sample } from "./sample.mjs";

const ROOM = { left: 100, top: 50, width: 600, height: 400 };

function tooltip() {
  const tip = new Thing();
  Object.assign(tip, {
    hidden: true, offsetWidth: 120, offsetHeight: 40,
    offsetParent: { getBoundingClientRect: () => ROOM },
    replaceChildren(...children) {
      this.said = children.map((child) => child.textContent ?? child).join("");
    },
  });
  const doc = new Thing({}, { "#tooltip": [tip] });
  doc.createElement = () => new Thing();
  const player = new Player({ data: sample(), frames: new Frames() });
  return { tip, player, shown: new Tooltip(player, doc) };
}

test("a place is named with what it shows, beside the pointer", () => {
  const { tip, shown } = tooltip();
  shown.show("almaty", { x: 300, y: 150 });
  assert.equal(tip.hidden, false);
  assert.equal(tip.said, "Almaty 3 events");
  assert.deepEqual([tip.style.left, tip.style.top], ["214px", "114px"]);
});

test("the words under a resting pointer change with the day", () => {
  const { tip, shown, player } = tooltip();
  shown.show("almaty", { x: 300, y: 150 });
  player.goTo(3);
  assert.equal(tip.said, "Almaty 9 events");
});

test("a mark that is not drawn has no tooltip", () => {
  const { tip, shown, player } = tooltip();
  shown.show("almaty", { x: 300, y: 150 });
  player.goTo(0);
  assert.equal(tip.hidden, true);
});

test("a tooltip stays inside the map", () => {
  const { tip, shown } = tooltip();
  shown.show("almaty", { x: 690, y: 440 });
  const [left, top] = [parseFloat(tip.style.left), parseFloat(tip.style.top)];
  assert.ok(left + tip.offsetWidth <= ROOM.width && top + tip.offsetHeight <= ROOM.height);
});

test("a tooltip follows the pointer, and goes", () => {
  const { tip, shown } = tooltip();
  shown.show("almaty", { x: 300, y: 150 });
  shown.move({ x: 320, y: 150 });
  assert.equal(tip.style.left, "234px");
  shown.hide();
  assert.deepEqual([tip.hidden, shown.shown], [true, false]);
});
