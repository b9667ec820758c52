// Texts folded for the search, so that a word is found however it is spelled: the same rule as
// dashboard/view/folding.py, held by the same table of examples.

const pairs = (from, to) => [...from].map((letter, at) => [letter, [...to][at]]);
const LATIN = new Map([
  ...pairs("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye"),
  ["ж", "zh"], ["х", "kh"], ["ц", "ts"], ["ч", "ch"], ["ш", "sh"], ["щ", "shch"],
  ["ъ", ""], ["ь", ""], ["ю", "yu"], ["я", "ya"],
]);
for (const [own, other] of pairs("әғқңөұүһіё", "агкноуухие")) LATIN.set(own, LATIN.get(other));

/** The words of a text in small Latin letters and digits, parted by single spaces. */
export function fold(text) {
  const known = [...text.toLowerCase().normalize("NFC")].map((letter) => LATIN.get(letter) ?? letter).join("");
  return known.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
