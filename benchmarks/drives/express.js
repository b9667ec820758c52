// The buttons are the figure's own; plotly draws them as SVG.
({ days, opening }) => {
  const graph = document.querySelector(".js-plotly-plot");
  const press = (at) =>
    graph.querySelectorAll(".updatemenu-button")[at].dispatchEvent(new MouseEvent("click", { bubbles: true }));
  const january = [...days.keys()].filter((at) => days[at].startsWith("2022-01"));
  const now = { mode: "immediate", frame: { duration: 0, redraw: true }, transition: { duration: 0 } };
  return {
    first: january[0],
    last: january.at(-1),
    go: (step) => Plotly.animate(graph, [days[step]], now),
    play: () => press(0),
    pause: () => press(1),
    step: () => graph._fullLayout.sliders[0].active + opening,
  };
}
