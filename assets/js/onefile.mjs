// The entry of the file: what it holds is unpacked, and the drawn map plays with the record beside
// it. Nothing is fetched; the file's own rule forbids it.
import { perform as command } from "./commands.mjs";
import { Lesson } from "./lesson.mjs";
import { LessonPainter } from "./paint-lesson.mjs";
import { RecordPainter } from "./paint-record.mjs";
import { StoryPainter } from "./paint-story.mjs";
import { printing } from "./paper.mjs";
import { Parts, partOf } from "./parts.mjs";
import { RecordTable } from "./record-table.mjs";
import { fill, place } from "./shelf.mjs";
import { stage } from "./stage.mjs";
import { asItCame, exchange } from "./tongue.mjs";

const own = asItCame(document);
const { languages } = globalThis.qantar; // see opener.mjs
const edition = (language) => ({ ...own, ...globalThis.qantar.edition(language) });
const first = edition(languages[0]);
const data = first.view;

/** Put the record and the list of sources into the panel. */
function furnish(record) {
  document.getElementById("panel").innerHTML = record;
  fill(document, data);
  place(document);
}

furnish(first.record);
const parts = new Parts();
const table = new RecordTable(data);
let lesson = null;

const DEEDS = {
  "next-stop": () => lesson.next(),
  "previous-stop": () => lesson.previous(),
  "this-stop": () => lesson.goTo(lesson.index),
  "full-screen": () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
    done?.catch(() => {}); // a frame may refuse
  },
};

const { player, poster } = stage(data, {
  listening: {
    everywhere: true,
    perform(_, name, options) {
      if (!Object.hasOwn(DEEDS, name)) return command(player, name, options);
      DEEDS[name]();
      return true;
    },
    // A clicker's page keys go from stop to stop.
    keys: { "next-key": "next-stop", "previous-key": "previous-stop" },
  },
});
player.addPainter(new RecordPainter());
player.addPainter(new StoryPainter(document, {
  items: "#panel .story [data-day]",
  rooms: [".scroll"],
  open: () => parts.part === "story",
}));
lesson = new Lesson(player, data.lesson);
const painter = new LessonPainter(lesson, data);

poster.frame(player.scene.place, { jump: true });
player.on("scene", ({ keys, scene }) => {
  if (keys.includes("place")) poster.frame(scene.place);
});
// Whoever goes on in the lesson wants to read it.
let { stop } = lesson;
lesson.on("stop", ({ stop: now }) => {
  if (now !== stop && parts.part !== "lesson") show("lesson");
  stop = now;
});

/** Show a part; the story in it is brought to the playhead. */
function show(part) {
  parts.show(part);
  player.refresh();
}

/** Show a source in the list, whether or not it is one of the chosen place. */
function cite(id) {
  table.close();
  parts.show("sources");
  const item = document.getElementById(id);
  item.hidden = false;
  for (const other of document.querySelectorAll("#sources > .cited")) other.classList.remove("cited");
  item.classList.add("cited");
  item.scrollIntoView({ block: "center" });
  item.querySelector("a")?.focus({ preventScroll: true });
}

/** The whole file in another of its languages. */
function speak(language) {
  if (language === data.language) return;
  const other = edition(language);
  exchange(document, other);
  const { steps, cells, frames } = other.view;
  for (const key of ["language", "places", "words", "lesson", "heads", "rows", "undated", "from", "sources"]) data[key] = other.view[key];
  lesson.lesson = data.lesson;
  furnish(other.record);
  table.close();
  player.exchange({ steps, cells, frames });
  painter.paint();
  parts.paint();
  title();
  document.querySelector(`[data-language="${language}"]`)?.focus({ preventScroll: true });
}

/** What the small signs of the timeline stand for, in words under the pointer. */
function title() {
  for (const sign of document.querySelectorAll("#timeline a[data-step]")) {
    const { date, sentence } = player.steps[Number(sign.dataset.step)];
    sign.title = sentence ? `${date}: ${sentence}` : date;
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.toggleAttribute("aria-current", false);
    if (button.dataset.language === data.language) button.setAttribute("aria-current", "true");
  }
}

document.addEventListener("click", (event) => {
  const found = (selector) => event.target.closest?.(selector);
  const link = found("#lesson [data-go], a.cite, #poster [data-place], #panel [data-patch], #table [data-patch]");
  if (found("button[data-part]")) show(found("button[data-part]").dataset.part);
  if (found("button[data-language]")) speak(found("button[data-language]").dataset.language);
  if (found("button[data-column]")) table.sort(Number(found("button[data-column]").dataset.column));
  const asked = found("button[data-table]")?.dataset.table;
  if (asked === "close") table.close();
  else if (asked) table.show(asked === "open" ? undefined : asked);
  if (!link) return;
  if (link.matches("[data-go]")) {
    event.preventDefault();
    lesson.goTo(lesson.indexOf(link.dataset.go));
  } else if (link.matches(".cite")) {
    event.preventDefault();
    cite(link.hash.slice(1));
  } else {
    table.close();
    show(partOf(parts.part, player.scene.measure));
  }
});
document.addEventListener("input", (event) => {
  if (event.target.id === "table-search") table.arrange({ q: event.target.value.trim() });
});
// Over the map lies the table: the keys are its own.
document.addEventListener("keydown", (event) => {
  if (!table.open) return;
  event.stopPropagation();
  if (event.key === "Escape") table.close();
}, true);
printing(window, () => {
  player.refresh();
  document.getElementById("lesson").dataset.stop = "";
  painter.paint();
});
title();
document.documentElement.dataset.opened = "yes";
// However long it took.
document.getElementById("qantar").classList.add("embed");
document.getElementById("broken").hidden = true;
