// The live example of the page about messages: buttons that ask, and a log of what is told.
const MOST = 12; // lines of the log

/** A line of the log. @param {"asked"|"told"} who @param {object} message */
export const line = (who, message) => {
  const { qantar, ...rest } = message;
  const text = JSON.stringify(rest);
  return `${who}  ${text.length > 300 ? `${text.slice(0, 299)}…` : text}`;
};

/** The newest lines, the newest first. */
export const logged = (lines, next) => [next, ...lines].slice(0, MOST);

/** Join buttons, frame and log of a page. */
export function begin(doc = document, win = window) {
  const frame = doc.getElementById("example");
  const log = doc.getElementById("told");
  let lines = [];
  const write = (who, message) => {
    lines = logged(lines, line(who, message));
    log.textContent = lines.join("\n");
  };
  doc.addEventListener("click", ({ target }) => {
    const asked = target.closest?.("[data-ask]")?.dataset.ask;
    if (!asked) return;
    const message = { qantar: 1, ...JSON.parse(asked) };
    frame.contentWindow.postMessage(message, "*");
    write("asked", message);
  });
  win.addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || data?.qantar !== 1) return;
    if (data.type === "height") frame.height = String(data.height);
    if (data.type === "leave") log.focus();
    write("told ", data);
  });
}

if (globalThis.document?.getElementById("example")) begin();
