// On a site of files nobody but the page itself reads its address: here is what the server does
// with it otherwise, as far as that can be done with what the page holds.
import { fromSearch, knownBy } from "./address.mjs";
import { SIEVES } from "./scene.mjs";

/** What a page of files carries of its surroundings; null on a page that was served. */
export const surroundings = (data) => data?.published ?? null;

/**
 * What an address asks for, and what of it cannot be shown.
 * @param {object} data what the page carries
 * @param {string} search
 * @returns {{patch: object, stop: string|null, autoplay: boolean, controls: boolean, passed: {key: string, asked: string}[]}}
 */
export function asked(data, search) {
  const wish = new URLSearchParams(search);
  const { scene, notices } = fromSearch(search, knownBy(data));
  const named = Object.keys(scene).filter((key) => wish.get(key)?.trim());
  const filters = named.filter((key) => SIEVES.includes(key));
  const patch = Object.fromEntries(
    named.filter((key) => key !== "lang" && !filters.includes(key)).map((key) => [key, scene[key]]),
  );
  const stops = data.lesson?.stops ?? [];
  const stop = wish.get("stop");
  const known = stops.find(({ id }, index) => stop === id || stop === String(index + 1));
  return {
    patch,
    stop: known?.id ?? null,
    autoplay: wish.get("autoplay") === "1",
    controls: wish.get("controls") !== "0",
    passed: [
      ...notices.filter(({ key }) => key !== "lang" && !filters.includes(key)),
      ...filters.map((key) => ({ key, asked: wish.get(key) })),
      ...(stop && !known && stops.length ? [{ key: "stop", asked: stop }] : []),
    ],
  };
}

/** The same page in another language, with a query; null where there is none. */
export function inLanguage(around, language, search) {
  const page = around.languages[language];
  if (!page) return null;
  const wish = new URLSearchParams(search);
  wish.delete("lang");
  return page + (wish.size ? `?${wish}` : "");
}

/** How the panels are had: each place's is a file. @param {typeof fetch} [get] */
export const panels = (around, get = (...wish) => fetch(...wish)) => (path, options) => {
  const place = new URLSearchParams(path.split("?")[1]).get("place") ?? "country";
  return get(`${around.home}panels/${encodeURIComponent(place)}.html`, options);
};

/** Say what was passed over, where the page has its notices. */
export function tell(around, passed, doc = document) {
  const room = doc.getElementById("notices");
  if (!room || !passed.length) return;
  room.append(...passed.map(({ key, asked: value }) => {
    const line = doc.createElement("p");
    line.className = "notice";
    line.textContent = around.notice.replace("{key}", key).replace("{asked}", String(value).slice(0, 40));
    return line;
  }));
  room.hidden = false;
}

/**
 * Show what the address asks for; on a page that was served, nothing is left to do.
 * @param {import("./player.mjs").Player} player
 * @param {{lesson?: import("./lesson.mjs").Lesson|null, doc?: Document, location?: Location}} [edges]
 */
export function arrive(player, { lesson = null, doc = document, location = globalThis.location } = {}) {
  const around = surroundings(player.data);
  if (!around) return;
  const language = new URLSearchParams(location.search).get("lang");
  const other = language && language !== doc.documentElement.lang ? inLanguage(around, language, location.search) : null;
  if (other) {
    location.replace(other + location.hash);
    return;
  }
  const wish = asked(player.data, location.search);
  if (lesson && wish.stop) lesson.goTo(lesson.indexOf(wish.stop), { jump: true });
  if (Object.keys(wish.patch).length) player.propose(wish.patch, "none");
  if (!wish.controls) doc.getElementById("qantar").dataset.controls = "no";
  // What asks for a language keeps what else the address asks for.
  for (const link of doc.querySelectorAll("a[data-language]")) {
    link.setAttribute("href", inLanguage(around, link.dataset.language, location.search) ?? link.getAttribute("href"));
  }
  tell(around, wish.passed, doc);
  if (wish.autoplay) player.play();
}
