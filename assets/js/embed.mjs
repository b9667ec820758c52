// The entry of an embed: the drawn map plays, without Dash and plotly, as a guest in a page that
// is not ours. It takes keys only while it has the focus, and gives it back.
import { asksForDay, toSearch } from "./address.mjs";
import { perform as command } from "./commands.mjs";
import { Lesson } from "./lesson.mjs";
import { converse } from "./messages.mjs";
import { needed } from "./height.mjs";
import { LessonPainter } from "./paint-lesson.mjs";
import { PanelKeeper } from "./panel.mjs";
import { painted } from "./painted.mjs";
import { arrive, inLanguage, panels, surroundings } from "./published.mjs";
import { carried, stage } from "./stage.mjs";

const data = carried("view");
const around = surroundings(data);
let lesson = null;
let player;
let poster;
let talk;

const STOPS = {
  "next-stop": () => lesson?.next(),
  "previous-stop": () => lesson?.previous(),
  "this-stop": () => lesson?.goTo(lesson.index),
};

function perform(name, options) {
  if (!Object.hasOwn(STOPS, name)) return command(player, name, options);
  STOPS[name]();
  return true;
}

/** Give the keys back to the page around. */
function handBack() {
  document.activeElement?.blur?.();
  talk?.leave();
  if (window.parent !== window) window.parent.focus();
}

/** The map is on screen: let it play. */
function begin() {
  ({ player, poster } = stage(data, {
    fresh: !data.lesson && !asksForDay(location.search),
    listening: {
      everywhere: true,
      perform: (_, name, options) => perform(name, options),
      // A clicker's page keys go from stop to stop where there are stops.
      keys: data.lesson ? { "next-key": "next-stop", "previous-key": "previous-stop" } : {},
      handBack,
    },
  }));
  if (data.lesson) {
    lesson = new Lesson(player, data.lesson, { stop: data.stop });
    new LessonPainter(lesson, data);
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("#lesson [data-go]");
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      lesson.goTo(lesson.indexOf(link.dataset.go));
    });
  }
  // Where the map looks follows the place that is chosen.
  poster?.frame(player.scene.place, { jump: true });
  player.on("scene", ({ keys, scene }) => {
    if (keys.includes("place")) poster?.frame(scene.place);
  });
  if (document.getElementById("panel")) {
    const panel = new PanelKeeper(player, {
      toSearch: (scene) => toSearch(scene, data.defaults),
      get: around ? panels(around) : (path, options) => fetch(data.root + path, options),
    });
    // A file is the panel as it is first shown, whatever tab is chosen by now.
    player.on("scene", () => around && panel.ready.then(() => player.refresh()));
  }

  talk = converse({
    player,
    lesson,
    language: data.language,
    perform,
    speak: (language) => location.replace(addressIn(language)),
    height: () => natural(),
  });
  const sized = new ResizeObserver(() => talk.sayHeight());
  for (const room of [document.body, ...document.querySelectorAll(".beside > *")]) sized.observe(room);
  if (data.autoplay) player.play();
  arrive(player, { lesson });
}

/** This embed in another language, at the day and the place where it is. */
function addressIn(language) {
  const wish = new URLSearchParams(location.search);
  for (const [key, value] of new URLSearchParams(toSearch(player.scene, data.defaults))) wish.set(key, value);
  for (const key of ["day", "place", "measure"]) wish.set(key, player.scene[key]);
  if (lesson) wish.set("stop", lesson.stop.id);
  if (around) return inLanguage(around, language, `?${wish}`);
  wish.set("lang", language);
  return `${location.pathname}?${wish}`;
}

/** The height at which the map fills its width and nothing has to scroll, in pixels. */
function natural() {
  const area = document.getElementById("map-area");
  if (!area?.clientWidth || !poster) return 0;
  const head = document.querySelector(".map-head").getBoundingClientRect();
  const beside = document.querySelector(".beside");
  return needed({
    window: document.documentElement.clientHeight,
    area: area.clientHeight,
    map: (area.clientWidth * poster.box.height) / poster.box.width,
    head: head.height,
    beside: [...beside.children].reduce((sum, child) => sum + child.getBoundingClientRect().height, 0),
    room: beside.clientHeight,
    across: beside.getBoundingClientRect().left >= head.right - 1,
  });
}

painted(begin);
