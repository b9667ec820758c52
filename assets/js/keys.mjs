// Which key does what. Pure: the page tells where the focus is, and does what this answers.

/**
 * @typedef {object} Pressed
 * @property {string} key @property {boolean} [ctrlKey] @property {boolean} [altKey]
 * @property {boolean} [metaKey] @property {boolean} [shiftKey] @property {boolean} [repeat]
 * @property {boolean} [isComposing] @property {boolean} [defaultPrevented]
 *
 * @typedef {object} Focus
 * @property {boolean} inPlayer whether the focus is inside the player
 * @property {boolean} [onThumb] whether it is on the timeline's slider
 * @property {string} [tag] name of the focused element @property {string} [role]
 * @property {boolean} [editable] whether the reader can write in it
 *
 * @typedef {{do: string, measure?: string}} Action
 */

const MEASURES = { 1: "events", 2: "deaths", 3: "injured", 4: "detained" };

const PLAYER = {
  " ": "toggle",
  ArrowRight: "next",
  ArrowLeft: "previous",
  // What a clicker sends: page down is onwards.
  PageDown: "next-key",
  PageUp: "previous-key",
  Home: "first",
  End: "last",
  Escape: "leave",
};

/**
 * The slider follows the W3C's pattern, but for its optional page keys: a clicker must not change
 * its direction because the timeline was touched.
 */
const THUMB = { ...PLAYER, ArrowUp: "next", ArrowDown: "previous" };

const FIELDS = new Set(["input", "select", "textarea", "option"]);
const PRESSABLE = new Set(["a", "button", "summary"]);
const PRESSABLE_ROLES = new Set(["button", "link", "switch", "checkbox"]);
/** Roles that move about in themselves by arrows. */
const ROVING_ROLES = new Set([
  "tab", "radio", "option", "listbox", "menu", "menuitem", "menuitemradio", "menuitemcheckbox",
  "combobox", "textbox", "searchbox", "spinbutton", "grid", "gridcell", "treeitem",
]);
/** What may be held down; a held Space would flicker between play and pause. */
const HELD = new Set(["next", "previous"]);

/**
 * What a key asks of the player, or null where the key is not the player's.
 * @param {Pressed} pressed @param {Focus} focus @returns {Action|null}
 */
export function action(pressed, focus) {
  const { inPlayer, onThumb = false, tag = "", role = "", editable = false } = focus;
  if (!inPlayer || pressed.defaultPrevented || pressed.isComposing) return null;
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.shiftKey) return null;
  const name = tag.toLowerCase();
  if (editable || FIELDS.has(name) || ROVING_ROLES.has(role)) return null;
  const pressable = PRESSABLE.has(name) || PRESSABLE_ROLES.has(role);
  if (pressed.key === " " && pressable) return null;
  if (Object.hasOwn(MEASURES, pressed.key)) {
    return pressed.repeat ? null : { do: "measure", measure: MEASURES[pressed.key] };
  }
  const table = onThumb ? THUMB : PLAYER;
  if (!Object.hasOwn(table, pressed.key)) return null;
  const wish = table[pressed.key];
  // A held key must not scroll the page either, so it is taken without an effect.
  return pressed.repeat && !HELD.has(wish) ? { do: "nothing" } : { do: wish };
}
