// Dragging the thumb along the timeline, and the zoomed map about its room.
import { nearest } from "./steps.mjs";

/** A pointer that moved less than this was a click. */
const STIR = 4;

/** Where a pointer is on the axis, 0 to 1. */
export const along = (x, { left, width }) =>
  width ? Math.max(0, Math.min(1, (x - left) / width)) : 0;

/** Let the pointer move the playhead; the day is written down when it is let go. */
export function scrub(player, doc = document) {
  let dragged = null;
  const go = (event) => {
    const at = along(event.clientX, dragged.track.getBoundingClientRect());
    const index = nearest(player.steps, at);
    if (index !== player.index || player.playing) player.goTo(index, { commit: false });
  };
  doc.addEventListener("pointerdown", (event) => {
    const track = event.button === 0 && event.isPrimary && event.target.closest?.("#track");
    // A link or a button on the track answers for itself.
    if (!track || event.target.closest("a, button")) return;
    dragged = { track, pointer: event.pointerId };
    track.setPointerCapture(event.pointerId);
    // The keys belong to whoever has the focus, and this is where the reader now is.
    track.querySelector("#thumb")?.focus({ preventScroll: true });
    go(event);
  });
  // Else the browser takes the focus away again, and selects the words that the drag passes.
  doc.addEventListener("mousedown", (event) => {
    if (dragged) event.preventDefault();
  });
  doc.addEventListener("pointermove", (event) => {
    if (dragged?.pointer === event.pointerId) go(event);
  });
  const end = (event) => {
    if (dragged?.pointer !== event.pointerId) return;
    dragged = null;
    player.commit();
  };
  doc.addEventListener("pointerup", end);
  doc.addEventListener("pointercancel", end);
}

/**
 * Let a pointer drag the poster where it is zoomed in; a drag that ends on a mark is no choice.
 * @param {import("./paint-svg.mjs").SvgPainter} painter
 */
export function pan(painter) {
  const { svg } = painter;
  let from = null;
  let stirred = false;
  svg.addEventListener("pointerdown", (event) => {
    stirred = false;
    if (event.button === 0 && painter.zoomedIn) from = { x: event.clientX, y: event.clientY };
  });
  svg.addEventListener("pointermove", (event) => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!stirred && Math.hypot(dx, dy) < STIR) return;
    if (!stirred) svg.setPointerCapture(event.pointerId);
    stirred = true;
    from = { x: event.clientX, y: event.clientY };
    // Its own pixels, where the page draws it larger than it is laid out.
    const scale = svg.clientWidth ? svg.getBoundingClientRect().width / svg.clientWidth : 1;
    painter.shift(dx / scale, dy / scale);
  });
  const end = () => {
    from = null;
  };
  svg.addEventListener("pointerup", end);
  svg.addEventListener("pointercancel", end);
  // Links start a drag of their own, which would end ours.
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("click", (event) => {
    if (!stirred) return;
    event.preventDefault();
    event.stopPropagation();
  });
}
