import { looksFit } from "../columns/cell-shape.ts";
import type { OpenedExport } from "../columns/opened-export.ts";
import type { Problems } from "../problems/problems.ts";
import type { Row } from "./split.ts";

/** Among so many lines in one cell it is looked for rows: a text of more is seen by its first. */
const mostLines = 50;

/** The rows that a line of cells would be, if the line breaks in one of its cells ended rows. */
function rowsIn(cells: readonly string[], at: number, delimiter: string): string[][] {
  const lines = (cells[at] ?? "").split("\n", mostLines + 1).map((line) => line.split(delimiter));
  return lines.map((line, i) => [
    ...(i === 0 ? cells.slice(0, at) : []),
    ...line,
    ...(i === lines.length - 1 ? cells.slice(at + 1) : []),
  ]);
}

/** Whether cells are those of a row: as many as there are headings, and days and numbers in their places. */
function isRow(cells: readonly string[], { source, layout, head }: OpenedExport): boolean {
  if (cells.length !== head.headers.length) return false;
  const judged = [...layout.positions].flatMap(([name, position]) => {
    const column = source.contract.columns[name];
    if (column?.kind !== "day" && column?.kind !== "amount") return [];
    return looksFit(cells[position] ?? "", column, {}) ?? [];
  });
  return judged.length > 0 && judged.every(Boolean);
}

/**
 * How many rows stand in one cell behind a quote that another row closes; null where the line breaks of a
 * cell are those of a text.
 */
function rowsWithin({ cells }: Row, opened: OpenedExport): { at: number; rows: number } | null {
  for (const [at, cell] of cells.entries()) {
    if (!cell.includes("\n")) continue;
    const rows = rowsIn(cells, at, opened.head.delimiter);
    // The last of many lines need not be whole.
    const whole = rows.length > mostLines ? rows.slice(1, -1) : rows.slice(1);
    const isFirstWhole = rows[0]?.length === opened.head.headers.length;
    if (isFirstWhole && whole.every((row) => isRow(row, opened)))
      return { at, rows: cell.split("\n").length - 1 };
  }
  return null;
}

/**
 * Tells of a cell with line breaks that holds the rows below it, for its quote is closed in one of those.
 * Gives whether it is so.
 */
export function reportRowsWithin(row: Row, opened: OpenedExport, problems: Problems): boolean {
  const found = rowsWithin(row, opened);
  if (!found) return false;
  const { file, contract } = opened.source;
  const { at, rows } = found;
  problems.add(
    "row.rows_in_a_cell",
    {
      file,
      kind: contract.kind,
      line: row.line,
      column: opened.head.headers[at] ?? "",
      value: (row.cells[at] ?? "").split("\n")[0] ?? "",
    },
    {
      nl: `Een aanhalingsteken begint hier en sluit pas ${rows === 1 ? "een regel" : `${rows} regels`} verder: wat daartussen staat is één cel.`,
      en: `A quote begins here and closes ${rows === 1 ? "a row" : `${rows} rows`} further on: all between is one cell.`,
    },
  );
  return true;
}
