({ days, opening }) => {
  const january = [...days.keys()].filter((at) => days[at].startsWith("2022-01"));
  const time = timeDimensionControl._timeDimension;
  const button = () => document.querySelector(".timecontrol-play");
  return {
    first: january[0],
    last: january.at(-1),
    go: (step) => time.setCurrentTimeIndex(step - opening),
    play: () => button().click(),
    pause: () => button().click(),
    step: () => time.getCurrentTimeIndex() + opening,
  };
}
