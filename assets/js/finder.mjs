// The search's field and list: a combobox by the W3C's pattern, over an index that is fetched
// once, at the first focus. Everything listens on the document: rooms come and go.
import { find } from "./find.mjs";
import { opened } from "./sieve.mjs";

const FIELDS = "input, select, textarea, [contenteditable]";

/** The index of a language, fetched at the first call. @returns {() => Promise<object>} */
export function fetched(lang, get = (...asked) => fetch(...asked)) {
  let coming = null;
  return () => {
    coming ??= get(`index.json?lang=${encodeURIComponent(lang)}`)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .catch((error) => {
        coming = null; // another focus may have more luck
        throw error;
      });
    return coming;
  };
}

export class Finder {
  #index = null;
  #lost = false;
  #active = -1;
  #shortcut = true;
  #entries = [];

  /**
   * @param {import("./player.mjs").Player} player
   * @param {object} edges
   * @param {{ready: Promise<void>}} edges.panel
   * @param {() => Promise<object>} edges.index
   * @param {Document} [edges.doc]
   */
  constructor(player, { panel, index, doc = document }) {
    Object.assign(this, { player, panel, fetch: index, doc });
    const on = (name, run) => doc.addEventListener(name, (event) => run.call(this, event));
    on("focusin", this.#focus);
    on("input", this.#input);
    on("keydown", this.#press);
    on("pointerdown", this.#point);
    on("click", this.#click);
    on("submit", this.#submit);
  }

  get #field() {
    return this.doc.querySelector("#find-field");
  }

  get #list() {
    return this.doc.querySelector("#find-list");
  }

  get #words() {
    return this.player.data.words ?? {};
  }

  get #options() {
    return [...this.#list.querySelectorAll("[role=option]")];
  }

  #focus({ target }) {
    if (target.id === "find-field") this.#bring();
    else if (!target.closest?.("#find")) this.#close();
  }

  async #bring() {
    if (this.#index) return this.#show();
    try {
      this.#index = await this.fetch();
      this.#lost = false;
    } catch {
      this.#lost = true;
    }
    return this.#show();
  }

  #input({ target }) {
    if (target.id === "find-field") this.#show();
  }

  #press(event) {
    const { key, target } = event;
    if (target.id !== "find-field") return this.#leadHere(event);
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return undefined;
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (key in moves) {
      event.preventDefault();
      if (this.#list.hidden) this.#show();
      else this.#activate(this.#active + moves[key]);
    } else if (key === "Escape") {
      event.preventDefault();
      if (this.#list.hidden) target.value = "";
      this.#close();
    } else if (key === "Enter" && !this.#list.hidden && this.#options[this.#active]) {
      event.preventDefault();
      this.#choose(this.#active, target);
    } else if (key === "Tab") {
      this.#close();
    }
    return undefined;
  }

  /** The key "/" leads to the field, unless something is being written or the reader said no. */
  #leadHere(event) {
    const free = this.#shortcut && event.key === "/" && !event.defaultPrevented && !event.target.closest?.(FIELDS);
    if (!free || event.ctrlKey || event.altKey || event.metaKey || !this.#field) return;
    event.preventDefault();
    this.#field.focus();
    this.#field.select?.();
  }

  /** Pressing the list must not take the focus out of the field. */
  #point(event) {
    if (event.target.closest?.("#find-list")) event.preventDefault();
    else if (!event.target.closest?.("#find")) this.#close();
  }

  #click(event) {
    const key = event.target.closest?.("[data-find=key]");
    if (key) {
      this.#shortcut = !this.#shortcut;
      key.setAttribute("aria-pressed", String(this.#shortcut));
    }
    const option = event.target.closest?.("#find-list [role=option]");
    if (option) this.#choose(this.#options.indexOf(option), this.#field);
    else if (event.target.id === "find-field" && this.#list.hidden) this.#show();
  }

  /** A text for which nothing is listed is no question to the tables, unless there is no index. */
  #submit(event) {
    if (!event.target.closest?.("#find")) return;
    if (!this.#field.value.trim() || (this.#index && !this.#entries.length)) event.preventDefault();
  }

  #show() {
    const [field, list] = [this.#field, this.#list];
    if (!field || !list) return;
    const query = field.value.trim();
    const found = this.#index && query ? find(this.#index, query) : [];
    this.#entries = found.flatMap(({ entries }) => entries);
    list.replaceChildren(...this.#drawn(found, query));
    const asked = query !== "" && field === this.doc.activeElement;
    const shown = asked && found.length > 0;
    list.hidden = !shown;
    field.setAttribute("aria-expanded", String(shown));
    this.#activate(shown ? 0 : -1);
    if (asked) this.#say(found, query);
    else this.#hush();
  }

  /** What was found is counted for those who listen; that nothing was is seen as well. */
  #say(found, query) {
    const words = this.#words;
    const status = this.doc.querySelector("#find-status");
    if (!status) return;
    status.className = found.length ? "hidden" : "note";
    const all = Object.fromEntries(found.map((group) => [group.group, group.all]));
    const counted = (words["find-found"] ?? "").replace(/\{(\w+)\}/g, (_, group) => all[group] ?? 0);
    const nothing = (words["find-nothing"] ?? "").replace("{value}", () => query);
    const missing = words[this.#lost ? "find-lost" : "find-loading"] ?? "";
    if (!this.#index) status.textContent = missing;
    else status.textContent = found.length ? counted : nothing;
  }

  #hush() {
    const status = this.doc.querySelector("#find-status");
    if (!status) return;
    status.className = "hidden";
    status.textContent = "";
  }

  #drawn(found, query) {
    const words = this.#words;
    if (!found.length) return [];
    let number = 0;
    const groups = found.map(({ group, all, entries }) => {
      const room = this.#made("div", "", { role: "group", "aria-labelledby": `find-${group}` });
      const count = (words["find-count"] ?? "").replace("{n}", entries.length).replace("{all}", all);
      const name = this.#made("div", `${words[`find-${group}`]} `, { id: `find-${group}`, class: "group" });
      name.append(this.#made("span", all > entries.length ? count : String(all), { class: "count" }));
      room.append(name, ...entries.map((entry) => this.#option(entry, number++)));
      return room;
    });
    const table = { title: words["find-table"], href: this.#table(query) };
    this.#entries.push(table);
    return [...groups, this.#option(table, number)];
  }

  /** The page that the form leads to. */
  #table(query) {
    const form = this.#field.form;
    const asked = new URLSearchParams([...form.querySelectorAll("input[type=hidden]")].map(({ name, value }) => [name, value]));
    asked.set("q", query);
    return `${form.getAttribute("action")}?${asked}`;
  }

  #option({ title, detail = "", lang }, number) {
    const option = this.#made("div", "", { role: "option", id: `find-${number}`, "aria-selected": "false" });
    option.append(this.#made("span", title, lang ? { class: "title", lang } : { class: "title" }));
    if (detail) option.append(this.#made("span", detail, { class: "detail" }));
    return option;
  }

  #made(tag, text, attributes) {
    const element = this.doc.createElement(tag);
    if (text) element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }

  #activate(number) {
    const options = this.#options;
    const last = options.length;
    this.#active = last ? (number + last) % last : -1;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === this.#active)));
    const chosen = options[this.#active];
    if (chosen) this.#field.setAttribute("aria-activedescendant", chosen.id);
    else this.#field?.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView?.({ block: "nearest" });
  }

  #close() {
    const [field, list] = [this.#field, this.#list];
    this.#hush();
    if (!list || list.hidden) return;
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  async #choose(number, field) {
    const entry = this.#entries[number];
    if (!entry) return;
    this.#close();
    if (!entry.patch) {
      this.doc.location.href = entry.href;
      return;
    }
    field.value = "";
    this.player.pause();
    this.player.propose(entry.patch);
    await this.panel.ready;
    await this.#painted();
    this.#lead(entry);
  }

  /** Lead the reader to what was chosen, although a filter may hold it back. */
  async #lead({ shows }) {
    const element = (shows && this.doc.getElementById(shows)) || this.doc.querySelector("#panel-title");
    if (!element) return;
    const { family, disputed, attested } = element.dataset;
    if (element.hidden) {
      this.player.propose(opened({ family, disputed: disputed === "yes", attested: attested === "yes" }, this.player.scene));
      await this.#painted();
    }
    const part = element.closest("details");
    if (part) part.open = true;
    element.setAttribute("tabindex", "-1");
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: shows ? "start" : "nearest" });
  }

  /** Two pictures later: whatever follows a change of the page has been done. */
  #painted() {
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
}
