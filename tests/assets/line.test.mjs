import assert from "node:assert/strict";
import test from "node:test";

import { broadcast, joined, pair, toOpened, toOpener, understood } from "../../assets/js/line.mjs";

const STATE = { index: 1, step: 2, scene: { day: "2022-01-05" } };
const of = (more) => ({ qantar: "present", lesson: "opening", ...more });

test("what a talk says is understood, and nothing of another talk or of anybody else", () => {
  assert.deepEqual(understood(of({ type: "hello" }), "opening"), { type: "hello" });
  assert.deepEqual(understood(of({ type: "state", state: STATE }), "opening"), { type: "state", state: STATE });
  assert.deepEqual(understood(of({ type: "do", do: "forward" }), "opening"), { type: "do", do: "forward" });
  assert.deepEqual(understood(of({ type: "do", do: "goto", index: 3 }), "opening"), { type: "do", do: "goto", index: 3 });
  for (const other of [
    null, "forward", {}, of({ type: "do", do: "forward", lesson: "strikes" }), { qantar: 1, type: "play" },
    of({ type: "do", do: "constructor" }), of({ type: "do", do: "goto" }), of({ type: "do", do: "goto", index: 1.5 }),
    of({ type: "state", state: { ...STATE, scene: null } }), of({ type: "state" }), of({ type: "shout" }),
  ]) assert.equal(understood(other, "opening"), null);
});

test("what one end of a pair says the other hears", () => {
  const [one, other] = pair();
  const heard = [];
  one.hear((message) => heard.push(["one", message]));
  other.hear((message) => heard.push(["other", message]));
  one.say("a");
  other.say("b");
  assert.deepEqual(heard, [["other", "a"], ["one", "b"]]);
});

test("a browser without channels, or that refuses one, has no line of that kind", () => {
  assert.equal(broadcast("x", class { constructor() { throw new Error("refused"); } }), null);
  assert.equal(broadcast("x", "no constructor"), null);
});

test("a channel carries what is said, and tells what it hears", () => {
  const sent = [];
  let ear;
  class Channel {
    constructor(name) { this.name = name; }
    postMessage(message) { sent.push([this.name, message]); }
    addEventListener(_, run) { ear = run; }
  }
  const line = broadcast("talk", Channel);
  const heard = [];
  line.hear((message) => heard.push(message));
  line.say("hello");
  ear({ data: "hi" });
  assert.deepEqual([sent, heard], [[["talk", "hello"]], ["hi"]]);
});

function windowAt(origin, more = {}) {
  const ears = [];
  return {
    location: { origin },
    addEventListener: (_, run) => ears.push(run),
    get: (event) => ears.forEach((run) => run(event)),
    ...more,
  };
}

test("without channels the notes speak to the window that opened them, and hear no other", () => {
  const sent = [];
  const opener = { postMessage: (...what) => sent.push(what) };
  const win = windowAt("https://a.example", { opener });
  const line = toOpener(win);
  const heard = [];
  line.hear((message) => heard.push(message));
  line.say("hello");
  win.get({ source: opener, origin: "https://a.example", data: "state" });
  win.get({ source: {}, origin: "https://a.example", data: "a stranger" });
  win.get({ source: opener, origin: "https://b.example", data: "gone elsewhere" });
  assert.deepEqual(sent, [["hello", "https://a.example"]]);
  assert.deepEqual(heard, ["state"]);
  assert.equal(toOpener(windowAt("https://a.example", { opener: null })), null);
});

test("the slides answer those of their own site that have spoken, as long as they are open", () => {
  const sent = [];
  const notes = { closed: false, postMessage: (message) => sent.push(message) };
  const win = windowAt("https://a.example");
  const line = toOpened(win);
  line.hear(() => {});
  line.say("to nobody");
  win.get({ source: notes, origin: "https://evil.example", data: of({ type: "hello" }) });
  line.say("still to nobody");
  win.get({ source: notes, origin: "https://a.example", data: of({ type: "hello" }) });
  line.say("state");
  notes.closed = true;
  line.say("too late");
  assert.deepEqual(sent, ["state"]);
});

test("a page without an origin can name none", () => {
  const sent = [];
  const win = windowAt("null", { opener: { postMessage: (...what) => sent.push(what) } });
  toOpener(win).say("hello");
  assert.deepEqual(sent, [["hello", "*"]]);
});

test("several lines are spoken to as one, those that come later too", () => {
  const [a, b] = pair();
  const [c, d] = pair();
  const line = joined(a, null);
  const heard = [];
  line.hear((message) => heard.push(message));
  line.add(c);
  b.say("b");
  d.say("d");
  const said = [];
  b.hear((message) => said.push(message));
  d.hear((message) => said.push(message));
  line.say("both");
  assert.deepEqual([heard, said], [["b", "d"], ["both", "both"]]);
});
