({ days }) => {
  const january = [...days.keys()].filter((at) => days[at].startsWith("2022-01"));
  return {
    first: january[0], last: january.at(-1), go: (to) => go(to), play, pause, step: () => step,
  };
}
