// The rows of a table put into order and searched, and the address of what is shown.
import { occur } from "./spelling.mjs";

/**
 * @typedef {object} Row
 * @property {(number|null)[]} ranks where it stands by each column; null where its cell is empty
 * @property {string} find the folded words that a search looks through
 *
 * @typedef {object} Wish
 * @property {string} q @property {string} sort a column, with a hyphen before it downwards
 * @property {number} page from 1
 */

/** Read the ranks of a row. @param {string} text as in "3,,12" */
export const ranksOf = (text) => text.split(",").map((rank) => (rank === "" ? null : Number(rank)));

/**
 * The rows that match, in the order asked for. Rows of equal rank keep the order in which they
 * stand; those whose cell is empty stand last, whatever the direction.
 * @template {Row} R
 * @param {R[]} rows @param {Wish} wish @param {string[]} columns
 * @returns {R[]}
 */
export function arrange(rows, { q, sort }, columns) {
  const found = rows.filter((row) => occur(q, row.find));
  const down = sort.startsWith("-");
  const column = columns.indexOf(down ? sort.slice(1) : sort);
  if (column < 0) return found;
  return found.sort((one, other) => {
    const [a, b] = [one.ranks[column], other.ranks[column]];
    if (a === null || b === null) return (a === null) - (b === null);
    return down ? b - a : a - b;
  });
}

/**
 * The part of the rows that a page shows; a page that is not there is shown by the last.
 * @template R @param {R[]} rows @param {number} page @param {number} size 0 for everything
 * @returns {{shown: R[], page: number, pages: number, first: number, last: number}}
 */
export function paged(rows, page, size) {
  const each = size || Math.max(rows.length, 1);
  const pages = Math.max(1, Math.ceil(rows.length / each));
  const at = Math.min(Math.max(page, 1), pages);
  const shown = rows.slice((at - 1) * each, at * each);
  const first = rows.length ? (at - 1) * each + 1 : 0;
  return { shown, page: at, pages, first, last: (at - 1) * each + shown.length };
}

/** What a press on a column's head asks for. The first column upwards is the usual order. */
export function pressed(column, sort, columns) {
  const now = sort || columns[0];
  const next = now === column ? `-${column}` : column;
  return next === columns[0] ? "" : next;
}

/** The address of a wish. @param {string} base what else is asked for, from "?" on */
export function addressOf(base, { q, sort, page }) {
  const pairs = [base.slice(1)];
  if (q) pairs.push(`q=${encodeURIComponent(q)}`);
  if (sort) pairs.push(`sort=${sort}`);
  if (page > 1) pairs.push(`page=${page}`);
  return `?${pairs.filter(Boolean).join("&")}`;
}

/** Fill a text's placeholders. */
export const filled = (text, values) =>
  text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

/** An address with what is shown now in the place of what was. @param {string[]} keys */
export function carried(address, wish, keys) {
  const [path, search = ""] = address.split("?");
  const query = new URLSearchParams(search);
  for (const key of keys) {
    if (wish[key]) query.set(key, wish[key]);
    else query.delete(key);
  }
  query.delete("page");
  return `${path}?${query}`;
}

/** The address that a form is sent to, without what was left empty. @param {FormData} form */
export function sent(form) {
  const pairs = [...form].filter(([key, value]) => value && `${key}=${value}` !== "table=events");
  return `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&")}`;
}

/** A click that the browser does not mean for itself: no other tab, window or download. */
export const plainly = (event) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
