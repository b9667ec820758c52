// Paints a frame on the poster: the SVG that the server drew, and the whole map of an embed.
import { markCell, regionCell, spoken } from "./frames.mjs";
import { attribute, words } from "./ink.mjs";
import { Camera } from "./camera.mjs";
import { HOME, fit, framing, fromPixels, revealing, shifted, zoomed } from "./zoom.mjs";

/** Every group moves with a zoom. */
const GROUPS = [
  "neighbours", "regions", "water", "rivers", "outline", "figures", "marks", "labels",
];

/** What a layer of the scene shows and hides; the tint of regions is the style sheet's. */
const LAYERS = { labels: ".labels", regions: ".figures", water: ".water, .rivers" };

/** @implements {import("./frames.mjs").Painter} */
export class SvgPainter {
  #marks = new Map();
  #regions = new Map();
  #figures = new Map();
  #labels = new Map();
  #groups = [];
  #last = null;
  #new = new Set();
  #zoom = HOME;
  #room = null;
  #camera;

  /**
   * @param {SVGSVGElement} svg the poster
   * @param {object} data what the page carries
   * @param {object} [edges]
   * @param {() => Element|null} [edges.focused] the focused element
   * @param {() => boolean} [edges.still] whether the reader asks for reduced motion
   * @param {() => void} [edges.onLost] a focused mark is about to go: put the focus elsewhere
   */
  constructor(svg, data, { focused = () => document.activeElement, still = () => false, onLost = () => {} } = {}) {
    Object.assign(this, { svg, data, focused, onLost });
    this.box = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
    this.#camera = new Camera({ box: this.box, still, show: (zoom) => this.#draw(zoom) });
    this.#find();
    this.resize(svg.clientWidth, svg.clientHeight);
  }

  #find() {
    const all = (selector) => [...this.svg.querySelectorAll(selector)];
    const byPlace = (selector) => new Map(all(selector).map((one) => [one.dataset.place, one]));
    this.#marks = byPlace(".mark");
    this.#regions = byPlace(".region");
    this.#figures = byPlace(".region-figure");
    this.#labels = byPlace(".label");
    this.#groups = GROUPS.flatMap((name) => all(`.${name}`));
    this.#last = null;
  }

  /** Look at the drawing again and paint everything at the next frame. */
  forget() {
    this.#find();
  }

  /** @param {import("./frames.mjs").Frame} frame */
  paint(frame) {
    const last = this.#last;
    const { data } = this;
    data.marks.forEach((place, at) => {
      const number = frame.marks[at];
      if (number !== last?.marks[at]) this.#paintMark(place, markCell(data, number));
    });
    data.regions.forEach((place, at) => {
      const number = frame.regions[at];
      if (number !== last?.regions[at]) this.#paintRegion(place, regionCell(data, number));
    });
    if (frame.step !== last?.step) this.#paintNew(frame.step.new);
    if (frame.scene.place !== last?.scene.place) this.#paintChosen(frame.scene.place);
    if (frame.scene.layers !== last?.scene.layers) this.#paintLayers(frame.scene.layers);
    this.#last = frame;
  }

  #paintMark(place, { low, high, state, text }) {
    const mark = this.#marks.get(place);
    if (!mark) return;
    // A mark that is not drawn cannot keep the focus, and the keys would be lost with it.
    if (state === "none" && mark === this.focused()) this.onLost();
    mark.style.setProperty("--low", low);
    mark.style.setProperty("--high", high);
    attribute(mark, "data-state", state);
    attribute(mark, "aria-label", spoken(this.data, place, text));
    const label = this.#labels.get(place);
    if (label) attribute(label, "data-state", state);
    if (label) attribute(label, "visibility", state === "none" ? "hidden" : null);
  }

  #paintRegion(place, { level, state, text, figure }) {
    const region = this.#regions.get(place);
    if (region) {
      const path = region.querySelector("path");
      attribute(path, "data-level", level);
      attribute(path, "data-state", state);
      attribute(region, "aria-label", spoken(this.data, place, text));
    }
    const shown = this.#figures.get(place);
    if (shown) words(shown, String(figure));
    if (shown) attribute(shown, "data-state", state);
  }

  #paintNew(indexes) {
    const places = new Set(indexes.map((at) => this.data.marks[at]));
    for (const place of this.#new) {
      if (!places.has(place)) this.#marks.get(place)?.removeAttribute("data-new");
    }
    for (const place of places) {
      const mark = this.#marks.get(place);
      if (mark) attribute(mark, "data-new", "yes");
    }
    this.#new = places;
  }

  #paintChosen(chosen) {
    for (const group of [this.#marks, this.#regions, this.#labels]) {
      for (const [place, element] of group) {
        attribute(element, "data-chosen", place === chosen ? "yes" : null);
      }
    }
    // Drawn once more above its neighbours, whose borders would cover its own.
    const above = this.svg.querySelector("#chosen-region");
    if (above) attribute(above, "href", this.#regions.has(chosen) ? `#shape-${chosen}` : null);
  }

  #paintLayers(layers) {
    for (const [layer, selector] of Object.entries(LAYERS)) {
      for (const group of this.svg.querySelectorAll(selector)) {
        attribute(group, "display", layers.includes(layer) ? null : "none");
      }
    }
  }

  /** The room of the map changed: keep radii and letters at their size in pixels. */
  resize(width, height) {
    if (!width || !height) return;
    this.#room = fit({ width, height }, this.box);
    this.#size();
  }

  #size() {
    if (!this.#room) return;
    const { unit, factor } = this.#room;
    // Units in a pixel of the screen, for letters; and in a pixel of a map 1,000 wide, for marks.
    // A zoom enlarges the map, and neither of these.
    this.svg.style.setProperty("--u", (unit / this.#zoom.k).toFixed(5));
    this.svg.style.setProperty("--k", ((unit * factor) / this.#zoom.k).toFixed(5));
  }

  /** Follow another map's zoom. @param {{k: number, x: number, y: number}} pixels */
  follow(pixels) {
    if (this.#room) this.#show(fromPixels(pixels, this.#room));
  }

  /** Zoom about the chosen place, or the middle. @param {"in"|"out"|"reset"} direction */
  zoom(direction) {
    this.#show(zoomed(this.#zoom, direction, this.#centre(), this.box));
  }

  /** Drag the zoomed map. @param {number} dx pixels @param {number} dy pixels */
  shift(dx, dy) {
    const unit = this.#room?.unit ?? 1;
    this.#show(shifted(this.#zoom, dx * unit, dy * unit, this.box));
  }

  /** Bring a mark into the frame, for those who come to it by keyboard. @param {string} place */
  reveal(place) {
    const point = this.#point(place);
    if (point && this.#zoom.k > 1) this.#show(revealing(this.#zoom, point, this.box));
  }

  /** Travel to a place, or back to the whole map. @param {string} place @param {{jump?: boolean}} [options] */
  frame(place, { jump = false } = {}) {
    const to = this.#framed(place);
    if (jump) this.#show(to);
    else this.#camera.to(to);
  }

  #framed(place) {
    const point = this.#point(place);
    if (point) return framing({ ...point, width: 0, height: 0 }, this.box);
    const region = this.#regions.get(place)?.querySelector("path");
    return region ? framing(region.getBBox(), this.box) : HOME;
  }

  /** Whether there is anything to drag. */
  get zoomedIn() {
    return this.#zoom.k > 1;
  }

  #centre() {
    const chosen = this.#point(this.#last?.scene.place);
    if (!chosen) return { x: this.box.width / 2, y: this.box.height / 2 };
    return { x: chosen.x * this.#zoom.k + this.#zoom.x, y: chosen.y * this.#zoom.k + this.#zoom.y };
  }

  #point(place) {
    const transform = this.#marks.get(place)?.getAttribute("transform") ?? "";
    const at = /translate\(\s*([-\d.]+)[\s,]+([-\d.]+)/.exec(transform);
    return at && { x: Number(at[1]), y: Number(at[2]) };
  }

  #show(zoom) {
    this.#camera.at(zoom);
    this.#draw(zoom);
  }

  #draw(zoom) {
    this.#zoom = zoom;
    const transform = zoom.k === 1 && !zoom.x && !zoom.y ? null
      : `translate(${zoom.x.toFixed(3)} ${zoom.y.toFixed(3)}) scale(${zoom.k.toFixed(5)})`;
    for (const group of this.#groups) attribute(group, "transform", transform);
    // The corners are no longer empty: what is written there needs a ground.
    attribute(this.svg, "data-zoomed", zoom.k > 1.02 ? "yes" : null);
    this.#size();
  }
}
