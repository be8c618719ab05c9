/** Two figures, of which the first may be left out where it is 0. */
const two = (figures: string) => figures.replace(/^0/, "0?");
const mark = "[-/.]";

/** A day in every order and with every mark, and written without any. */
function everyForm([year, month, day]: readonly [string, string, string]): string[] {
  const [m, d] = [two(month), two(day)];
  return [[year, m, d].join(mark), [d, m, year].join(mark), [m, d, year].join(mark), year + month + day];
}

const pattern = (days: readonly (readonly [string, string, string])[]) =>
  new RegExp(`^(?:${days.flatMap(everyForm).join("|")})(?:[ T].*)?$`);

/** The first day that a system knows, and what is left of a 0: they stand where there is no date. */
const never = pattern([
  ["0000", "00", "00"],
  ["0001", "01", "01"],
  ["1753", "01", "01"],
  ["1899", "12", "30"],
  ["1899", "12", "31"],
  ["1900", "01", "00"],
  ["1900", "01", "01"],
]);

/** The last day that a system knows: what has no end ends there. */
const endless = pattern([
  ["2999", "12", "31"],
  ["4712", "12", "31"],
  ["9999", "12", "31"],
]);

/** Columns of a last day: where none is, it goes on. */
const lastDays: ReadonlySet<string> = new Set(["end_date", "to", "until", "closed_on"]);

/**
 * Whether a text is a day that is none: a system's first (`01-01-1753`, `0000-00-00`, Excel's `0-1-1900`), in
 * a column of a last day its last too (`31-12-9999`).
 */
export function saysNoDay(text: string, column: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return false;
  return never.test(text) || (lastDays.has(column) && endless.test(text));
}
