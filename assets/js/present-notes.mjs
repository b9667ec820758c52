// The entry of the notes' own page, which follows slides in another window of this browser.
import { broadcast, toOpener } from "./line.mjs";
import { Notes } from "./notes.mjs";
import { asked, surroundings } from "./published.mjs";
import { carried } from "./stage.mjs";

const data = carried("view");
if (surroundings(data)) data.stop = asked(data, location.search).stop ?? data.stop;
const silent = { say() {}, hear() {} };
const line = broadcast(`qantar-present-${data.lesson.id}`) ?? toOpener() ?? silent;
new Notes({ win: window, data, line, poster: document.getElementById("poster") });
