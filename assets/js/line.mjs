// The line between the two windows of a talk: the slides say how they stand, the notes ask.
// A window that the slides have written themselves is spoken to directly; one that was opened at
// its own address by a BroadcastChannel, or where there is none by messages to its opener.

/**
 * @typedef {object} Line
 * @property {(message: object) => void} say
 * @property {(run: (message: object) => void) => void} hear
 */

/** What the notes may ask of the slides, with what each takes. */
export const ASKED = Object.freeze({
  forward: [], back: [], first: [], last: [], goto: ["index"], digit: ["digit"], enter: [], toggle: [], again: [],
  black: [], white: [], question: [], sources: [], close: [], theme: [], watch: [], "watch-reset": [],
});

/**
 * A message if it is one of this talk's, else null: any page of the site may use the channel.
 * @param {unknown} message @param {string} lesson
 */
export function understood(message, lesson) {
  if (!message || typeof message !== "object") return null;
  if (message.qantar !== "present" || message.lesson !== lesson) return null;
  const { type } = message;
  if (type === "hello" || type === "bye") return { type };
  if (type === "state") return isState(message.state) ? { type, state: message.state } : null;
  if (type !== "do" || !Object.hasOwn(ASKED, message.do)) return null;
  const detail = ASKED[message.do].map((key) => [key, message[key]]);
  if (!detail.every(([, value]) => Number.isInteger(value) && value >= 0)) return null;
  return { type, do: message.do, ...Object.fromEntries(detail) };
}

const isState = (state) =>
  Boolean(state) && typeof state === "object" && Number.isInteger(state.index) && state.index >= 0 &&
  Number.isInteger(state.step) && state.step >= 0 && Boolean(state.scene) && typeof state.scene === "object";

/** Two ends of a line inside one page. @returns {[Line, Line]} */
export function pair() {
  const ears = [[], []];
  const end = (own, other) => ({
    say: (message) => ears[other].forEach((run) => run(message)),
    hear: (run) => void ears[own].push(run),
  });
  return [end(0, 1), end(1, 0)];
}

/** A line to every window of this site; null where the browser has none. @returns {Line|null} */
export function broadcast(name, Channel = globalThis.BroadcastChannel) {
  try {
    const channel = new Channel(name);
    return {
      say: (message) => channel.postMessage(message),
      hear: (run) => channel.addEventListener("message", ({ data }) => run(data)),
    };
  } catch {
    return null;
  }
}

/** A line to the window that opened this one; null where there is none. @returns {Line|null} */
export function toOpener(win = window) {
  const { opener } = win;
  if (!opener) return null;
  return {
    say: (message) => opener.postMessage(message, whereto(win)),
    hear: (run) => win.addEventListener("message", (event) => {
      if (event.source === opener && event.origin === win.location.origin) run(event.data);
    }),
  };
}

/** A line to the windows that this one opened, as far as they have spoken. @returns {Line} */
export function toOpened(win = window) {
  const known = new Set();
  return {
    say(message) {
      for (const one of known) {
        if (one.closed) known.delete(one);
        else one.postMessage(message, whereto(win));
      }
    },
    hear: (run) => win.addEventListener("message", (event) => {
      if (!event.source || event.source === win || event.origin !== win.location.origin) return;
      if (event.data?.qantar !== "present") return;
      known.add(event.source);
      run(event.data);
    }),
  };
}

/** A page without an address of its own, in a sandbox or from a disk, cannot name it. */
const whereto = ({ location }) => (location.origin === "null" ? "*" : location.origin);

/** Several lines as one; lines may be added while it is in use. */
export function joined(...lines) {
  const ears = [];
  const all = [];
  const add = (line) => {
    if (!line) return;
    all.push(line);
    line.hear((message) => ears.forEach((run) => run(message)));
  };
  lines.forEach(add);
  return {
    add,
    say: (message) => all.forEach((line) => line.say(message)),
    hear: (run) => void ears.push(run),
  };
}
