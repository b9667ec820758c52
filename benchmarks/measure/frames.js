// Notes the times of the browser's pictures until it is told to stop.
() => {
  const times = [];
  let on = true;
  const note = (now) => {
    times.push(now);
    if (on) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  return { stop: () => { on = false; return times; } };
}
