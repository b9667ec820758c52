// The page of the tables: sorted, searched and paged at once. Without this every one of these is a
// link or a form, and the page is whole.
import { addressOf, arrange, carried, filled, paged, plainly, pressed, ranksOf, sent } from "./rows.mjs";

const PAUSE = 250; // ms after the last key: then the address follows, and what is heard

// What the links to another table, language or way of paging take with them.
const CARRYING = { ".which a": ["q"], ".languages a": ["q", "sort"], ".everything": ["q", "sort"], ".download a": ["q", "sort"] };

/** What of the record the page shows, and what it could show without asking again. */
export class Sheet {
  /** @param {Document} doc @param {{location: Location, history: History, fetch: typeof fetch}} win */
  constructor(doc, win) {
    this.doc = doc;
    this.win = win;
    this.result = doc.getElementById("result");
    const { base, sort, page, size, columns, total } = this.result.dataset;
    this.base = base;
    this.size = Number(size);
    this.columns = columns.split(" ");
    this.total = Number(total);
    this.search = doc.getElementById("choose-q");
    // A file cannot be asked for an order or a search: its address says so to the page itself.
    this.published = this.result.dataset.published !== undefined;
    this.wish = { q: this.search.value, sort, page: Number(page) };
    this.body = doc.querySelector(".rows tbody");
    this.rows = this.read(this.body);
    // Every row is here if none was left out by the page or by the search.
    this.whole = this.rows.length === Number(this.result.dataset.matched) && !this.wish.q && !sort
      ? Promise.resolve() : null;
    this.writing = null;
  }

  /** Read rows from a table's body. */
  read(body) {
    return [...body.children].map((element) => ({
      element, ranks: ranksOf(element.dataset.ranks), find: element.dataset.find,
    }));
  }

  /** Fetch every row that the filters leave, once, in the usual order. */
  fetchRows() {
    this.whole ??= this.win.fetch(addressOf(`${this.base}${this.base === "?" ? "" : "&"}rows=all`, {}))
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
      .then((text) => {
        const page = new this.win.DOMParser().parseFromString(text, "text/html");
        this.rows = this.read(this.doc.importNode(page.querySelector(".rows tbody"), true));
      });
    return this.whole;
  }

  /** Show another order, search or page; where the rows do not come, the server shows it. */
  async show(change, { later = false } = {}) {
    this.wish = { ...this.wish, ...change };
    const wish = this.wish;
    try {
      await this.fetchRows();
    } catch {
      this.win.location.assign(addressOf(this.base, wish));
      return;
    }
    if (wish !== this.wish) return; // asked for something else meanwhile
    const found = arrange(this.rows, wish, this.columns);
    const part = paged(found, wish.page, this.size);
    this.wish.page = part.page;
    this.body.replaceChildren(...part.shown.map((row) => row.element));
    this.paint(found.length, part);
    this.win.clearTimeout(this.writing);
    if (later) this.writing = this.win.setTimeout(() => this.write(found.length, part), PAUSE);
    else this.write(found.length, part);
  }

  /** Let heads, links and the field of the order follow. */
  paint(matched, { page, pages }) {
    const { sort } = this.wish;
    const now = sort || this.columns[0];
    for (const link of this.doc.querySelectorAll("th a[data-column]")) {
      const { column } = link.dataset;
      const head = link.closest("th");
      if (now.replace(/^-/, "") === column) head.setAttribute("aria-sort", now.startsWith("-") ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
      link.setAttribute("href", this.address({ sort: pressed(column, sort, this.columns), page: 1 }));
    }
    for (const nav of this.doc.querySelectorAll(".paging")) {
      nav.hidden = pages === 1 && this.size > 0;
      const [before, after] = ["prev", "next"].map((rel) => nav.querySelector(`[rel=${rel}]`));
      before.hidden = page === 1;
      after.hidden = page === pages;
      before.setAttribute("href", this.address({ page: Math.max(page - 1, 1) }));
      after.setAttribute("href", this.address({ page: page + 1 }));
      nav.querySelector(".page").textContent = filled(this.result.dataset.textPage, { page, pages });
    }
    for (const [selector, keys] of Object.entries(CARRYING)) {
      if (this.published && selector === ".download a") continue; // the file has all rows
      for (const link of this.doc.querySelectorAll(selector)) {
        if (link.hasAttribute("href")) link.setAttribute("href", carried(link.getAttribute("href"), this.wish, keys));
      }
    }
    this.doc.querySelector(".rows").parentNode.hidden = matched === 0;
    this.doc.getElementById("choose-sort").value = sort;
  }

  /** Write down what is shown: in the address, and in words that are read out. */
  write(matched, { first, last }) {
    const { dataset } = this.result;
    const every = dataset.filtered !== "yes" && !this.wish.q;
    const text = matched === 0 ? dataset.textNone : every ? dataset.textAll : dataset.textSome;
    const number = (value) => value.toLocaleString(dataset.language);
    this.doc.getElementById("shown").textContent = filled(text, {
      first: number(first), last: number(last), n: number(matched), all: number(this.total),
    });
    try {
      this.win.history.replaceState(null, "", this.address({}) + this.win.location.hash);
    } catch {
      // A frame may refuse; the rows are shown all the same.
    }
  }

  /** The address of what is shown, with a change. */
  address(change) {
    return addressOf(this.base, { ...this.wish, ...change });
  }

  /** What the address asks a page for that is a file. */
  async arrive() {
    if (!this.published) return;
    const asked = new URLSearchParams(this.win.location.search);
    const wish = { q: asked.get("q")?.trim() ?? "", sort: asked.get("sort") ?? "" };
    if (!this.columns.includes(wish.sort.replace(/^-/, ""))) wish.sort = "";
    if (!wish.q && !wish.sort) return;
    this.search.value = wish.q;
    await this.show(wish);
  }

  /** Show the row that the address names, if the page has left it out. */
  async find(hash) {
    const id = decodeURIComponent(hash.slice(1));
    if (!id || this.doc.getElementById(id)) return;
    await this.fetchRows().catch(() => {});
    const at = arrange(this.rows, this.wish, this.columns).findIndex((row) => row.element.id === id);
    if (at < 0) return;
    await this.show({ page: this.size ? Math.floor(at / this.size) + 1 : 1 });
    this.win.location.replace(`#${id}`); // now it is there to be gone to
  }
}

/** Let a page drive a sheet. @param {Sheet} sheet */
export function listen(sheet) {
  const { doc } = sheet;
  const form = doc.getElementById("choose");
  const ahead = () => void sheet.fetchRows().catch(() => { sheet.whole = null; });
  sheet.search.addEventListener("focus", ahead, { once: true });
  sheet.search.addEventListener("input", () => {
    void sheet.show({ q: sheet.search.value.trim().replace(/\s+/g, " "), page: 1 }, { later: true });
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sheet.win.location.assign(sent(new sheet.win.FormData(form)));
  });
  form.addEventListener("change", (event) => {
    if (event.target.id === "choose-sort") void sheet.show({ sort: event.target.value, page: 1 });
  });
  doc.addEventListener("click", (event) => {
    const link = event.target.closest?.("th a[data-column], .paging a[rel]");
    if (!link || !plainly(event)) return;
    event.preventDefault();
    const { column } = link.dataset;
    if (column) {
      void sheet.show({ sort: pressed(column, sheet.wish.sort, sheet.columns), page: 1 });
      return;
    }
    const step = link.rel === "next" ? 1 : -1;
    void sheet.show({ page: sheet.wish.page + step }).then(() => {
      sheet.result.scrollIntoView({ block: "start" });
      if (link.hidden) sheet.result.querySelector(".rows tbody a")?.focus({ preventScroll: true });
    });
  });
  sheet.win.addEventListener("hashchange", () => void sheet.find(sheet.win.location.hash));
  void sheet.arrive().then(() => sheet.find(sheet.win.location.hash));
}

if (globalThis.document?.getElementById("result")) listen(new Sheet(document, window));
