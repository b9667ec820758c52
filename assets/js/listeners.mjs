// Who listens to what.

export class Listeners {
  #byEvent = new Map();

  /** @param {string} event @param {(detail: object) => void} run @returns {() => void} ends it */
  on(event, run) {
    const listening = this.#byEvent.get(event) ?? new Set();
    this.#byEvent.set(event, listening.add(run));
    return () => listening.delete(run);
  }

  tell(event, detail = {}) {
    for (const run of this.#byEvent.get(event) ?? []) run(detail);
  }
}
