// What is found for a text: pure, over the index that the server made.
import { fold } from "./spelling.mjs";

/**
 * @typedef {object} Entry something that can be found
 * @property {string} title @property {string} [detail] @property {string} [lang]
 * @property {string} names folded: what it is called @property {string} [text] folded: the rest
 * @property {object} [patch] the scene that shows it @property {string} [shows] id of an element
 * @property {string} [href] another page
 *
 * @typedef {{group: string, all: number, entries: Entry[]}} Found
 */

export const GROUPS = Object.freeze(["places", "events", "sources"]);
/** Results shown of a group. */
export const MOST = 8;

/**
 * Each word must begin a word of the entry. What is called so comes before what is only said so;
 * within these the index's own order stays.
 * @param {Record<string, Entry[]>} index @param {string} query @returns {Found[]} without empty groups
 */
export function find(index, query) {
  const asked = fold(query);
  if (!asked) return [];
  const words = asked.split(" ");
  return GROUPS.map((group) => {
    const ranked = (index[group] ?? [])
      .map((entry) => ({ entry, rank: rank(entry, asked, words) }))
      .filter(({ rank: found }) => found < 9);
    ranked.sort((one, other) => one.rank - other.rank);
    return { group, all: ranked.length, entries: ranked.slice(0, MOST).map(({ entry }) => entry) };
  }).filter(({ all }) => all);
}

/** 0 is best; 9 is not found. */
function rank({ names, text = "" }, asked, words) {
  const begins = (where) => (word) => ` ${where}`.includes(` ${word}`);
  if (words.every(begins(names))) return names.startsWith(asked) ? 0 : 1;
  return words.every(begins(`${names} ${text}`)) ? 2 : 9;
}
