// The entry of a talk: a lesson full screen, steered by a clicker, with notes in a second window.
// Everything it needs is in the page: after it has loaded it asks the network for nothing.
import { perform as command } from "./commands.mjs";
import { Lesson } from "./lesson.mjs";
import { broadcast, joined, pair, toOpened, understood } from "./line.mjs";
import { memory, returned } from "./memory.mjs";
import { Notes } from "./notes.mjs";
import { modified } from "./page.mjs";
import { LessonPainter } from "./paint-lesson.mjs";
import { deed } from "./present-keys.mjs";
import { arrive, inLanguage, surroundings } from "./published.mjs";
import { isFull, keepAwake, toggleFull, watchPointer } from "./screen.mjs";
import { Second } from "./second.mjs";
import { SlidePainter } from "./slide.mjs";
import { carried, stage } from "./stage.mjs";
import { kept } from "./stopwatch.mjs";
import { Talk } from "./talk.mjs";

const data = carried("view");
const root = document.getElementById("qantar");
const name = `qantar-present-${data.lesson.id}`;
const remembered = memory(name);
const before = remembered.get();

/** What buttons of other rooms call the deeds of a talk. */
const CALLED = {
  play: "toggle", "next-stop": "forward", "previous-stop": "back", "this-stop": "again",
};
/** What the slider's own keys ask of the player, where a talk has a deed of the same name. */
const DAYS = { first: "first-day", last: "last-day" };

const EDGES = {
  "first-day": () => command(player, "first"),
  "last-day": () => command(player, "last"),
  full: () => toggleFull(),
  notes: () => second.show() || slide.remark("blocked"),
  close() {
    const lies = talk.cover || talk.card || talk.typed || tooltip.shown;
    tooltip.hide();
    if (lies) talk.perform("close");
    else if (isFull()) toggleFull();
  },
};

function perform(wish, detail) {
  if (Object.hasOwn(EDGES, wish)) {
    EDGES[wish]();
    return true;
  }
  return talk.perform(CALLED[wish] ?? wish, detail) || command(player, wish, detail);
}

// Before the page's own listener, which lets alone what was dealt with.
document.addEventListener("keydown", (event) => {
  const focused = event.target;
  const wish = deed(event, {
    tag: focused.tagName ?? "",
    editable: focused.isContentEditable === true,
    onThumb: focused.id === "thumb",
    inList: talk.card === "list",
    letters: talk.letters,
  });
  if (!wish) return;
  event.preventDefault();
  perform(wish.do, wish);
});
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-go]");
  if (event.target.closest?.("#notes-link") && !modified(event)) {
    event.preventDefault();
    perform("notes");
  }
  if (link) {
    event.preventDefault();
    perform("goto", { index: lesson.indexOf(link.dataset.go) });
  }
  // What was pressed with a pointer gives the focus back, or the next space would press it again.
  if (event.detail) event.target.closest?.("a, button, input")?.blur();
});

const { player, poster, tooltip } = stage(data, {
  listening: { perform: (_, wish, options) => perform(wish, options), keys: DAYS },
});
const asked = new URLSearchParams(location.search).get("stop");
const lesson = new Lesson(player, data.lesson, { stop: data.stop });
if (!asked && returned() && lesson.indexOf(before.stop) > 0) lesson.goTo(lesson.indexOf(before.stop), { jump: true });
arrive(player, { lesson });
new LessonPainter(lesson, data);
const talk = new Talk(lesson, {
  watch: kept(before.watch),
  dark: () => getComputedStyle(document.documentElement).colorScheme === "dark",
});
const slide = new SlidePainter(talk);
poster?.frame(player.scene.place, { jump: true });

const line = joined(broadcast(name), toOpened());
const tell = (type, detail = {}) => line.say({ qantar: "present", lesson: data.lesson.id, type, ...detail });
let told = "";
const sayState = (force = false) => {
  const text = JSON.stringify(talk.state);
  if (text !== told || force) tell("state", { state: talk.state });
  told = text;
};
line.hear((message) => {
  const heard = understood(message, data.lesson.id);
  if (heard?.type === "hello") sayState(true);
  if (heard?.type === "do") talk.perform(heard.do, heard);
});
const second = new Second({
  name: `${name}-notes`,
  address: document.getElementById("notes-link").href,
  page: document.getElementById("notes-page"),
  begin(win) {
    const [here, there] = pair();
    line.add(here);
    new Notes({ win, data: { ...data, stop: lesson.stop.id }, line: there, poster: document.getElementById("poster") });
  },
});
if (before.notes) second.again();

let shown = lesson.index;
talk.on("change", () => {
  sayState();
  if (lesson.index !== shown || !player.playing) remember();
  if (lesson.index !== shown) poster?.frame(player.scene.place);
  shown = lesson.index;
});
player.on("step", () => sayState());
player.on("scene", ({ keys, scene }) => {
  if (keys.includes("place")) poster?.frame(scene.place);
  sayState();
});

/** Where the talk is: in the address, and what an address does not hold in the tab's memory. */
function remember() {
  remembered.set({ stop: lesson.stop.id, watch: talk.watch, notes: second.open });
  const here = addressIn();
  for (const link of document.querySelectorAll("[data-language]")) link.href = addressIn(link.dataset.language);
  if (here === location.pathname + location.search) return;
  try {
    history.replaceState(null, "", here);
  } catch {
    // A sandboxed frame refuses; the talk goes on.
  }
}

function addressIn(language = null) {
  const wish = new URLSearchParams(location.search);
  wish.set("stop", lesson.stop.id);
  if (player.scene.theme === "auto") wish.delete("theme");
  else wish.set("theme", player.scene.theme);
  const around = surroundings(data);
  if (around && language) return inLanguage(around, language, `?${wish}`);
  if (language) wish.set("lang", language);
  return `${location.pathname}?${wish}`;
}

addEventListener("pagehide", () => {
  remembered.set({ stop: lesson.stop.id, watch: talk.watch, notes: second.open });
  tell("bye");
});
addEventListener("pageshow", ({ persisted }) => persisted && sayState(true));
addEventListener("resize", () => slide.fit());
watchPointer(root);
keepAwake();
remember();
