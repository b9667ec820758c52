// The name and the current figure of what is under the pointer or has the focus.
import { said } from "./frames.mjs";

const GAP = 14;

export class Tooltip {
  #place = null;
  #point = null;

  /** @param {import("./player.mjs").Player} player @param {Document} doc */
  constructor(player, doc = document) {
    this.player = player;
    this.doc = doc;
    // The figure under a resting pointer changes with the day.
    player.on("step", () => this.#write());
    player.on("scene", () => this.#write());
  }

  get shown() {
    return this.#place !== null;
  }

  /** @param {string} place @param {{x: number, y: number}} point in the window */
  show(place, point) {
    this.#place = place;
    this.#point = point;
    this.#write();
  }

  /** Follow the pointer. @param {{x: number, y: number}} point in the window */
  move(point) {
    this.#point = point;
    const tip = this.doc.querySelector("#tooltip");
    if (tip && !tip.hidden) this.#stand(tip);
  }

  hide() {
    this.#place = null;
    this.#write();
  }

  #write() {
    const tip = this.doc.querySelector("#tooltip");
    if (!tip) return;
    const { data, frame } = this.player;
    const found = this.#place && said(data, frame, this.#place);
    const hidden = !found || found.state === "none";
    if (tip.hidden !== hidden) tip.hidden = hidden; // written only where it differs: it costs a style
    if (hidden) return;
    const name = this.doc.createElement("strong");
    name.textContent = found.title;
    const text = this.doc.createElement("span");
    text.textContent = found.text;
    tip.replaceChildren(name, " ", text);
    this.#stand(tip);
  }

  /** Beside the pointer, on the side that has room. */
  #stand(tip) {
    const room = (tip.offsetParent ?? this.doc.documentElement).getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = tip;
    let x = this.#point.x - room.left + GAP;
    let y = this.#point.y - room.top + GAP;
    if (x + width > room.width) x = Math.max(0, x - width - 2 * GAP);
    if (y + height > room.height) y = Math.max(0, y - height - 2 * GAP);
    tip.style.left = `${x}px`;
    tip.style.top = `${y}px`;
  }
}
