// Moves a map's zoom to another one, evenly to the eye: the factor by its logarithm.
import { HOME } from "./zoom.mjs";

/** Milliseconds that a move takes. */
export const TRAVEL = 900;

const eased = (t) => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);

/**
 * The zoom on the way from one to another. The point in the middle of the picture travels on a
 * line in the map's own units, so that the way is straight whatever the factors are.
 * @param {import("./zoom.mjs").Zoom} from @param {import("./zoom.mjs").Zoom} to
 * @param {number} t from 0 to 1 @param {{width: number, height: number}} box
 * @returns {import("./zoom.mjs").Zoom}
 */
export function between(from, to, t, box) {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const middle = (zoom) => ({
    x: (box.width / 2 - zoom.x) / zoom.k,
    y: (box.height / 2 - zoom.y) / zoom.k,
  });
  const k = from.k * (to.k / from.k) ** t;
  const [a, b] = [middle(from), middle(to)];
  // Nearer the deeper zoom a unit is larger on screen: the way is measured there.
  const done = from.k === to.k ? t : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k);
  const at = { x: a.x + (b.x - a.x) * done, y: a.y + (b.y - a.y) * done };
  return { k, x: box.width / 2 - at.x * k, y: box.height / 2 - at.y * k };
}

export class Camera {
  #pending = 0;
  #zoom = HOME;

  /**
   * @param {object} options
   * @param {(zoom: import("./zoom.mjs").Zoom) => void} options.show
   * @param {{width: number, height: number}} options.box
   * @param {() => boolean} [options.still] whether the reader asks for reduced motion
   * @param {(run: (now: number) => void) => number} [options.request]
   * @param {(id: number) => void} [options.cancel]
   * @param {() => number} [options.now]
   */
  constructor({
    show,
    box,
    still = () => false,
    request = (run) => requestAnimationFrame(run),
    cancel = (id) => cancelAnimationFrame(id),
    now = () => performance.now(),
  }) {
    Object.assign(this, { show, box, still, request, cancel, now });
  }

  /** Begin at a zoom that is on screen already, and leave what was under way. */
  at(zoom) {
    this.stop();
    this.#zoom = zoom;
  }

  stop() {
    if (this.#pending) this.cancel(this.#pending);
    this.#pending = 0;
  }

  /** Travel to a zoom. @param {import("./zoom.mjs").Zoom} to */
  to(to) {
    this.stop();
    const from = this.#zoom;
    if (from.k === to.k && from.x === to.x && from.y === to.y) return;
    const begun = this.now();
    const tick = (now) => {
      const t = this.still() ? 1 : Math.min(1, (now - begun) / TRAVEL);
      this.#zoom = between(from, to, eased(t), this.box);
      this.#pending = t < 1 ? this.request(tick) : 0;
      this.show(this.#zoom);
    };
    tick(begun);
  }
}
