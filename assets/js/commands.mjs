// What buttons, keys and embedding pages may ask of a player, by name.
import { nextKey, previousKey } from "./steps.mjs";

/** Where a command leads, for those that move the playhead. */
const MOVES = {
  previous: ({ index }) => index - 1,
  next: ({ index }) => index + 1,
  "previous-key": ({ steps, index }) => previousKey(steps, index),
  "next-key": ({ steps, index }) => nextKey(steps, index),
  first: () => 0,
  last: ({ steps }) => steps.length - 1,
};

const DEEDS = {
  play: (player) => player.toggle(), // the one button that plays and pauses
  toggle: (player) => player.toggle(),
  pause: (player) => player.pause(),
  leave: (player) => player.leave(),
  "zoom-in": (player) => player.zoom("in"),
  "zoom-out": (player) => player.zoom("out"),
  "zoom-reset": (player) => player.zoom("reset"),
};

/**
 * Do what a name asks.
 * @param {import("./player.mjs").Player} player @param {string} name
 * @param {{commit?: boolean}} [options] whether the day is written down (see `Player.goTo`)
 * @returns {boolean} whether there is such a command
 */
export function perform(player, name, options) {
  if (Object.hasOwn(MOVES, name)) player.goTo(MOVES[name](player), options);
  else if (Object.hasOwn(DEEDS, name)) DEEDS[name](player);
  else return false;
  return true;
}
