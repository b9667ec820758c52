// The panel of another place, and the parts of it that are not shown: fetched as the HTML that the
// server prints anyway, and put in their room. Nothing else is ever fetched for a choice, and never
// while time runs.

/** @typedef {import("./player.mjs").Player} Player */

export class PanelKeeper {
  #asked = null;
  /** Settled once the chosen part of the chosen place stands in the page. @type {Promise<void>} */
  ready = Promise.resolve();

  /**
   * @param {Player} player
   * @param {object} edges
   * @param {(scene: object) => string} edges.toSearch the address of a scene
   * @param {() => Element|null} [edges.room] the panel's room as it stands in the page now
   * @param {typeof fetch} [edges.get]
   */
  constructor(player, { toSearch, room = () => document.getElementById("panel"), get = (...asked) => fetch(...asked) }) {
    Object.assign(this, { player, toSearch, room, get });
    player.on("scene", ({ keys }) => {
      if (keys.includes("place")) this.ready = this.#bring();
      else if (keys.includes("tab") && this.#late()) this.ready = this.#bring(true);
    });
  }

  /** The body of the chosen tab where it has not come yet. */
  #late() {
    return this.room()?.querySelector?.(`[data-late][data-tab="${this.player.scene.tab}"]`) ?? null;
  }

  /**
   * Bring the panel of the chosen place; the last one asked for is the one that stays.
   * @param {boolean} [part] only the body of the chosen tab, into the panel that is there
   */
  async #bring(part = false) {
    // What is under way is of a place that is not here yet: it is asked for again, whole.
    const whole = !part || this.#asked !== null;
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    const { scene } = this.player;
    const search = this.toSearch(scene);
    this.room()?.setAttribute("aria-busy", "true");
    let html = null;
    try {
      const answer = await this.get(`panel${search}`, { signal: asked.signal });
      if (answer.ok) html = await answer.text();
    } catch {
      // No network: told below, in the panel's own room.
    }
    if (asked.signal.aborted) return;
    this.#asked = null;
    const room = this.room();
    room?.removeAttribute("aria-busy");
    const body = whole ? room : this.#late();
    if (!body) return;
    if (html === null) this.#lost(body, scene, search);
    else if (whole) this.#fill(body, html);
    else this.#complete(body, html);
  }

  #fill(room, html) {
    const open = room.querySelector?.("#filter")?.open ?? false;
    room.innerHTML = html;
    const filter = room.querySelector?.("#filter");
    if (filter) filter.open = open; // a reader who is choosing goes on choosing
  }

  #complete(body, html) {
    const made = body.ownerDocument.createElement("template");
    made.innerHTML = html;
    body.replaceChildren(...made.content.getElementById(body.id).childNodes);
    delete body.dataset.late;
  }

  #lost(body, scene, search) {
    const { words = {}, places } = this.player.data;
    const link = body.ownerDocument.createElement("a");
    link.href = search;
    link.textContent = places[scene.place]?.title ?? scene.place;
    body.replaceChildren(`${words["panel-lost"] ?? ""} `, link);
  }
}
