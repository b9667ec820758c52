// The parts of the column beside the map, of which one is shown: the lesson, what the record has of
// a place, the list of places, and what the file says of itself.
import { attribute } from "./ink.mjs";

/** The parts that tell of the chosen place. */
const OF_PLACE = new Set(["story", "toll", "sources"]);

/**
 * The part that is shown when a place is chosen: the same, if it tells of a place.
 * @param {string} part the one on screen @param {string} measure
 */
export const partOf = (part, measure) =>
  OF_PLACE.has(part) ? part : measure === "events" ? "story" : "toll";

export class Parts {
  /** @param {Document} doc */
  constructor(doc = document) {
    this.doc = doc;
    this.part = "lesson";
  }

  /** Show a part, from its top. @param {string} part */
  show(part) {
    this.part = part;
    this.paint();
    const room = this.doc.querySelector(".scroll");
    if (room) room.scrollTop = 0;
  }

  /** The page was changed by somebody else: show the part in it that was shown. */
  paint() {
    const root = this.doc.querySelector("#qantar");
    if (root) attribute(root, "data-part", this.part);
    for (const button of this.doc.querySelectorAll("button[data-part]")) {
      attribute(button, "aria-current", button.dataset.part === this.part ? "true" : null);
    }
  }
}
