// The panel of another place: fetched as the HTML that the server prints anyway, and put in its
// room. It is the only thing that is ever fetched for a choice, and never while time runs.

/** @typedef {import("./player.mjs").Player} Player */

export class PanelKeeper {
  #asked = null;
  /** Settled once the panel of the chosen place stands in the page. @type {Promise<void>} */
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
      if (keys.includes("place")) this.ready = this.bring();
    });
  }

  /** Bring the panel of the chosen place; the last one asked for is the one that stays. */
  async bring() {
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
    this.#show(html, scene, search);
  }

  #show(html, scene, search) {
    const room = this.room();
    if (!room) return;
    if (html === null) {
      const { words = {}, places } = this.player.data;
      const link = room.ownerDocument.createElement("a");
      link.href = search;
      link.textContent = places[scene.place]?.title ?? scene.place;
      room.replaceChildren(`${words["panel-lost"] ?? ""} `, link);
    } else {
      const open = room.querySelector?.("#filter")?.open ?? false;
      room.innerHTML = html;
      const filter = room.querySelector?.("#filter");
      if (filter) filter.open = open; // a reader who is choosing goes on choosing
    }
    room.removeAttribute("aria-busy");
  }
}
