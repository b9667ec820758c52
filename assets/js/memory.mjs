// What a page remembers for as long as its tab is open. It may refuse: in a sandboxed frame every
// access throws. Then nothing is remembered, and the page does without.

/**
 * @param {string} name @param {() => Storage} [storage]
 * @returns {{get: () => object, set: (value: object) => void}}
 */
export function memory(name, storage = () => globalThis.sessionStorage) {
  return {
    get() {
      try {
        const value = JSON.parse(storage().getItem(name));
        return value && typeof value === "object" && !Array.isArray(value) ? value : {};
      } catch {
        return {};
      }
    },
    set(value) {
      try {
        storage().setItem(name, JSON.stringify(value));
      } catch {
        // The page does without.
      }
    },
  };
}

/** Whether the page came back to where it was, rather than being opened. */
export function returned(performance = globalThis.performance) {
  const [how] = performance?.getEntriesByType?.("navigation") ?? [];
  return how?.type === "reload" || how?.type === "back_forward";
}
