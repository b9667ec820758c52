// Qantar's fastest speed is 4.4 steps a second: at that speed, the page's time is made to pass
// faster until there are ten. Everything else is as a reader has it: its own button plays, and
// steps so short are painted without a movement.
() => {
  const pace = 225 / 100; // a step lasts 225 ms at the fastest speed
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  const now = performance.now.bind(performance);
  globalThis.requestAnimationFrame = (run) => ask((time) => run(time * pace));
  performance.now = () => now() * pace;
  const later = globalThis.setTimeout.bind(globalThis);
  globalThis.setTimeout = (run, wait = 0) => later(run, wait / pace);
  const speed = document.querySelector("select[data-player=speed]");
  speed.value = "4";
  speed.dispatchEvent(new Event("change", { bubbles: true }));
  const thumb = () => document.getElementById("thumb");
  const button = () => document.querySelector('[data-do="play"]');
  const { steps } = JSON.parse(document.getElementById("view").textContent);
  const january = [...steps.keys()].filter((at) => steps[at].day.startsWith("2022-01"));
  // An opening lesson looks at one place and one measure: look at the whole map of the events.
  document.getElementById("poster").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  thumb().dispatchEvent(new KeyboardEvent("keydown", { key: "1", bubbles: true, cancelable: true }));
  return {
    pace,
    first: january[0],
    last: january.at(-1),
    go(step) {
      const bar = document.querySelector(`#timeline [data-step="${step}"]`);
      bar.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    },
    play: () => button().click(),
    pause: () => button().click(),
    step: () => Number(thumb().ariaValueNow) - Number(thumb().ariaValueMin ?? 0),
  };
}
