// Brings the frames that fit the filters of the scene: which claims stand and how many events
// count is worked out by the server, never here. Nothing is asked for while time runs: a filter
// is a choice that stops it.
import { SIEVES, merge } from "./scene.mjs";

/** Answers that are kept: going back to one asks for nothing. */
const MOST = 6;

export class Sifter {
  #asked = null;
  #kept = new Map();

  /**
   * @param {import("./player.mjs").Player} player
   * @param {object} edges
   * @param {(scene: object) => string} edges.toSearch the address of a scene
   * @param {Document} [edges.doc]
   * @param {typeof fetch} [edges.get]
   */
  constructor(player, { toSearch, doc = document, get = (...asked) => fetch(...asked) }) {
    Object.assign(this, { player, toSearch, doc, get });
    this.#keep(this.#address(), player.data);
    player.on("scene", ({ keys }) => {
      if (SIEVES.some((key) => keys.includes(key))) this.bring();
    });
  }

  /** Bring the frames of the scene; those asked for last are the ones that stay. */
  async bring() {
    this.player.pause();
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    const address = this.#address();
    this.#busy(true);
    const frames = this.#kept.get(address) ?? (await this.#fetched(address, asked.signal));
    if (asked.signal.aborted) return;
    this.#busy(false);
    this.#tell(frames);
    if (!frames) return;
    this.#keep(address, frames);
    this.player.exchange(frames);
    this.#bars(frames.steps);
  }

  async #fetched(address, signal) {
    try {
      const answer = await this.get(`frames.json${address}`, { signal });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null; // no network: told in the panel
    }
  }

  /** Frames depend on the filters and the language, and on nothing else of a scene. */
  #address() {
    const { scene, data } = this.player;
    const filters = Object.fromEntries(SIEVES.map((key) => [key, scene[key] ?? []]));
    return this.toSearch(merge(data.defaults, { ...filters, lang: this.doc.documentElement?.lang || scene.lang }));
  }

  #keep(address, { steps, cells, frames }) {
    this.#kept.set(address, { steps, cells, frames });
    if (this.#kept.size > MOST) this.#kept.delete(this.#kept.keys().next().value);
  }

  #busy(busy) {
    const room = this.doc.querySelector("#map-area");
    if (busy) room?.setAttribute("aria-busy", "true");
    else room?.removeAttribute("aria-busy");
  }

  /** Where the frames could not be had, the page of the scene is offered in their place. */
  #tell(frames) {
    const room = this.doc.querySelector("#filter .note");
    const before = room?.querySelector(".lost");
    before?.remove();
    if (frames || !room) return;
    const lost = this.doc.createElement("a");
    lost.className = "lost";
    lost.href = this.toSearch(this.player.scene);
    lost.textContent = this.player.data.words["filter-lost"];
    room.prepend(lost, " ");
  }

  /** The bars of the axis, at the scale that they had. */
  #bars(steps) {
    const most = this.player.data.tallest || 1;
    for (const bar of this.doc.querySelectorAll("#track .bar[data-step]")) {
      const spans = (steps[Number(bar.dataset.step)]?.bars ?? []).map(([family, n]) => {
        const span = this.doc.createElement("span");
        span.dataset.family = family;
        span.style.height = `${((n / most) * 100).toFixed(3)}%`;
        return span;
      });
      bar.replaceChildren(...spans);
    }
  }
}
