// What a page may ask of the screen: all of it, that it stays on, and that the pointer does not
// stand in the picture. A browser may refuse each of them; the talk goes on without.

/** Milliseconds after which a pointer that does not move is taken away. */
export const REST = 3000;

export const isFull = (doc = document) => Boolean(doc.fullscreenElement ?? doc.webkitFullscreenElement);

/** Take the whole screen, or give it back. */
export async function toggleFull(doc = document) {
  const root = doc.documentElement;
  const ask = isFull(doc)
    ? (doc.exitFullscreen ?? doc.webkitExitFullscreen)?.bind(doc)
    : (root.requestFullscreen ?? root.webkitRequestFullscreen)?.bind(root);
  try {
    await ask?.();
  } catch {
    // In a frame that may not, or without a press of a key: the window does as well.
  }
}

/** Keep the screen on while the page is seen; the browser lets go whenever it is not. */
export function keepAwake(doc = document, { wakeLock } = navigator) {
  if (!wakeLock) return;
  const ask = async () => {
    if (doc.hidden) return;
    try {
      await wakeLock.request("screen");
    } catch {
      // A low battery, or a page that is not served securely.
    }
  };
  doc.addEventListener("visibilitychange", ask);
  ask();
}

/**
 * Say on an element whether the pointer rests.
 * @param {Element} root @param {object} [edges]
 */
export function watchPointer(root, { doc = document, later = setTimeout, never = clearTimeout } = {}) {
  let waiting = null;
  const stir = () => {
    root.dataset.idle = "no";
    if (waiting !== null) never(waiting);
    waiting = later(() => {
      root.dataset.idle = "yes";
    }, REST);
  };
  // What moves under a pointer makes events too, but those are no movement.
  doc.addEventListener("pointermove", ({ movementX, movementY }) => (movementX || movementY) && stir());
  doc.addEventListener("pointerdown", stir);
  doc.addEventListener("focusin", ({ target }) => target.matches?.(":focus-visible") && stir());
  stir();
}
