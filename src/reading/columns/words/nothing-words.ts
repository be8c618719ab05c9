/** What exports write where there is nothing: Excel's and databases' words, in either language. */
const nothingWords = new Set([
  "-",
  "–",
  "—",
  "n.v.t.",
  "nvt",
  "n/a",
  "na",
  "#n/a",
  "#n/b",
  "null",
  "(null)",
  "\\n",
  "nan",
  "(leeg)",
  "(blank)",
  "(empty)",
  "none",
  "geen",
]);

const longestNothing = Math.max(...[...nothingWords].map((word) => word.length));

/** Whether a text stands for nothing, in a cell of a number or a date; of keys see `saysNoKey`. */
export function saysNothing(text: string): boolean {
  return text.length <= longestNothing && nothingWords.has(text.toLowerCase());
}

/** What Excel's format for accounts shows for zero, with the sign of the currency before or behind it. */
const dashAlone = /^\p{Sc}?\s*[-–—]\s*\p{Sc}?$/u;

/** The same, in a cell of an amount. */
export function saysNoAmount(text: string): boolean {
  return saysNothing(text) || (text.length <= longestNothing && dashAlone.test(text));
}
