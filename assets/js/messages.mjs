// The interface of messages between an embed and the page around it: version 1.
// docs/messages.md tells it to those who embed; a test holds that both say the same.
import { stepOf } from "./steps.mjs";

export const VERSION = 1;

/** What may be asked, each with the keys that it takes. */
export const ASKED = Object.freeze({
  play: [],
  pause: [],
  goto: ["day", "stop", "place", "measure", "known", "span"],
  step: ["by", "to"],
  setLanguage: ["language"],
  setTheme: ["theme"],
  getState: [],
});

/** Where a step may lead by name. */
export const WAYS = Object.freeze([
  "next", "previous", "next-key", "previous-key", "next-stop", "previous-stop", "first", "last",
]);

const LANGUAGES = ["en", "kk", "ru"];
const THEMES = ["auto", "light", "dark"];
const MEASURES = ["events", "deaths", "injured", "detained"];

/**
 * What a message asks, or what is wrong with it; null where it is none of ours.
 * @param {unknown} message
 * @param {{steps: object[], places: Iterable<string>, stops: string[]}} known
 * @returns {{ask: string, [key: string]: unknown}|{wrong: string}|null}
 */
export function understood(message, { steps, places, stops }) {
  if (!message || typeof message !== "object" || !("qantar" in message)) return null;
  if (message.qantar !== VERSION) return { wrong: `version ${show(message.qantar)} is not spoken, ${VERSION} is` };
  const { type } = message;
  if (!Object.hasOwn(ASKED, type)) return { wrong: `type ${show(type)} is not known; known are ${Object.keys(ASKED).join(", ")}` };
  const given = Object.keys(message).filter((key) => !["qantar", "type", "id"].includes(key));
  const strange = given.find((key) => !ASKED[type].includes(key));
  if (strange) return { wrong: `${type} takes no ${show(strange)}; it takes ${ASKED[type].join(", ") || "nothing"}` };
  const wrong = VALUES[type]?.(message, { steps, places: new Set(places), stops });
  return wrong ? { wrong } : { ask: type, ...Object.fromEntries(given.map((key) => [key, message[key]])) };
}

const among = (key, value, values) =>
  values.includes(value) ? null : `${key} ${show(value)} is not one of ${values.join(", ")}`;

const VALUES = {
  goto(message, { places, stops }) {
    const { day, stop, place, measure, known, span } = message;
    const named = ASKED.goto.filter((key) => message[key] !== undefined);
    if (!named.length) return `goto needs one of ${ASKED.goto.join(", ")}`;
    if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) return `day ${show(day)} is not written as YYYY-MM-DD`;
    if (stop !== undefined && !stops.includes(stop)) return `stop ${show(stop)} is not one of ${stops.join(", ") || "this embed, which has no lesson"}`;
    if (place !== undefined && place !== "country" && !places.has(place)) return `place ${show(place)} is not in the record`;
    const chosen = [["measure", measure, MEASURES], ["known", known, ["then", "now"]], ["span", span, ["sofar", "day"]]];
    return chosen.map(([key, value, values]) => (value === undefined ? null : among(key, value, values))).find(Boolean) ?? null;
  },
  step({ by, to }) {
    if ((by === undefined) === (to === undefined)) return "step needs either by or to";
    if (by !== undefined) return Number.isInteger(by) ? null : `by ${show(by)} is no whole number`;
    return among("to", to, WAYS);
  },
  setLanguage: ({ language }) => among("language", language, LANGUAGES),
  setTheme: ({ theme }) => among("theme", theme, THEMES),
};

const show = (value) => String(JSON.stringify(value)).slice(0, 60);

/** What an embed tells of itself. */
export function stateOf(player, lesson, language) {
  const { scene, index, playing, steps } = player;
  const { day, place, measure, known, span, theme } = scene;
  return {
    day, place, measure, known, span, theme, language, playing,
    date: steps[index].date,
    step: index,
    steps: steps.length,
    stop: lesson ? lesson.stop.id : null,
    away: lesson ? lesson.away : false,
  };
}

/**
 * Let a page around converse with a player.
 * @param {object} options
 * @param {import("./player.mjs").Player} options.player
 * @param {import("./lesson.mjs").Lesson|null} options.lesson
 * @param {string} options.language
 * @param {(name: string) => boolean} options.perform see `commands.mjs`
 * @param {(language: string) => void} options.speak another language is another page
 * @param {() => number} options.height what it needs, in pixels
 * @param {Window} [options.win]
 */
export function converse({ player, lesson, language, perform, speak, height, win = window }) {
  const around = win.parent === win ? null : win.parent;
  // Everything said is public, and a sandboxed page has no address that could be named.
  const tell = (type, detail = {}, to = around) => to?.postMessage({ qantar: VERSION, type, ...detail }, "*");
  const known = {
    steps: player.steps,
    places: Object.keys(player.data.places),
    stops: lesson ? lesson.stops.map(({ id }) => id) : [],
  };
  const state = () => stateOf(player, lesson, language);
  let said = "";
  const sayState = (force = false, more = {}) => {
    const now = state();
    const text = JSON.stringify(now);
    if (!force && text === said) return;
    said = text;
    tell("state", { state: now, ...more });
  };
  const DEEDS = {
    play: () => player.play(),
    pause: () => player.pause(),
    goto({ stop, ...patch }) {
      if (stop !== undefined) lesson.goTo(lesson.indexOf(stop));
      else player.propose(patch, "none");
    },
    step({ by, to }) {
      if (to !== undefined) perform(to);
      else player.goTo(player.index + by);
    },
    setLanguage: ({ language: wish }) => wish === language || speak(wish),
    setTheme: ({ theme }) => player.propose({ theme }, "none"),
    getState: () => {},
  };
  win.addEventListener("message", (event) => {
    if (!around || event.source !== around) return;
    const found = understood(event.data, known);
    if (!found) return;
    const more = event.data.id === undefined ? {} : { id: event.data.id };
    if (found.wrong) {
      tell("error", { message: found.wrong, ...more });
      return;
    }
    const { ask, ...detail } = found;
    DEEDS[ask](detail);
    sayState(true, more);
  });
  for (const event of ["step", "scene", "play", "pause"]) player.on(event, () => sayState());
  player.on("pause", ({ ended }) => ended && tell("ended", { state: state() }));
  lesson?.on("stop", () => sayState());
  let tall = 0;
  const sayHeight = () => {
    const now = Math.ceil(height());
    if (now && now !== tall) tell("height", { height: now });
    tall = now;
  };
  tell("ready", {
    state: state(),
    lesson: lesson ? { id: lesson.lesson.id, title: lesson.lesson.title, stops: lesson.stops.map(({ id, title }) => ({ id, title })) } : null,
    days: player.steps.map(({ day }) => day),
    languages: LANGUAGES,
  });
  sayHeight();
  return { sayHeight, leave: () => tell("leave", { state: state() }) };
}
