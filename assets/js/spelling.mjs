// Spellings: what a search forgives. dashboard/view/spelling.py forgives the same.

// Letters that only Kazakh has, as those write them who have no such keys.
const PLAIN = { қ: "к", ң: "н", ғ: "г", ә: "а", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и" };
const plain = (text) => text.toLowerCase().replace(/[қңғәөұүһі]/g, (letter) => PLAIN[letter]);

/** A text as a search sees it: words in small letters, without accents or signs. @returns {string} */
export function fold(text) {
  const bare = plain(plain(text).normalize("NFKD").replace(/\p{Mn}/gu, ""));
  return bare.replace(/['’‘ʼʻ`]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Whether each word of a query occurs, at least as part of one, in folded words. */
export function occur(query, words) {
  return fold(query).split(" ").every((word) => words.includes(word));
}
