// Spellings: what a search forgives. dashboard/view/spelling.py forgives the same.

const pairs = (from, to) => [...from].map((letter, at) => [letter, [...to][at]]);
const LATIN = new Map([
  ...pairs("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye"),
  ["ж", "zh"], ["х", "kh"], ["ц", "ts"], ["ч", "ch"], ["ш", "sh"], ["щ", "shch"],
  ["ъ", ""], ["ь", ""], ["ю", "yu"], ["я", "ya"],
]);
// Letters that only Kazakh has, and ё, as those write them who have no such keys.
for (const [own, other] of pairs("әғқңөұүһіё", "агкноуухие")) LATIN.set(own, LATIN.get(other));
const plain = (text) => [...text.toLowerCase().normalize("NFC")].map((letter) => LATIN.get(letter) ?? letter).join("");

/** A text as a search sees it: words in small Latin letters, without accents or signs. @returns {string} */
export function fold(text) {
  const bare = plain(plain(text).normalize("NFKD").replace(/\p{Mn}/gu, ""));
  return bare.replace(/['’‘ʼʻ`]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Whether each word of a query occurs, at least as part of one, in folded words. */
export function occur(query, words) {
  return fold(query).split(" ").every((word) => words.includes(word));
}
