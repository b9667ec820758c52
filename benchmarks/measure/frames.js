// Notes the times of the browser's pictures until it is told to stop.
() => {
  const times = [];
  const pace = globalThis.drive.pace ?? 1; // by which a page's time was made to pass faster
  let on = true;
  const note = (now) => {
    times.push(now / pace);
    if (on) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  return { stop: () => { on = false; return times; } };
}
