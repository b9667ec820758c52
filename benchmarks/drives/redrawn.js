// An answer of the server that comes late is dropped by Dash: what was drawn is counted.
({ days, opening }) => {
  const graph = document.querySelector(".js-plotly-plot");
  const january = [...days.keys()].filter((at) => days[at].startsWith("2022-01"));
  // As the answer to its button does, without waiting for it: by then the clock would have gone on.
  const run = (on) => dash_clientside.set_props("clock", { disabled: !on });
  let drawn = 0;
  graph.on("plotly_afterplot", () => { drawn += 1; });
  return {
    first: january[0],
    last: january.at(-1),
    go: (step) => dash_clientside.set_props("clock", { n_intervals: step - opening }),
    play: () => run(true),
    pause: () => run(false),
    step: () => graph.layout.meta.step,
    drawn: () => drawn,
  };
}
