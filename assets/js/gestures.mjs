// Who gets a touch or a turn of the wheel over plotly's map: the map, or the page under it.
// Plotly would take them all, and a page that scrolls could not be scrolled past its map.

/**
 * Whether a wheel is the map's: asked for with a key, or with the focus on the map; or the page
 * is all in the window and nothing around it could scroll either.
 * @param {{ctrlKey: boolean, metaKey: boolean}} event
 * @param {{focused: boolean, scrolls: boolean, framed: boolean}} page
 */
export const turnsMap = ({ ctrlKey, metaKey }, { focused, scrolls, framed }) =>
  ctrlKey || metaKey || focused || !(scrolls || framed);

/** One finger scrolls and taps; two move and magnify the map. @param {{touches: ArrayLike}} event */
export const touchesMap = ({ touches }) => touches.length > 1;

/** Keep from plotly what is not its own. @param {Document} doc @param {Window} win */
export function guard(doc = document, win = window) {
  const early = { capture: true, passive: true };
  const onMap = (event) => event.target.closest?.("#live");
  doc.addEventListener("wheel", (event) => {
    const room = onMap(event)?.closest("#map-room");
    if (!room) return;
    const { scrollHeight, clientHeight } = doc.documentElement;
    const page = {
      focused: room.contains(doc.activeElement),
      scrolls: scrollHeight > clientHeight,
      framed: win.parent !== win,
    };
    if (!turnsMap(event, page)) event.stopPropagation();
  }, early);
  // The end of a touch goes to all: a map that heard two fingers come must hear them go.
  for (const name of ["touchstart", "touchmove"]) {
    doc.addEventListener(name, (event) => {
      if (onMap(event) && !touchesMap(event)) event.stopPropagation();
    }, early);
  }
}
