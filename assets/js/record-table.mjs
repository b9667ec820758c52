// The record as tables that can be sorted and searched, made of what the panel holds.
import { filled } from "./rows.mjs";
import { fold, occur } from "./spelling.mjs";
import { words } from "./ink.mjs";

/**
 * Rows in the order of a column, those that match a search; equal cells keep their order.
 * @template {{cells: string[], find: string}} R
 * @param {R[]} rows @param {{column: number, down: boolean, q: string}} wish column -1: as they are
 * @param {string} language
 * @returns {R[]}
 */
export function arranged(rows, { column, down, q }, language) {
  const found = q ? rows.filter(({ find }) => occur(q, find)) : [...rows];
  if (column < 0) return found;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return found.sort((one, other) => {
    const [a, b] = [one.cells[column], other.cells[column]];
    if (!a || !b) return !a - !b;
    return down ? compare(b, a) : compare(a, b);
  });
}

const within = (item, ...selectors) => selectors.flatMap((selector) => [...item.querySelectorAll(selector)]);

/** By table: where its rows stand, and for each column what of a row it shows. */
const TABLES = {
  events: {
    rows: "#panel .story > li",
    cells: {
      day: (item) => within(item, "time"),
      place: (item, { country }) => (item.querySelector(".where") ? within(item, ".where") : country),
      kind: (item) => within(item, ".kind"),
      title: (item) => within(item, "h5", "h5 ~ p:not(.where, .badges, .unfound)"),
      origins: (item) => within(item, ".badges", ".unfound"),
      links: (item) => within(item, ".source-links"),
    },
  },
  claims: {
    rows: "#panel .claims tbody tr",
    cells: {
      said: (item) => within(item, "time"),
      figure: (item) => [...item.querySelector(".figure").childNodes],
      measure: (item) => item.closest("details").querySelector("h3").textContent,
      claimant: (item) => within(item, ".claimant"),
      status: (item) => within(item, ".verdict", ".note", ".unfound"),
      links: (item) => within(item, ".source-links"),
    },
  },
  sources: {
    rows: "#sources > li",
    cells: {
      published: (_, { source, undated }) => source[1] || undated,
      publisher: (item) => item.dataset.publisher,
      title: (item) => within(item, ".title"),
      kind: (_, { source }) => source[2],
      language: (_, { source }) => source[4],
      origin: (_, { source }) => source[3],
    },
  },
  places: {
    rows: "#panel .panel-head",
    cells: {
      place: (item) => within(item, "h2", ".names"),
      region: (item) => within(item, ".way a").slice(-1),
      about: (item) => within(item, ".facts", ".finding", ".about"),
    },
  },
};

export class RecordTable {
  #rows = [];
  #wish = { column: -1, down: false, q: "" };
  name = "events";

  /** @param {object} data what the page carries @param {Document} doc */
  constructor(data, doc = document) {
    Object.assign(this, { data, doc });
  }

  get open() {
    return !this.doc.getElementById("table").hidden;
  }

  /** Show a table; the map goes on behind it. @param {string} [name] */
  show(name = this.name) {
    this.name = name;
    this.#wish = { ...this.#wish, column: -1, down: false };
    this.doc.getElementById("table").hidden = false;
    for (const button of this.doc.querySelectorAll("#table [data-table]")) {
      button.setAttribute("aria-pressed", String(button.dataset.table === name));
    }
    this.#make();
    this.arrange({});
    this.doc.getElementById("table-rows").scrollTop = 0;
  }

  close() {
    this.doc.getElementById("table").hidden = true;
    this.doc.getElementById("table-rows").replaceChildren();
    this.#rows = [];
  }

  /** Sort by a column, the other way round if it is sorted by it already. */
  sort(column) {
    const { column: now, down } = this.#wish;
    this.arrange({ column, down: now === column && !down });
  }

  /** Put the rows into another order, or search in them. @param {object} change */
  arrange(change) {
    this.#wish = { ...this.#wish, ...change };
    const { column, down, q } = this.#wish;
    const shown = arranged(this.#rows, this.#wish, this.data.language);
    this.doc.querySelector("#table-rows tbody").replaceChildren(...shown.map(({ element }) => element));
    this.doc.querySelectorAll("#table-rows th").forEach((head, at) => {
      if (at === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    const [every, some] = this.data.rows;
    const number = (value) => value.toLocaleString(this.data.language);
    const text = filled(q ? some : every, { n: number(shown.length), all: number(this.#rows.length) });
    words(this.doc.getElementById("table-count"), text);
  }

  #make() {
    const { doc, data } = this;
    const { rows, cells } = TABLES[this.name];
    const columns = data.heads[this.name];
    const make = (tag, ...inside) => {
      const element = doc.createElement(tag);
      element.append(...inside);
      return element;
    };
    const heads = columns.map(([, title], at) => {
      const button = make("button", title);
      Object.assign(button, { type: "button" });
      button.dataset.column = String(at);
      const head = make("th", button);
      head.scope = "col";
      return head;
    });
    this.#rows = [...doc.querySelectorAll(rows)].map((item, at) => {
      const more = { country: data.places.country.title, undated: data.undated, source: data.sources[at] };
      const made = columns.map(([column]) => {
        const found = cells[column](item, more);
        const cell = make("td", ...(typeof found === "string" ? [found] : copied(found)));
        cell.className = `col-${column}`;
        return cell;
      });
      // The first column is the order in which the rows stand; a date in words would not sort.
      const texts = made.map((cell, column) => (column ? cell.textContent.trim() : String(at)));
      const find = fold(made.map((cell) => cell.textContent).join(" "));
      return { element: make("tr", ...made), cells: texts, find };
    });
    const table = make("table", make("thead", make("tr", ...heads)), doc.createElement("tbody"));
    table.className = `record-table of-${this.name}`;
    doc.getElementById("table-rows").replaceChildren(table);
  }
}

/** Copies of nodes, without the ids that are theirs alone. */
function copied(nodes) {
  return nodes.map((node) => {
    const copy = node.cloneNode(true);
    for (const one of [copy, ...(copy.querySelectorAll?.("[id]") ?? [])]) one.removeAttribute?.("id");
    return copy;
  });
}
