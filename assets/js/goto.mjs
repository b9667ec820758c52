// Going to a day: a date that is written, or a key moment chosen from the list.
import { stepOf } from "./steps.mjs";

/**
 * The step of a written date, and what is told of it.
 * @param {import("./steps.mjs").Step[]} steps @param {string} text ISO day, or what is none
 * @param {Record<string, string>} words
 * @returns {{index: number|null, notice: string}}
 */
export function asked(steps, text, words) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) {
    const [first, last] = [steps[0].date, steps.at(-1).date];
    return { index: null, notice: (words["goto-wrong"] ?? "").replace("{first}", first).replace("{last}", last) };
  }
  const index = stepOf(steps, text);
  const step = steps[index];
  const notice = step.day === text ? "" : (words["goto-before"] ?? "").replace("{date}", step.date);
  return { index, notice };
}

/** Let the disclosure drive a player. @param {import("./player.mjs").Player} player */
export function goTo(player, doc = document) {
  const room = () => doc.querySelector("#goto-days");
  const tell = (text) => {
    const notice = doc.querySelector("#goto-notice");
    if (notice) notice.textContent = text;
  };
  const close = (focus) => {
    const open = room();
    if (!open?.open) return;
    open.open = false;
    tell("");
    if (focus) open.querySelector("summary")?.focus();
  };
  doc.addEventListener("submit", (event) => {
    if (!event.target.matches?.("[data-goto]")) return;
    event.preventDefault();
    const { index, notice } = asked(player.steps, doc.querySelector("#goto-date")?.value ?? "", player.data.words ?? {});
    tell(notice);
    if (index !== null) player.goTo(index);
  });
  // The moment that is shown is in sight as soon as the list is.
  doc.addEventListener("toggle", ({ target }) => {
    if (target.id === "goto-days" && target.open) {
      target.querySelector("#moments li:has([aria-current])")?.scrollIntoView({ block: "nearest" });
    }
  }, true);
  // A moment that was chosen is looked at; Escape closes without a choice.
  doc.addEventListener("click", (event) => {
    if (event.target.closest?.("#moments a")) close(true);
    else if (!event.target.closest?.("#goto-days")) close(false);
  });
  doc.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !event.target.closest?.("#goto-days[open]")) return;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  }, true);
  doc.addEventListener("focusin", (event) => {
    if (!event.target.closest?.("#goto-days")) close(false);
  });
}
