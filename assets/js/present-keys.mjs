// Which key does what while presenting. Pure: both windows of a talk ask this table. A clicker
// sends page up and down, or arrows; the rest is as in the programs that presenters know.

/**
 * @typedef {import("./keys.mjs").Pressed & {code?: string}} Pressed
 *
 * @typedef {object} Place where a key was pressed
 * @property {string} [tag] name of the focused element @property {boolean} [editable]
 * @property {boolean} [onThumb] the timeline's slider has the focus, which moves by arrows
 * @property {boolean} [inList] the list of stops is open, and its links are walked by arrows
 * @property {boolean} [letters] whether letters, digits and signs act at all (WCAG 2.1.4)
 *
 * @typedef {{do: string, digit?: number}} Deed
 */

const NAMED = {
  ArrowRight: "forward",
  ArrowDown: "forward",
  PageDown: "forward",
  " ": "forward",
  Enter: "enter",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Backspace: "back",
  Home: "first",
  End: "last",
  Escape: "close",
  F5: "full", // what a clicker's start button sends; a reload without a network would end the talk
  // Keys of a remote control.
  MediaPlayPause: "toggle",
  MediaTrackNext: "forward",
  MediaTrackPrevious: "back",
};

const SIGNS = {
  b: "black", ".": "black", w: "white", ",": "white",
  f: "full", n: "notes", l: "list", q: "question", s: "sources", r: "again", t: "theme",
  p: "toggle", k: "toggle", "?": "help", h: "help",
};

const FIELDS = new Set(["input", "select", "textarea", "option"]);
const PRESSABLE = new Set(["a", "button", "summary"]);
const ROVING = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"]);

/**
 * What a key asks of a talk, or null where the key is not the talk's.
 * @param {Pressed} pressed @param {Place} [place] @returns {Deed|null}
 */
export function deed(pressed, { tag = "", editable = false, onThumb = false, inList = false, letters = true } = {}) {
  if (pressed.defaultPrevented || pressed.isComposing) return null;
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  const name = tag.toLowerCase();
  if (editable || FIELDS.has(name)) return null;
  if ((onThumb || inList) && ROVING.has(pressed.key)) return null;
  const activates = pressed.key === " " || pressed.key === "Enter";
  if (activates && PRESSABLE.has(name)) return null;
  const found = named(pressed) ?? (letters ? lettered(pressed) : null);
  // A held key is taken without an effect: a stop is too much to be run through.
  return found && pressed.repeat ? { do: "nothing" } : found;
}

function named({ key, shiftKey }) {
  if (!Object.hasOwn(NAMED, key)) return null;
  if (!shiftKey) return { do: NAMED[key] };
  return key === " " ? { do: "back" } : null;
}

function lettered(pressed) {
  const sign = signOf(pressed);
  if (/^\d$/.test(sign)) return { do: "digit", digit: Number(sign) };
  if (pressed.shiftKey && sign !== "?" && sign !== ".") return null;
  return Object.hasOwn(SIGNS, sign) ? { do: SIGNS[sign] } : null;
}

/**
 * The sign of a key, as it stands on a Latin keyboard where another one is in use: on a Kazakh
 * keyboard the key of B writes "и", and that of 2 writes "ә".
 */
function signOf({ key, code = "" }) {
  const sign = key.length === 1 ? key.toLowerCase() : "";
  if (sign && sign <= "~") return sign;
  if (!sign) return "";
  return /^(?:Key|Digit|Numpad)([A-Z\d])$/.exec(code)?.[1].toLowerCase() ?? "";
}

/**
 * A number that is being typed, with one more digit. It is done as soon as no greater stop could
 * be meant; what is no stop begins anew.
 * @param {string} typed @param {number} digit @param {number} all how many stops there are
 * @returns {{typed: string, done: boolean}}
 */
export function dialled(typed, digit, all) {
  const longer = `${typed}${digit}`.replace(/^0+/, "");
  const next = Number(longer) <= all ? longer : digit && digit <= all ? String(digit) : "";
  return { typed: next, done: next !== "" && Number(next) * 10 > all };
}
