import assert from "node:assert/strict";
import test from "node:test";

import { StoryPainter, at } from "../../assets/js/paint-story.mjs";

const DAYS = ["2011-12-16", "2022-01-05", "2022-01-05", "2022-01-09"];

test("the first event of the day is shown", () => assert.equal(at(DAYS, "2022-01-05"), 1));

test("on a day without an event the last one before it is shown, and the first of its day", () =>
  assert.equal(at(DAYS, "2022-01-07"), 1));

test("before the first event nothing is sought", () => assert.equal(at(DAYS, "2010-01-01"), null));

/** A story whose items stand 100 px under one another in a room 150 px high. */
function story({ height = 150 } = {}) {
  const room = { clientHeight: height, scrollHeight: 400, scrollTop: 0, getBoundingClientRect: () => ({ top: 50 }) };
  const details = { open: false };
  const items = DAYS.map((day, number) => ({
    dataset: { day },
    closest: (selector) => (selector === "details" ? details : room),
    getBoundingClientRect: () => ({ top: 50 + number * 100 - room.scrollTop }),
  }));
  const clock = { time: 0, waiting: [] };
  const later = (run, wait) => clock.waiting.push({ run, at: clock.time + wait });
  const painter = new StoryPainter({ querySelectorAll: () => items }, { now: () => clock.time, later });
  /** Let time pass. */
  const pass = (milliseconds) => {
    clock.time += milliseconds;
    const due = clock.waiting.filter(({ at }) => at <= clock.time);
    clock.waiting = clock.waiting.filter(({ at }) => at > clock.time);
    due.forEach(({ run }) => run());
  };
  return { room, details, items, painter, pass };
}
const frame = (day, tab = "story") => ({ step: { day }, scene: { tab } });

test("the story follows the playhead and opens the part that was closed", () => {
  const { room, details, painter } = story();
  painter.paint(frame("2022-01-09"));
  assert.equal(room.scrollTop, 300);
  assert.equal(details.open, true);
});

test("a reader who scrolls is left alone until the playhead moves", () => {
  const { room, painter, pass } = story();
  const same = frame("2022-01-09");
  painter.paint(same);
  room.scrollTop = 7;
  painter.paint(same);
  painter.forget();
  painter.paint(same);
  assert.equal(room.scrollTop, 7);
  pass(500);
  painter.paint(frame("2022-01-05"));
  assert.equal(room.scrollTop, 100);
});

test("while the days go by too fast to be read the story waits, and follows when they rest", () => {
  const { room, painter } = story();
  painter.paint({ ...frame("2022-01-05"), swift: true });
  assert.equal(room.scrollTop, 0);
  painter.paint({ ...frame("2022-01-09"), swift: false });
  assert.equal(room.scrollTop, 300);
});

test("where the whole page scrolls, as on a phone, nothing is scrolled", () => {
  const { room, painter } = story({ height: 400 });
  painter.paint(frame("2022-01-09"));
  assert.equal(room.scrollTop, 0);
});

test("another tab is not scrolled, and its story is right when the reader comes back", () => {
  const { room, painter, pass } = story();
  painter.paint(frame("2022-01-09", "toll"));
  assert.equal(room.scrollTop, 0);
  pass(500);
  painter.paint(frame("2022-01-09"));
  assert.equal(room.scrollTop, 300);
});

test("what a filter holds back is not brought", () => {
  const { room, items, painter } = story();
  items[3].hidden = true;
  painter.paint(frame("2022-01-09"));
  assert.equal(room.scrollTop, 100, "the first item of the last day that is shown");
});

test("a playhead that hurries is followed in strides, and where it rests at last", () => {
  const { room, painter, pass } = story();
  painter.paint(frame("2022-01-05"));
  assert.equal(room.scrollTop, 100);
  painter.paint(frame("2022-01-09"));
  painter.paint(frame("2011-12-16"));
  painter.paint(frame("2022-01-09"));
  assert.equal(room.scrollTop, 100, "not at every step");
  pass(499);
  assert.equal(room.scrollTop, 100);
  pass(1);
  assert.equal(room.scrollTop, 300);
  pass(500);
  painter.paint(frame("2011-12-16"));
  assert.equal(room.scrollTop, 0, "after a rest at once");
});

test("a stride that comes when another tab is shown moves nothing", () => {
  const { room, painter, pass } = story();
  painter.paint(frame("2022-01-05"));
  painter.paint(frame("2022-01-09"));
  painter.paint(frame("2022-01-09", "toll"));
  pass(500);
  assert.equal(room.scrollTop, 100);
});
