// The shape and the colours of a mark where no style sheet draws it: the signs of poster.css, as
// far as one path can show them.

/** Width of the ring that shows the highest figure, in pixels. */
const RING = 1.2;
/** A sign for "no figure" has a size of its own, since it has no value. */
const SIGN = 3;

/** Families of events and states of claims that have a colour of their own; others the toll's. */
const COLOURS = {
  protest: "--protest",
  force: "--force",
  decision: "--decision",
  aftermath: "--aftermath",
  context: "--context",
  withdrawn: "--withdrawn",
  unknown: "--withdrawn",
};

/** States that are drawn as a line only: what is not counted, not known, or holds no longer. */
const HOLLOW = new Set(["context", "withdrawn", "unknown", "zero"]);

/** What differs from a filled disc: opacity, line (own colour or ink), its width, its dashes. */
const UNSURE = [0.6, "--ink", 1.5, "2 2.5"];
const SIGNS = {
  force: [0.88, "--ink", 1.5],
  decision: [0.88, "--ink", 1.25, "4 3"],
  aftermath: [0.35, null, 2.5],
  context: [0.6, null, 1.5],
  revised: [0.45, null, 1.25],
  partial: [0.45, "--ink", 1.25, "4 3"],
  disputed: UNSURE,
  preliminary: UNSURE,
  unverified: UNSURE,
  derived: UNSURE,
  withdrawn: [0.5, null, 2, "5 3"],
  unknown: [0.6, null, 1.25, "2 2"],
  zero: [1, null, 1.5],
};
const PLAIN = [0.88, "--rim", 1.25];

const disc = (r) => `M${r},0A${r},${r} 0 1,1 ${-r},0A${r},${r} 0 1,1 ${r},0Z`;
/** From edge to edge, as a figure is struck through. */
const strike = (r) => `M${-round(0.7 * r)},${round(0.7 * r)}L${round(0.7 * r)},${-round(0.7 * r)}`;
const round = (number) => Math.round(number * 100) / 100;

/**
 * The outline of a mark: a disc for the lowest figure inside a ring for the highest. By the
 * even-odd rule the two edges of the ring leave the space between ring and disc open.
 * @param {number} low pixels @param {number} high pixels @param {string} state
 */
export function outline(low, high, state) {
  if (state === "none") return "M0,0Z";
  const inner = round(low);
  const outer = round(Math.max(low, high));
  if (state === "withdrawn") return disc(outer || SIGN) + strike(outer || SIGN);
  if (HOLLOW.has(state)) return disc(outer || SIGN);
  const hole = round(outer - RING);
  if (outer <= inner) return disc(inner);
  // A disc that reaches into the ring would be cut out of it: then the whole is one disc.
  if (inner >= hole) return disc(outer);
  return disc(outer) + disc(hole) + (inner > 0 ? disc(inner) : "");
}

/** The style of a mark. Its colours are names, so that a change of theme needs no painting. */
export function styleOf(state, chosen) {
  const own = COLOURS[state] ?? "--toll";
  const [opacity, line, width, dashes = "none"] = SIGNS[state] ?? PLAIN;
  return {
    fillRule: "evenodd",
    fill: `var(${HOLLOW.has(state) ? "--halo" : own})`,
    fillOpacity: String(opacity),
    stroke: state === "none" ? "none" : `var(${chosen ? "--ink" : (line ?? own)})`,
    strokeWidth: `${chosen ? 2 : width}px`,
    strokeDasharray: dashes, // choosing a place does not change what its figure is worth
  };
}
