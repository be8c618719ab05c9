import type { Place } from "../../problems/problems.ts";
import type { Asking, DateColumn } from "./asking.ts";

/** How many cells of a column hold one of some texts, and the first row that does. */
export function cellsOf(
  { dictionary }: DateColumn,
  codes: readonly number[],
): { count: number; row: number } {
  const isMeant = new Uint8Array(dictionary.length);
  for (const code of codes) isMeant[code] = 1;
  let [count, first] = [0, -1];
  dictionary.codes.toArray().forEach((code, row) => {
    if (isMeant[code] !== 1) return;
    if (first < 0) first = row;
    count++;
  });
  return { count, row: first };
}

const textAt = ({ dictionary }: DateColumn, row: number) =>
  dictionary.texts().at(dictionary.codes.toArray()[row] ?? -1) ?? "";

/** Where the cell of a row stands in a column. */
export function placeOf(column: DateColumn, row: number, { opened: { source }, lines }: Asking): Place {
  const { file, contract } = source;
  return {
    file,
    kind: contract.kind,
    line: lines[row] ?? 0,
    column: column.header,
    value: textAt(column, row),
  };
}
