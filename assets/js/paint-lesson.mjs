// Paints the room of a lesson: the text of the stop on screen, its number, and whether the map
// still shows it. Sources of other stops come when they are opened.
import { attribute, words } from "./ink.mjs";

export class LessonPainter {
  /**
   * @param {import("./lesson.mjs").Lesson} lesson
   * @param {object} data
   * @param {Document} [doc]
   * @param {typeof fetch} [get]
   */
  constructor(lesson, data, doc = document, get = (...asked) => fetch(...asked)) {
    Object.assign(this, { lesson, data, doc, get });
    lesson.on("stop", () => this.paint());
    doc.addEventListener("toggle", ({ target }) => this.bring(target), true); // it does not bubble
    this.paint();
  }

  /** Bring the sources of a stop whose part was opened; without a network the way to them stays. */
  async bring(part) {
    const way = part.open && part.querySelector("a[data-late]");
    if (!way) return;
    try {
      const answer = await this.get(way.dataset.late);
      const html = answer.ok ? await answer.text() : "";
      if (html && way.isConnected) way.parentElement.outerHTML = html;
    } catch {
      // The link leads to the stop's own page.
    }
  }

  paint() {
    const room = this.doc.querySelector("#lesson");
    if (!room) return;
    const { stop, index, stops, away } = this.lesson;
    attribute(room, "data-away", away ? "yes" : "no");
    if (room.dataset.stop === stop.id) return;
    attribute(room, "data-stop", stop.id);
    for (const article of room.querySelectorAll("article[data-stop]")) {
      article.hidden = article.dataset.stop !== stop.id;
    }
    for (const link of room.querySelectorAll("[data-go]")) {
      attribute(link, "aria-current", link.dataset.go === stop.id ? "true" : null);
    }
    for (const button of room.querySelectorAll("[data-do=next-stop], [data-do=previous-stop]")) {
      const to = button.dataset.do === "next-stop" ? index + 1 : index - 1;
      attribute(button, "aria-disabled", stops[to] ? null : "true");
    }
    const number = room.querySelector(".number");
    const text = this.data.lesson.number;
    if (number && text) {
      const said = text.replace("{number}", String(index + 1)).replace("{all}", String(stops.length));
      words(number, said);
    }
  }
}
