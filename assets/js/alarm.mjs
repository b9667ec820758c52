// The first picture after a wait. A browser that is asked for one picture after another draws them
// all, sixty a second; one that is asked when something is due draws that one.

/** Milliseconds: a shorter wait is over by the next picture. */
const SHORT = 20;

export class Alarm {
  #timer = 0;
  #frame = 0;

  /**
   * @param {(now: number) => void} run is handed the moment of the picture
   * @param {number} wait milliseconds
   */
  constructor(run, wait) {
    const ask = () => {
      this.#frame = requestAnimationFrame(run);
    };
    if (wait > SHORT) this.#timer = setTimeout(ask, Math.ceil(wait));
    else ask();
  }

  cancel() {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }
}
