// Waits for the first picture: what is to be seen comes before what is to be done with it.

/** Milliseconds after which nobody waits any longer: a page that is hidden is never painted. */
const PATIENCE = 150;

/** Run once the page has been painted, and soon in any case. @param {() => void} run */
export function painted(run) {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    clearTimeout(patience);
    run();
  };
  const patience = setTimeout(begin, PATIENCE);
  requestAnimationFrame(() => setTimeout(begin, 0));
}
