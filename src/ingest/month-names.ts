/** Names of the months and their short forms, in Dutch and English. */
const names: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb", "febr"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const byName = new Map(names.flatMap((each, index) => each.map((name) => [name, index + 1] as const)));

/** The month, 1–12, of its name or short form with or without a point; null for another word. */
export function monthOfName(word: string): number | null {
  return byName.get(word.toLowerCase().replace(/\.$/, "")) ?? null;
}
