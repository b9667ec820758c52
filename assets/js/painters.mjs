// The painters of a player. All of them are handed the same frame, in one go a step.

export class Painters {
  #painters = new Set();

  /** @param {import("./frames.mjs").Painter} painter @param {import("./frames.mjs").Frame} frame */
  add(painter, frame) {
    this.#painters.add(painter);
    painter.paint(frame);
    return () => this.#painters.delete(painter);
  }

  paint(frame) {
    for (const painter of this.#painters) painter.paint(frame);
  }

  /** Look at the page again and paint everything. */
  refresh(frame) {
    for (const painter of this.#painters) painter.forget?.();
    this.paint(frame);
  }

  /** Ask the map on top, which is the one that came last. @param {"zoom"|"reveal"} deed */
  ask(deed, wish) {
    [...this.#painters].reverse().find((painter) => painter[deed])?.[deed](wish);
  }
}
