import type { RowPlaces } from "../../contract/dataset.ts";
import { filesOf, type Table } from "../columns/table.ts";

/**
 * Where the rows of a table stand, in the order in which they are given; in `results`, the files of queries,
 * a row of the result is one line less, for the headings stand above the first.
 */
export function rowPlaces(table: Table, rows: Int32Array, results: ReadonlySet<string>): RowPlaces {
  const files = filesOf(table);
  const headings = files.map((file) => (results.has(file) ? 1 : 0));
  const partOfRow = new Uint16Array(files.length < 2 ? 0 : table.length);
  table.parts.forEach(({ from }, part) => {
    partOfRow.fill(part, from);
  });
  const line = rows.map((row) => (table.line[row] ?? 0) - (headings[partOfRow[row] ?? 0] ?? 0));
  const file = files.length < 2 ? null : Uint16Array.from(rows, (row) => partOfRow[row] ?? 0);
  return { files, line, file };
}
