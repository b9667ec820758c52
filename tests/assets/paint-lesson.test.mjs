import assert from "node:assert/strict";
import test from "node:test";

import { Lesson } from "../../assets/js/lesson.mjs";
import { LessonPainter } from "../../assets/js/paint-lesson.mjs";
import { Player } from "../../assets/js/player.mjs";
import { Frames, Thing, lesson, sample } from "./sample.mjs";

function room(get) {
  const frames = new Frames();
  const player = new Player({ data: sample(), frames, still: () => true });
  const guide = new Lesson(player, lesson(), { stop: "first", request: frames.request, cancel: frames.cancel, now: frames.now });
  const articles = guide.stops.map(({ id }) => new Thing({ "data-stop": id }));
  const links = guide.stops.map(({ id }) => new Thing({ "data-go": id }));
  const buttons = ["next-stop", "previous-stop"].map((name) => new Thing({ "data-do": name }));
  const number = new Thing();
  const found = new Thing({ "data-stop": "" }, {
    "article[data-stop]": articles, "[data-go]": links, ".number": [number],
    "[data-do=next-stop], [data-do=previous-stop]": buttons,
  });
  const doc = Object.assign(new Thing({}, { "#lesson": [found] }), { addEventListener() {} });
  const painter = new LessonPainter(guide, { lesson: { number: "{number} of {all}" } }, doc, get);
  return { painter, guide, player, articles, links, buttons, number, room: found };
}

test("the text of the stop on screen is shown, and no other", () => {
  const { guide, articles, links, number } = room();
  guide.goTo(2);
  assert.deepEqual(articles.map(({ hidden }) => hidden), [true, true, false]);
  assert.deepEqual(links.map((link) => link.getAttribute("aria-current")), [null, null, "true"]);
  assert.equal(number.textContent, "3 of 3");
});

test("a button that leads nowhere says so", () => {
  const { guide, buttons } = room();
  const off = () => buttons.map((button) => button.getAttribute("aria-disabled"));
  assert.deepEqual(off(), [null, "true"]);
  guide.goTo(1);
  assert.deepEqual(off(), [null, null]);
  guide.goTo(2);
  assert.deepEqual(off(), ["true", null]);
});

test("a map that shows something else is said to be away", () => {
  const { guide, player, room: found } = room();
  guide.goTo(0);
  assert.equal(found.getAttribute("data-away"), "no");
  player.goTo(0);
  assert.equal(found.getAttribute("data-away"), "yes");
});

/** The sources of a stop that were opened: a way to them stands there until they come. */
function opened() {
  const paragraph = { outerHTML: "the way" };
  const way = { dataset: { late: "opening/second?lang=en" }, isConnected: true, parentElement: paragraph };
  return { paragraph, part: { open: true, querySelector: (selector) => (selector === "a[data-late]" ? way : null) } };
}

test("the sources of another stop come when they are opened", async () => {
  const asked = [];
  const { painter } = room(async (address) => (asked.push(address), { ok: true, text: async () => "<ul>two</ul>" }));
  const { part, paragraph } = opened();
  await painter.bring({ ...part, open: false });
  assert.deepEqual([asked, paragraph.outerHTML], [[], "the way"]);
  await painter.bring(part);
  assert.deepEqual([asked, paragraph.outerHTML], [["opening/second?lang=en"], "<ul>two</ul>"]);
});

test("without a network, or without such sources, the way to them stays", async () => {
  for (const get of [async () => { throw new Error("offline"); }, async () => ({ ok: false })]) {
    const { part, paragraph } = opened();
    await room(get).painter.bring(part);
    assert.equal(paragraph.outerHTML, "the way");
  }
});

test("what is opened and has its sources asks for nothing", async () => {
  const { painter } = room(() => assert.fail("asked"));
  await painter.bring({ open: true, querySelector: () => null });
});
