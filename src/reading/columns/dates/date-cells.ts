import { readableText } from "../../../contract/clean-text.ts";
import { type Dictionary, mapDistinct } from "../fast/fast.ts";
import { type DateEvidence, leftOf, type Orders, ordersIn, ordersOf } from "./date-evidence.ts";
import { type DateOrder, writtenDate } from "./written-date.ts";

/** The dates of a column, row by row, for who must be told of some of them. */
export interface DateCells {
  /** For each row the code of its text; −1 where it is blank. */
  codes: Int32Array;
  texts: readonly string[];
  /** For each code the orders that its text can have; none where the order does not matter. */
  orders: readonly Orders[];
  /** For each code the order of a text that can have no other; null for every other. */
  only: readonly (DateOrder | null)[];
  /** For each code what stands between the numbers. */
  marks: readonly string[];
  /** The physical line of each row. */
  lines: Int32Array;
}

/** The dates of a column as cells. */
export function dateCells(dictionary: Dictionary, lines: Int32Array, { ofShort }: DateEvidence): DateCells {
  const texts = mapDistinct(dictionary.texts(), (text) => text);
  const dates = texts.map((text) => writtenDate(readableText(text)));
  const orders = dates.map((date) => (date === null ? 0 : leftOf(ordersOf(date), date.isShort, ofShort)));
  return {
    codes: dictionary.codes.toArray(),
    texts,
    orders,
    only: orders.map((each) => {
      const [order = null, ...others] = ordersIn(each);
      return others.length === 0 ? order : null;
    }),
    marks: dates.map((date) => date?.mark ?? ""),
    lines,
  };
}

/** The rows of which the code fulfils something. */
export function rowsWhere({ codes }: DateCells, isMeant: (code: number) => boolean): number[] {
  const rows: number[] = [];
  codes.forEach((code, row) => {
    if (code >= 0 && isMeant(code)) rows.push(row);
  });
  return rows;
}

/** Whether the text of a code can have several orders. */
export const isDoubtful = ({ orders, only }: DateCells, code: number) =>
  (orders[code] ?? 0) !== 0 && only[code] === null;

export const textOf = ({ codes, texts }: DateCells, row: number) => texts[codes[row] ?? -1] ?? "";
export const lineOf = ({ lines }: DateCells, row: number) => lines[row] ?? 0;

const mostRanges = 12;

/** Lines in words: `5, 22–26 and 31`, as far as there are not too many. */
export function linesSaid(lines: readonly number[], and: string, more: (count: number) => string): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const said = ranges.slice(0, mostRanges).map(([from, to]) => {
    if (from === to) return String(from);
    return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;
  });
  const left = ranges.slice(mostRanges).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (left > 0) return `${said.join(", ")} ${and} ${more(left)}`;
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} ${and} ${said.at(-1)}`;
}
