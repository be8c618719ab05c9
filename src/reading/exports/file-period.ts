import { dayOfParts } from "../../calendar/day.ts";
import type { DayNumber } from "../../contract/dataset.ts";
import { monthOfName } from "../columns/dates/month-names.ts";

const year = "(20\\d{2})";
const alone = (shape: string) => new RegExp(`(?<![\\d])${shape}(?![\\d])`, "giu");

/** The last day of some months of a year, where there are such. */
function lastOf(ofYear: string | undefined, month: number | null): DayNumber | null {
  if (month === null || month < 1 || month > 12) return null;
  const next = month === 12 ? dayOfParts(Number(ofYear) + 1, 1, 1) : dayOfParts(Number(ofYear), month + 1, 1);
  return next === null ? null : next - 1;
}

const quarter = "(?:[qk]|kw|kwartaal|quarter|quartal)";
/** A number behind such a word is no month. */
const noMonth = "(?<!\\p{L})(?<!(?:week|wk|versie|version|v|deel|part|nr|no)[-_. ]?)";

type DayOf = (match: RegExpMatchArray) => DayNumber | null;

/** How a date or period may stand in a name, the surest first, and its last day. */
const shapes: readonly (readonly [RegExp, DayOf])[] = [
  [
    alone(`${year}[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\\d|3[01])`),
    ([, y, m, d]) => dayOfParts(Number(y), Number(m), Number(d)),
  ],
  [
    alone(`(0?[1-9]|[12]\\d|3[01])[-_. ](0?[1-9]|1[0-2])[-_. ]${year}`),
    ([, d, m, y]) => dayOfParts(Number(y), Number(m), Number(d)),
  ],
  [alone(`${year}[-_. ]?${quarter}[-_. ]?([1-4])`), ([, y, q]) => lastOf(y, Number(q) * 3)],
  [alone(`(?<!\\p{L})${quarter}[-_. ]?([1-4])[-_. ]?${year}`), ([, q, y]) => lastOf(y, Number(q) * 3)],
  [alone(`${year}[-_. ]?(0[1-9]|1[0-2])`), ([, y, m]) => lastOf(y, Number(m))],
  [alone(`${noMonth}(0?[1-9]|1[0-2])[-_. ]${year}`), ([, m, y]) => lastOf(y, Number(m))],
  [alone(`${year}[-_. ]?(\\p{L}{3,9})`), ([, y, name]) => lastOf(y, monthOfName(name ?? ""))],
  [alone(`(?<!\\p{L})(\\p{L}{3,9})[-_. ]?${year}`), ([, name, y]) => lastOf(y, monthOfName(name ?? ""))],
  [alone(year), ([, y]) => lastOf(y, 12)],
];

/**
 * The last day of the date, month, quarter or year in the name of a file, or of the folder that it lies in:
 * `offertes-2026-10.csv`, `okt 2026/quotes.csv`. Null where none is there.
 */
export function periodOfFile(file: string): DayNumber | null {
  for (const part of file.split("/").toReversed()) {
    for (const [shape, dayOf] of shapes) {
      for (const match of [...part.matchAll(shape)].toReversed()) {
        const day = dayOf(match);
        if (day !== null) return day;
      }
    }
  }
  return null;
}

/**
 * The numbers in a name and what stands around them, where names differ in these alone: `export (2).csv`,
 * `report1698765432109.csv`.
 */
export function numberedName(file: string): { around: string; numbers: number[] } {
  const plain = file.toLowerCase().replace(/\s*\((\d+)\)/g, "$1");
  const bare = plain.replace(/(?<!\d)\.(?=[a-z]+$)/, "0.");
  return { around: bare.replace(/\d+/g, "#"), numbers: (bare.match(/\d+/g) ?? []).map(Number) };
}
