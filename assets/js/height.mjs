// How high an embed would be if its map filled its width and nothing scrolled.

/**
 * What is asked for must not depend on what was given, or a page that obliges would be asked for
 * more and more: whatever stretches with the window is taken out and put in at its own height.
 * @param {object} sizes in pixels
 * @param {number} sizes.window height of the frame @param {number} sizes.area of the map's room
 * @param {number} sizes.map height of a map as wide as its room @param {number} sizes.head
 * @param {number} sizes.beside height of what stands beside the map, all of it
 * @param {number} sizes.room height of the room that it has
 * @param {boolean} sizes.across whether it stands beside the map, or under it
 */
export function needed({ window, area, map, head, beside, room, across }) {
  if (across) return window - area - head + Math.max(head + map, beside);
  return window - area - room + map + beside;
}
