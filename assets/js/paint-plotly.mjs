// Paints a frame on plotly's map by editing the nodes that plotly drew: a tenth of the work of
// asking plotly to. Plotly draws them anew on a reset, a resize or a relayout, and then says
// `plotly_afterplot`: everything is looked up and painted again.
import { markCell, regionCell } from "./frames.mjs";
import { attribute } from "./ink.mjs";
import { outline, styleOf } from "./outline.mjs";
import { fit, magnified } from "./zoom.mjs";

/** @implements {import("./frames.mjs").Painter} */
export class PlotlyPainter {
  #points = [];
  #paths = [];
  #frame = null;
  #painted = null;
  #dragged = false;
  #home = null;
  #off = [];

  /**
   * @param {object} graph plotly's element, already drawn, with `on` and `_fullLayout`
   * @param {object} data what the page carries
   * @param {object} edges
   * @param {{width: number, height: number}} edges.box the poster's viewBox, which plotly fits too
   * @param {(pixels: {k: number, x: number, y: number}) => void} [edges.onZoom] layers above follow
   * @param {(place: string|null) => void} [edges.onChoose] null: a click beside everything
   * @param {(place: string|null, event?: MouseEvent) => void} [edges.onHover]
   * @param {{relayout: Function}} [edges.plotly]
   */
  constructor(graph, data, edges) {
    const nothing = () => {};
    const usual = { onZoom: nothing, onChoose: nothing, onHover: nothing };
    Object.assign(this, { graph, data, plotly: globalThis.Plotly, ...usual, ...edges });
    const { lon, lat } = graph._fullLayout.geo.center;
    this.#home = [lon, lat];
    this.#listen();
    this.forget();
    this.#follow();
  }

  #listen() {
    const on = (name, run) => {
      this.graph.on(name, run);
      this.#off.push(() => this.graph.removeListener(name, run));
    };
    on("plotly_afterplot", () => {
      this.forget();
      this.#follow();
    });
    on("plotly_relayouting", () => {
      this.#dragged = true;
      this.#follow();
    });
    on("plotly_relayout", () => this.#follow());
    on("plotly_hover", ({ points, event }) => this.onHover(this.#placeOf(points), event));
    on("plotly_unhover", () => this.onHover(null));
    on("plotly_click", ({ points }) => this.#click(this.#placeOf(points)));
    const press = () => {
      this.#dragged = false;
    };
    // Plotly says nothing of a click beside everything; what it hovers is then empty.
    const click = () => {
      if (!this.graph._hoverdata?.length) this.#click(null);
    };
    // In the capturing phase, before plotly's own listeners stop the event.
    this.graph.addEventListener("pointerdown", press, true);
    this.graph.addEventListener("click", click);
    this.#off.push(() => {
      this.graph.removeEventListener("pointerdown", press, true);
      this.graph.removeEventListener("click", click);
    });
  }

  /** A drag that began on a mark ends with a click on it; it is no choice. */
  #click(place) {
    if (!this.#dragged) this.onChoose(place);
  }

  /** The place under the pointer; a mark wins over the region under it. */
  #placeOf(points = []) {
    const ids = points.map((point) => point.id ?? point.location ?? null);
    const mark = ids.find((id) => this.data.marks.includes(id) && this.#drawn(id));
    return mark ?? ids.find((id) => this.data.regions.includes(id)) ?? null;
  }

  #drawn(place) {
    const number = this.#frame?.marks[this.data.marks.indexOf(place)];
    return number === undefined || markCell(this.data, number).state !== "none";
  }

  /** Look up plotly's nodes again and paint everything on them. */
  forget() {
    const traces = this.graph.calcdata ?? [];
    const nodes = (type, selector) => {
      const points = traces.find(([first]) => first?.trace.type === type) ?? [];
      const [{ trace = {} } = {}] = points;
      const ids = trace.ids ?? trace.locations ?? [];
      const drawn = [...this.graph.querySelectorAll(selector)];
      return points.map((point, at) => ({ point, node: drawn[at], place: ids[at] }));
    };
    const inOrder = (places, found) =>
      places.map((place) => found.find((one) => one.place === place && one.node));
    this.#points = inOrder(this.data.marks, nodes("scattergeo", "path.point"));
    this.#paths = inOrder(this.data.regions, nodes("choropleth", "path.choroplethlocation"));
    this.#painted = null;
    if (this.#frame) this.paint(this.#frame);
  }

  /** @param {import("./frames.mjs").Frame} frame */
  paint(frame) {
    const last = this.#painted;
    const factor = this.#factor();
    const tinted = frame.scene.layers.includes("regions");
    const chosen = frame.scene.place;
    const before = last?.scene.place;
    const moved = (place) => chosen !== before && (place === chosen || place === before);
    this.#points.forEach((point, at) => {
      const place = this.data.marks[at];
      if (point && (frame.marks[at] !== last?.marks[at] || moved(place))) {
        paintPoint(point, markCell(this.data, frame.marks[at]), factor, place === chosen);
      }
    });
    this.#paths.forEach((path, at) => {
      const place = this.data.regions[at];
      const same = frame.regions[at] === last?.regions[at] && tinted === last.tinted;
      if (path && (!same || moved(place))) {
        paintRegion(path.node, regionCell(this.data, frame.regions[at]), tinted, place === chosen);
      }
    });
    this.#frame = frame;
    this.#painted = { ...frame, tinted };
  }

  #factor() {
    const { width, height } = this.graph._fullLayout;
    return fit({ width, height }, this.box).factor;
  }

  /** Tell the layers above how far the map is zoomed and shifted from where it was drawn. */
  #follow() {
    const { projection, fitScale, midPt } = this.graph._fullLayout.geo._subplot;
    const home = projection(this.#home);
    if (!home) return;
    const k = projection.scale() / fitScale;
    // The first centre stood in the middle: where it stands now is the whole shift.
    this.onZoom({ k, x: home[0] - k * midPt[0], y: home[1] - k * midPt[1] });
  }

  /** Zoom about the chosen place, or the middle. @param {"in"|"out"|"reset"} direction */
  zoom(direction) {
    const { projection, fitScale, midPt } = this.graph._fullLayout.geo._subplot;
    const before = projection.scale() / fitScale;
    const k = magnified(before, direction);
    const still = this.#seen(this.#frame?.scene.place) ?? midPt;
    // What lies in the middle afterwards, so that this point stays where it is.
    const middle = midPt.map((at, axis) => still[axis] + (at - still[axis]) * (before / k));
    this.#look(k, k === 1 ? this.#home : projection.invert(middle));
  }

  /** Where a mark stands on the screen; null where there is none or it is out of sight. */
  #seen(place) {
    const { projection } = this.graph._fullLayout.geo._subplot;
    const { width, height } = this.graph._fullLayout;
    const lonlat = this.#points[this.data.marks.indexOf(place)]?.point.lonlat;
    const [x, y] = (lonlat && projection(lonlat)) ?? [];
    return x >= 0 && y >= 0 && x <= width && y <= height ? [x, y] : null;
  }

  /** Bring a mark into the room, for those who come to it by keyboard. @param {string} place */
  reveal(place) {
    const { projection, fitScale } = this.graph._fullLayout.geo._subplot;
    const lonlat = this.#points[this.data.marks.indexOf(place)]?.point.lonlat;
    if (lonlat && !this.#seen(place)) this.#look(projection.scale() / fitScale, lonlat);
  }

  #look(k, [lon, lat]) {
    this.plotly.relayout(this.graph, {
      "geo.projection.scale": k, "geo.center.lon": lon, "geo.center.lat": lat,
    });
  }

  /** Leave the graph to itself. */
  destroy() {
    this.#off.splice(0).forEach((off) => off());
  }
}

function paintPoint({ node, point }, { low, high, state }, factor, chosen) {
  node.setAttribute("d", outline(low * factor, high * factor, state));
  Object.assign(node.style, styleOf(state, chosen));
  attribute(node, "data-state", state);
  // Plotly hovers by this radius and not by what is drawn.
  point.mrc = state === "none" ? 0 : Math.max(low, high) * factor;
}

function paintRegion(node, { level, state }, tinted, chosen) {
  node.style.fill = tinted && level > 0 ? `var(--tint-${level})` : "var(--land)";
  node.style.stroke = chosen ? "var(--ink)" : "var(--border)";
  node.style.strokeWidth = chosen ? "1.5px" : "1px";
  attribute(node, "data-state", state);
}
