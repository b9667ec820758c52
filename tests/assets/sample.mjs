// A small page's worth of data, and elements that are just enough of elements.

const JANUARY = [4, 5, 6, 7].map((day) => `2022-01-0${day}`);

export const DEFAULTS = Object.freeze({
  day: "2022-01-09", place: "country", measure: "events", known: "then", span: "sofar",
  tab: "story", families: [], claimants: [], only: [], layers: ["labels", "regions", "water"], theme: "auto", lang: "auto",
});

const step = (day, at, more = {}) => ({
  day, at, part: "january", date: `Date ${day}`, sentence: `Sentence ${day}`,
  spoken: `Spoken ${day}`, key: false, new: [], ...more,
});

/** Six steps, two marks, one region; marks: cell 0 is none, 1 a disc, 2 a disc in a ring. */
export function sample() {
  const frames = {
    marks: [[0, 1, 1, 2, 2, 3], [0, 3, 1, 3]], // runs: a cell, and for how many steps it stays
    regions: [[0, 1, 1, 5]],
    country: [0, 3, 1, 3],
  };
  const keys = ["events-sofar", "events-day"].concat(
    ["deaths", "injured", "detained"].flatMap((measure) => ["then", "now", "day"].map((mode) => `${measure}-${mode}`)),
  );
  return {
    steps: [
      step("2011-12-16", 0, { part: "before", key: true }),
      step(JANUARY[0], 0.2, { new: [0] }),
      step(JANUARY[1], 0.3, { new: [0, 1], key: true }),
      step(JANUARY[2], 0.4, { new: [1] }),
      step(JANUARY[3], 0.5),
      step("2022-08-16", 1, { part: "after", key: true }),
    ],
    marks: ["almaty", "aktobe"],
    regions: ["almaty-city"],
    cells: {
      marks: [[0, 0, "none", "nothing yet"], [4, 4, "protest", "3 events"], [6, 10, "force", "9 events"]],
      regions: [[0, "none", "no events", ""], [2, "protest", "3 events", "3"]],
      country: [
        { figure: "no figure yet", state: "unknown", headline: "Killed", verdict: "", claimant: "", basis: "", other: "" },
        { figure: "164", state: "withdrawn", headline: "Killed", verdict: "withdrawn the same day", claimant: "a ministry", basis: "3 sources", other: "now: 238" },
      ],
    },
    frames: Object.fromEntries(keys.map((key) => [key, frames])),
    places: {
      country: { title: "Kazakhstan", kind: "country" },
      almaty: { title: "Almaty", kind: "site" },
      aktobe: { title: "Aktobe", kind: "site" },
      "almaty-city": { title: "Almaty City", kind: "region" },
    },
    scene: { ...DEFAULTS, day: "2022-01-05" },
    defaults: DEFAULTS,
    words: { product: "Qantar", play: "Play", pause: "Pause", "mark-name": "{place}: {text}" },
  };
}

/** A lesson of three stops: a day, a window, a toll. */
export const lesson = () => {
  const scene = (day, more = {}) => ({
    day, place: "country", measure: "events", known: "then", span: "sofar", layers: DEFAULTS.layers, ...more,
  });
  return {
    id: "strike",
    title: "The strike",
    stops: [
      { id: "first", title: "First", scene: scene("2022-01-05"), since: null },
      { id: "spread", title: "Spread", scene: scene("2022-01-06"), since: "2022-01-04" },
      { id: "toll", title: "Toll", scene: scene("2022-08-16", { measure: "deaths" }), since: null },
    ],
  };
};

/** Animation frames that come when the test says so. */
export class Frames {
  time = 0;
  asked = 0;
  #waiting = new Map();

  request = (run) => {
    this.asked += 1;
    this.#waiting.set(this.asked, run);
    return this.asked;
  };

  cancel = (id) => this.#waiting.delete(id);

  now = () => this.time;

  get waiting() {
    return this.#waiting.size;
  }

  /** Let time pass, with an animation frame at its end. */
  pass(milliseconds) {
    this.time += milliseconds;
    const runs = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const run of runs) run(this.time);
  }
}

/** An element with attributes, a style and children; it counts what is written to it. */
export class Thing {
  writes = 0;
  hidden = false;
  #attributes = new Map();
  #found;

  constructor(attributes = {}, found = {}) {
    for (const [name, value] of Object.entries(attributes)) this.#attributes.set(name, String(value));
    this.#found = found;
    this.childNodes = [];
    this.dataset = new Proxy({}, {
      get: (_, name) => this.#attributes.get(`data-${name}`) ?? undefined,
    });
    const values = new Map();
    this.style = {
      values,
      setProperty: (name, value) => {
        this.writes += 1;
        values.set(name, String(value));
      },
    };
  }

  getAttribute(name) {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name) {
    return this.#attributes.has(name);
  }

  setAttribute(name, value) {
    this.writes += 1;
    this.#attributes.set(name, String(value));
  }

  removeAttribute(name) {
    this.writes += 1;
    this.#attributes.delete(name);
  }

  get textContent() {
    return this.childNodes.map((node) => node.data).join("");
  }

  set textContent(text) {
    this.writes += 1;
    this.childNodes = text ? [{ nodeType: 3, data: text }] : [];
  }

  querySelectorAll(selector) {
    return this.#found[selector] ?? [];
  }

  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }
}
