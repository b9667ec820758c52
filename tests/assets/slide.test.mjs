import assert from "node:assert/strict";
import test from "node:test";

import { Lesson } from "../../assets/js/lesson.mjs";
import { Player } from "../../assets/js/player.mjs";
import { SlidePainter } from "../../assets/js/slide.mjs";
import { CARDS, Talk } from "../../assets/js/talk.mjs";
import { Frames, Thing, lesson, sample } from "./sample.mjs";

class Card extends Thing {
  open = false;
  ears = [];
  keys = [];
  focused = false;

  addEventListener(name, run) { (name === "close" ? this.ears : this.keys).push(run); }
  showModal() { this.open = true; }
  focus() { this.focused = true; }

  close() {
    this.open = false;
    this.ears.forEach((run) => run());
  }
}

function painted({ room = new Thing() } = {}) {
  const frames = new Frames();
  const player = new Player({ data: sample(), frames, still: () => true });
  const guide = new Lesson(player, lesson(), { stop: "first", request: frames.request, cancel: frames.cancel, now: frames.now });
  const talk = new Talk(guide, { later: () => 1, never: () => {} });
  const cards = Object.fromEntries(CARDS.map((name) => [name, new Card()]));
  const parts = guide.stops.map(({ id }) => new Thing({ "data-of": id }));
  const remarks = ["end", "blocked"].map((name) => new Thing({ "data-remark": name }));
  const links = guide.stops.map(({ id }) => new Thing({ "data-go": id }));
  const [root, typed, letters] = [new Thing(), new Thing(), new Thing()];
  const cover = Object.assign(new Thing(), { addEventListener: (_, run) => { cover.click = run; } });
  const doc = new Thing({}, {
    "#qantar": [root], "#cover": [cover], "#typed": [typed], "#letters": [letters], "#lesson": [room],
    "[data-of]": parts, "#remarks > *": remarks, "#card-list [data-go]": links,
    ...Object.fromEntries(CARDS.map((name) => [`#card-${name}`, [cards[name]]])),
  });
  const painter = new SlidePainter(talk, doc);
  return { painter, talk, guide, root, cover, typed, cards, parts, remarks, links, room, letters };
}

test("what belongs to a stop is shown with it, and only then", () => {
  const { talk, parts, links } = painted();
  assert.deepEqual(parts.map(({ hidden }) => hidden), [false, true, true]);
  talk.perform("goto", { index: 2 });
  assert.deepEqual(parts.map(({ hidden }) => hidden), [true, true, false]);
  assert.deepEqual(links.map((link) => link.getAttribute("aria-current")), [null, null, "true"]);
});

test("an empty screen covers everything, and a press on it takes it away", () => {
  const { talk, cover, root } = painted();
  assert.equal(cover.hidden, true);
  talk.perform("white");
  assert.deepEqual([cover.hidden, root.getAttribute("data-cover")], [false, "white"]);
  cover.click();
  assert.equal(cover.hidden, true);
});

test("one card at a time is open, and has the focus", () => {
  const { talk, cards } = painted();
  talk.perform("question");
  assert.deepEqual([cards.question.open, cards.question.focused], [true, true]);
  talk.perform("help");
  assert.deepEqual([cards.question.open, cards.help.open, talk.card], [false, true, "help"]);
});

test("arrows walk through the list of stops, and stay in it", () => {
  const { cards, links } = painted();
  const focused = [];
  links.forEach((link, at) => { link.focus = () => focused.push(at); });
  const press = (key, target) => cards.list.keys.forEach((run) => run({ key, target, preventDefault() {} }));
  press("ArrowDown", links[0]);
  press("ArrowUp", links[0]);
  press("End", links[0]);
  press("Home", links[2]);
  press("Tab", links[1]);
  assert.deepEqual(focused, [1, 2, 0]);
});

test("a card that is open again when it is told that it was closed stays open", () => {
  const { talk, cards } = painted();
  talk.perform("list");
  cards.list.ears.forEach((run) => run());
  assert.equal(talk.card, "list");
});

test("a card that the browser closes, as by escape, is closed for the talk too", () => {
  const { talk, cards } = painted();
  talk.perform("sources");
  cards.sources.close();
  assert.equal(talk.card, null);
});

test("a number that is being typed is seen", () => {
  const { painter, talk, typed } = painted();
  talk.typed = "1";
  painter.paint();
  assert.deepEqual([typed.hidden, typed.textContent], [false, "1"]);
});

test("after the last stop the presenter is told so, until something else is asked", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { talk, remarks } = painted();
  talk.perform("last");
  talk.perform("forward");
  assert.deepEqual(remarks.map(({ hidden }) => hidden), [false, true]);
  talk.perform("first");
  assert.deepEqual(remarks.map(({ hidden }) => hidden), [true, true]);
});

test("a long text is set tighter, as far as it needs to be", () => {
  const room = new Thing();
  Object.defineProperty(room, "scrollHeight", { get: () => 130 - 15 * Number(room.getAttribute("data-tight")) });
  room.clientHeight = 100;
  painted({ room });
  assert.equal(room.getAttribute("data-tight"), "2");
});

test("whether letters act is seen on their switch", () => {
  const { talk, letters } = painted();
  assert.equal(letters.getAttribute("aria-checked"), "true");
  talk.perform("letters");
  assert.equal(letters.getAttribute("aria-checked"), "false");
});
