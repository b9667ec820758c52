// Opens the file: unpacks its styles and its script, and lets them in. That the script is the
// file's own, the browser sees by its hash.
import { Pack } from "./unpack.mjs";

const told = JSON.parse(document.getElementById("told").textContent);
const pack = new Pack(document.getElementById("pack").textContent, told);
const [script, style] = ["script", "style"].map((name) => document.createElement(name));
style.textContent = pack.text(1);
document.head.append(style);
// The script finds here what else the file holds.
globalThis.qantar = {
  languages: told.languages,
  edition: (language) => JSON.parse(pack.text(2 + told.languages.indexOf(language))),
};
script.type = "module";
script.textContent = pack.text(0);
document.body.append(script);
