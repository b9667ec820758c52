// Paints a frame on everything around the map. What stands twice is painted twice: while Dash
// takes over, its tree and the server's are both in the page for a moment.
import { attribute, words } from "./ink.mjs";
import { changes, fits } from "./scene.mjs";
import { readStep, when } from "./steps.mjs";

const SLOTS = ["headline", "figure", "verdict", "claimant", "basis", "other"];
/** What moves along the timeline: the thumb's rail, and the shades over the days that are not shown. */
const MOVING = [".rail", '.shade[data-side="past"]', '.shade[data-side="future"]'];
const SHOWN_ON_ROOT = ["place", "measure", "known", "span", "tab", "theme"];

/** @implements {import("./frames.mjs").Painter} */
export class PagePainter {
  #found = null;
  #last = null;

  /** @param {object} data what the page carries @param {Document} doc */
  constructor(data, doc = document) {
    this.data = data;
    this.doc = doc;
  }

  /** Look for the elements again and paint everything at the next frame. */
  forget() {
    this.#found = null;
    this.#last = null;
  }

  /** Each element once, with what it says of itself already read. */
  #find() {
    const all = (selector) => [...this.doc.querySelectorAll(selector)];
    const patches = all("[data-patch]").flatMap((link) => {
      const patch = read(link.dataset.patch);
      // Another language is another page: which one is spoken does not change here.
      return patch && patch.lang === undefined ? [{ link, patch, timed: "day" in patch }] : [];
    });
    return {
      roots: all("#qantar"),
      sentences: all("#sentence"),
      spoken: all("#spoken"),
      figures: all("#country-figure").map((figure) => ({
        figure,
        slots: SLOTS.map((slot) => [slot, [...figure.querySelectorAll(`[data-slot="${slot}"]`)]]),
      })),
      titles: all("#sheet-title"),
      thumbs: all("#thumb"),
      stops: all("#timeline a[data-step]").map((element) => ({
        element, step: readStep(this.data.steps, element.dataset.step), when: null,
      })),
      moving: MOVING.map((selector) => all(`#timeline ${selector}`)),
      days: all("#panel [data-day]").map((element) => ({
        element, day: element.dataset.day, when: null,
      })),
      bodies: all("#panel [data-tab]"),
      patches,
      toggles: all("[data-toggle]").map((link) => ({ link, toggle: read(link.dataset.toggle) ?? {} })),
      dates: all("#date"),
      fields: all("#goto-date"),
      layers: all("[data-layer]"),
      plays: all('[data-do="play"]'),
    };
  }

  /** @param {import("./frames.mjs").Frame} frame */
  paint(frame) {
    const found = (this.#found ??= this.#find());
    const last = this.#last;
    const differs = (...parts) => parts.some((part) => frame[part] !== last?.[part]);
    const anew = !last || !sameBarDay(frame.scene, last.scene);
    if (differs("step")) this.#paintStep(found, frame);
    // What nobody could read meanwhile is painted once the play rests.
    if (differs("step", "swift") && !frame.swift) this.#paintDays(found, frame);
    if (differs("country")) this.#paintCountry(found, this.data.cells.country[frame.country]);
    if (differs("playing", "tween")) this.#paintPlaying(found, frame);
    if (anew) this.#paintScene(found, frame.scene);
    if (anew || !frame.swift) this.#paintCurrent(found, frame.scene, anew);
    if (!frame.playing) this.#paintPause(found, frame, last);
    this.#last = frame;
  }

  #paintStep(found, { index, step }) {
    found.roots.forEach((root) => attribute(root, "data-day", step.day));
    found.dates.forEach((element) => words(element, step.date));
    found.sentences.forEach((element) => words(element, step.sentence));
    for (const thumb of found.thumbs) {
      attribute(thumb, "aria-valuenow", Number(thumb.getAttribute("aria-valuemin") ?? 0) + index);
      attribute(thumb, "aria-valuetext", step.spoken);
    }
    // A shade ends halfway to the next day on its side.
    const { steps } = this.data;
    const [past, future] = [steps[index - 1], steps[index + 1]].map((other) => ((other ?? step).at + step.at) / 2);
    [step.at, past, future].forEach((at, which) => {
      for (const element of found.moving[which]) element.style.setProperty("--at", at);
    });
  }

  /** What is written of other days, under the axis and in the panel, is past or still to come. */
  #paintDays(found, { index, step }) {
    for (const field of found.fields) {
      // Not under the reader's hands.
      if (field !== this.doc.activeElement) field.value = step.day;
    }
    for (const one of found.stops) if (one.step !== null) place(one, when(one.step, index));
    for (const one of found.days) place(one, when(one.day, step.day));
  }

  #paintCountry(found, cell) {
    for (const { figure, slots } of found.figures) {
      attribute(figure, "data-state", cell.state);
      for (const [slot, elements] of slots) {
        for (const element of elements) {
          words(element, cell[slot] ?? "");
          if (element.hidden === Boolean(cell[slot])) element.hidden = !cell[slot];
        }
      }
    }
  }

  #paintPlaying(found, { playing, tween }) {
    const name = this.data.words?.[playing ? "pause" : "play"];
    for (const root of found.roots) {
      attribute(root, "data-playing", playing ? "yes" : "no");
      // Whether steps have time to be drawn as movements, and the reader wants movement.
      attribute(root, "data-tween", tween ? "yes" : "no");
    }
    for (const button of found.plays) {
      if (!name) continue;
      attribute(button, "aria-label", name);
      if (button.hasAttribute("title")) attribute(button, "title", name);
    }
  }

  #paintScene(found, scene) {
    for (const root of found.roots) {
      for (const key of SHOWN_ON_ROOT) attribute(root, `data-${key}`, scene[key]);
      attribute(root, "data-layers", scene.layers.join(" "));
    }
    attribute(this.doc.documentElement, "data-theme", scene.theme);
    const { title } = this.data.places[scene.place] ?? {};
    if (title) found.titles.forEach((element) => words(element, title));
    found.bodies.forEach((body) => {
      body.hidden = body.dataset.tab !== scene.tab;
    });
    for (const { link, toggle } of found.toggles) {
      const on = Object.entries(toggle).every(([key, value]) => scene[key]?.includes(value));
      attribute(link, "aria-current", on ? "true" : null);
    }
    found.layers.forEach((button) => {
      attribute(button, "aria-pressed", String(scene.layers.includes(button.dataset.layer)));
    });
  }

  /** While playing only the links of days can become current or cease to be. */
  #paintCurrent(found, scene, anew) {
    for (const { link, patch, timed } of found.patches) {
      if (anew || timed) attribute(link, "aria-current", fits(patch, scene) ? "true" : null);
    }
  }

  /** What is said aloud, and the title of the tab, only at rest: a running text is noise. */
  #paintPause(found, { step, scene }, last) {
    const { title } = this.data.places[scene.place] ?? {};
    const parts = [scene.place === "country" ? null : title, step.date].filter(Boolean);
    const product = this.data.words?.product ?? "Qantar";
    const heading = `${parts.join(", ")} · ${product}`;
    if (this.doc.title !== heading) this.doc.title = heading;
    // Nothing is said of a page that has only just opened; a focused slider speaks by itself.
    if (!last || (step === last.step && !last.playing)) return;
    if (found.thumbs.includes(this.doc.activeElement)) return;
    found.spoken.forEach((region) => words(region, step.spoken));
  }
}

function place(one, stands) {
  if (one.when === stands) return;
  one.when = stands;
  attribute(one.element, "data-when", stands);
}

/** Whether two scenes ask for the same but for the day, which every step changes. */
const sameBarDay = (a, b) => changes(a, b).every((key) => key === "day");

/** Read a link's patch; a broken one leaves the link an ordinary link. */
export function read(text) {
  try {
    const patch = JSON.parse(text);
    return patch && typeof patch === "object" && !Array.isArray(patch) ? patch : null;
  } catch {
    return null;
  }
}
