import type { Place } from "../problems/problems.ts";
import type { RowsRead } from "./column-context.ts";
import type { OpenedExport } from "./opened-export.ts";

/** The header that a column is read under; its canonical name where there is none. */
export function headerOf(name: string, { head, layout }: Pick<OpenedExport, "head" | "layout">): string {
  const position = layout.positions.get(name) ?? -1;
  return head.headers[position] ?? layout.made[position - head.headers.length]?.header ?? name;
}

/** Gives where the cell of a row stands in a column, and what was found in it. */
export function placesUnder(
  header: string,
  { opened: { source }, lines }: RowsRead,
): (row: number, value: NonNullable<Place["value"]>) => Place {
  const { file, contract } = source;
  return (row, value) => ({ file, kind: contract.kind, line: lines[row] ?? 0, column: header, value });
}
