// The entry of a door: leads on to a page in the language that its address asks for, or else in the
// one that the browser prefers. What else the address asks for goes along.

/**
 * @typedef {{language: string, asked: Record<string, string>, href: string}} Page a page behind it
 *
 * The address to lead on to.
 * @param {Page[]} pages at least one
 * @param {string} search the query of the door's own address
 * @param {readonly string[]} preferred the languages of the browser, the best first
 * @returns {string}
 */
export function onward(pages, search, preferred) {
  const wish = new URLSearchParams(search);
  const there = pages.map(({ language }) => language);
  const wishes = [wish.get("lang"), ...preferred.map((tag) => tag.toLowerCase().split("-")[0])];
  const language = wishes.find((tongue) => there.includes(tongue)) ?? there[0];
  wish.delete("lang");
  const fits = ({ asked }) => Object.entries(asked).every(([key, value]) => wish.get(key) === value);
  const found = pages.filter((page) => page.language === language && fits(page));
  // The page that more of the query chose.
  const [page] = found.sort((a, b) => Object.keys(b.asked).length - Object.keys(a.asked).length);
  for (const key of Object.keys(page.asked)) wish.delete(key);
  return `${page.href}${wish.size ? `?${wish}` : ""}`;
}

const carried = globalThis.document?.getElementById("view");
if (carried) {
  const { pages } = JSON.parse(carried.textContent);
  location.replace(onward(pages, location.search, navigator.languages) + location.hash);
}
