// Notes when a mark has come on screen: looked for before each picture, noted after it is painted.
(selector) => {
  const onScreen = ({ left, right, top, bottom, width }) =>
    width > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  const look = () => {
    const marks = document.querySelectorAll(selector);
    if (![...marks].some((mark) => onScreen(mark.getBoundingClientRect()))) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.firstMarks = performance.now(); };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}
