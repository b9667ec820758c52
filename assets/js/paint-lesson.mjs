// Paints the room of a lesson: the text of the stop on screen, its number, and whether the map
// still shows it.
import { attribute, words } from "./ink.mjs";

export class LessonPainter {
  /** @param {import("./lesson.mjs").Lesson} lesson @param {object} data @param {Document} doc */
  constructor(lesson, data, doc = document) {
    Object.assign(this, { lesson, data, doc });
    lesson.on("stop", () => this.paint());
    this.paint();
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
