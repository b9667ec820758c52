// An answer of the server that comes late is dropped by Dash: what was drawn is counted.
({ days, opening }) => {
  const graph = document.querySelector(".js-plotly-plot");
  const january = [...days.keys()].filter((at) => days[at].startsWith("2022-01"));
  const button = document.getElementById("play");
  let drawn = 0;
  graph.on("plotly_afterplot", () => { drawn += 1; });
  return {
    first: january[0],
    last: january.at(-1),
    go: (step) => dash_clientside.set_props("clock", { n_intervals: step - opening }),
    play: () => button.click(),
    pause: () => button.click(),
    step: () => graph.layout.meta.step,
    drawn: () => drawn,
  };
}
