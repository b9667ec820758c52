import assert from "node:assert/strict";
import test from "node:test";

import { copied, giveAway, ShareDialog } from "../../assets/js/share.mjs";

const settled = () => new Promise((done) => setTimeout(done, 5));

const field = (value) => ({
  value, did: [],
  focus() { this.did.push("focus"); },
  select() { this.did.push("select"); },
});

test("a text is copied whole and nothing is selected for it", async () => {
  const written = [];
  const one = field("<iframe>");
  const done = await copied(one, { clipboard: { writeText: async (text) => void written.push(text) } });
  assert.deepEqual([done, written, one.did], [true, ["<iframe>"], []]);
});

test("where the clipboard is closed or missing the text is selected, and copied the old way", async () => {
  const closed = { writeText: () => Promise.reject(new Error("not allowed")) };
  for (const clipboard of [closed, undefined]) {
    for (const copy of [() => true, () => false]) {
      const one = field("text");
      const done = await copied(one, { clipboard, copy });
      assert.deepEqual([done, one.did], [copy(), ["focus", "select"]]);
    }
  }
});

test("a press on a copy button copies its field and says what was copied", async () => {
  const heard = {};
  const said = { textContent: "" };
  const doc = {
    addEventListener: (name, run) => { (heard[name] ??= []).push(run); },
    querySelector: () => said,
    getElementById: (id) => (id === "share-link" ? field("https://example.org/") : null),
  };
  const written = [];
  giveAway(doc, { clipboard: { writeText: async (text) => void written.push(text) } });
  const button = { dataset: { copy: "share-link", copied: "Copied: Link.", selected: "Selected: Link." } };
  const target = { closest: (selector) => (selector === "[data-copy]" ? button : null) };
  for (const run of heard.click) run({ target });
  await new Promise((done) => setTimeout(done, 80));
  assert.deepEqual([written, said.textContent], [["https://example.org/"], "Copied: Link."]);
});

/** A page with a dialog that is just enough of one. */
function page({ answers = [], menu = false } = {}) {
  const heard = {};
  const element = (more = {}) => ({
    dataset: {}, hidden: false, attributes: {}, children: [],
    getAttribute(name) { return this.attributes[name] ?? null; },
    setAttribute(name, value) { this.attributes[name] = value; },
    removeAttribute(name) { delete this.attributes[name]; },
    replaceChildren(...children) { this.children = children; },
    getClientRects: () => [1],
    focus() { doc.activeElement = this; },
    ...more,
  });
  const close = { closest: (selector) => (selector === "#share-dialog" ? dialog : null) };
  const room = element();
  const lost = element({ hidden: true });
  const link = element({ getClientRects: () => (menu ? [] : [1]) });
  const button = element();
  const dialog = element({
    id: "share-dialog", open: false,
    showModal() { this.open = true; doc.activeElement = close; },
    close() {
      this.open = false;
      for (const run of heard.close ?? []) run({ target: dialog });
    },
  });
  const ones = { "#share-dialog": dialog, "#share-room": room, "#share-lost": lost };
  const doc = {
    body: {}, activeElement: null,
    addEventListener: (name, run) => { (heard[name] ??= []).push(run); },
    querySelector: (selector) => ones[selector] ?? null,
    querySelectorAll: (selector) => (selector.includes("#menu-button") ? [link, button] : [link]),
  };
  const asked = [];
  const player = { scene: { day: "2022-01-05" }, paused: 0, pause() { this.paused += 1; } };
  const share = new ShareDialog(player, {
    doc,
    toSearch: ({ day }) => `?day=${day}`,
    get: (address, { signal }) => {
      asked.push(address);
      return answers.shift()(signal);
    },
    parse: (html) => (html.includes("share") ? `parsed ${html}` : null),
  });
  const click = (target, more = {}) => {
    const event = { target, button: 0, prevented: false, preventDefault() { this.prevented = true; }, ...more };
    for (const run of heard.click) run(event);
    return event;
  };
  const on = (selector) => ({ closest: (asking) => (asking === selector ? link : null) });
  return { share, doc, dialog, room, lost, link, button, player, asked, click, on };
}
const html = (text) => () => Promise.resolve({ ok: true, text: async () => text });

test("the link opens the dialog, stops the play and fetches what is on screen", async () => {
  const { dialog, room, lost, link, player, asked, click, on } = page({ answers: [html("share one")] });
  assert.equal(link.attributes["aria-haspopup"], "dialog");
  const event = click(on("a[data-share]"));
  assert.deepEqual([event.prevented, dialog.open, player.paused], [true, true, 1]);
  assert.equal(room.attributes["aria-busy"], "true");
  await settled();
  assert.deepEqual(asked, ["share?day=2022-01-05"]);
  assert.deepEqual([room.children, lost.hidden], [["parsed share one"], true]);
  assert.equal(room.attributes["aria-busy"], undefined);
});

test("a press that asks for another tab gets the page of its own", () => {
  const { dialog, click, on } = page();
  const event = click(on("a[data-share]"), { ctrlKey: true });
  assert.deepEqual([event.prevented, dialog.open], [false, false]);
});

test("without a network, or with an answer that is none, the dialog leads to the page", async () => {
  for (const answer of [() => Promise.reject(new Error("offline")), () => Promise.resolve({ ok: false }), html("else")]) {
    const { share, room, lost } = page({ answers: [answer] });
    await share.open();
    assert.deepEqual([room.children, lost.hidden], [[], false]);
  }
});

test("shut, it is empty, so that the embed in it ends, and the focus is back where it came from", async () => {
  const { share, doc, dialog, room, link } = page({ answers: [html("share")] });
  await share.open();
  dialog.close();
  assert.deepEqual([room.children, doc.activeElement === link], [[], true]);
});

test("where the link went with its menu the focus goes to the menu's button", async () => {
  const { share, doc, dialog, button } = page({ answers: [html("share")], menu: true });
  await share.open();
  dialog.close();
  assert.equal(doc.activeElement, button);
});

test("an answer that comes when it is shut is not shown", async () => {
  let late;
  const { share, dialog, room } = page({ answers: [() => new Promise((done) => { late = done; })] });
  const opened = share.open();
  dialog.close();
  late({ ok: true, text: async () => "share" });
  await opened;
  assert.deepEqual(room.children, []);
});

test("its button and a press beside it shut it", async () => {
  const { share, dialog, click, on } = page({ answers: [html("share"), html("share")] });
  await share.open();
  click(on("[data-share-close]"));
  assert.equal(dialog.open, false);
  await share.open();
  click({ id: "share-dialog", closest: () => null });
  assert.equal(dialog.open, false);
});

test("a page that was laid out anew while it is open gets it open again", async () => {
  const { share, dialog } = page({ answers: [html("share")] });
  share.forget();
  assert.equal(dialog.open, false);
  await share.open();
  dialog.open = false;
  share.forget();
  assert.equal(dialog.open, true);
});
