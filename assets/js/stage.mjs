// What every page that plays has: a player, the painters of the page and of the drawn map, and
// the listeners. The entries, `first.mjs` and `embed.mjs`, add what only they have.
import { listen } from "./page.mjs";
import { PagePainter } from "./paint-page.mjs";
import { SvgPainter } from "./paint-svg.mjs";
import { Player } from "./player.mjs";
import { pan } from "./track.mjs";

/** What the page carries for its scripts, by the id of its element. */
export const carried = (id) => JSON.parse(document.getElementById(id)?.textContent || "null");

/** Whether the reader asks for reduced motion, as it is now. */
export function stillness(win = window) {
  const motion = win.matchMedia("(prefers-reduced-motion: reduce)");
  return () => motion.matches;
}

/**
 * @param {object} data what the page carries
 * @param {object} options
 * @param {boolean} [options.fresh] see `Player`
 * @param {(scene: object, how: string) => void} [options.address] see `Player`
 * @param {object} [options.listening] see `listen`
 */
export function stage(data, { fresh, address, listening } = {}) {
  const player = new Player({ data, fresh, address, still: stillness() });
  player.addPainter(new PagePainter(data));
  const svg = document.getElementById("poster");
  const onLost = () => document.getElementById("thumb")?.focus();
  const poster = svg && new SvgPainter(svg, data, { onLost, still: player.still });
  if (poster) {
    player.addPainter(poster);
    pan(poster);
    const sized = ([{ contentRect: { width, height } }]) => poster.resize(width, height);
    new ResizeObserver(sized).observe(svg);
  }
  const tooltip = listen(player, listening);
  return { player, poster, tooltip };
}
