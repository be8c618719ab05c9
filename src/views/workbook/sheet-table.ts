import { textOf } from "../../text/said.ts";
import type { Words } from "../../text/words.ts";
import type { Cell, Column, TableView } from "../page.ts";
import { distinct } from "./names.ts";
import type { SheetCell, SheetTable } from "./sheet.ts";

/** What the text of a cell without a value may be. */
const blanks: ReadonlySet<string> = new Set(["", "–"]);

/**
 * What a sheet has of a cell: its number, its text or nothing. A rate on too few cases is blank: its counts
 * stand beside it.
 */
function heldOf({ text, sort, unit, also = [], mark }: Cell, { numeric }: Column): SheetCell {
  const isNumber = unit !== undefined || (numeric && also.length === 0);
  if (sort !== undefined && Number.isFinite(sort) && isNumber)
    return { value: sort, unit: unit ?? "number", ...(mark === undefined ? {} : { mark }) };
  return also.length > 0 || blanks.has(text) ? null : text;
}

/** The parts that cells of a column say besides their own number, in the order of the first that has them. */
function partsOf(cells: readonly (Cell | undefined)[]): string[] {
  return [...new Set(cells.flatMap((cell) => (cell?.also ?? []).map(({ label }) => label)))];
}

/** The part of a cell that has this label; null where it has none. */
function partOf({ also = [] }: Cell, label: string): SheetCell {
  const found = also.find((each) => each.label === label);
  return found === undefined ? null : { value: found.value, unit: found.unit };
}

/**
 * A table of a page as a table of a sheet: numbers as numbers, and what a cell says besides in columns of its
 * own.
 */
export function sheetTable(table: TableView, headings: readonly string[], { workbook }: Words): SheetTable {
  const { id, columns, rows, foot = [], note } = table;
  const parts = columns.map((_, i) => partsOf([...rows, ...foot].map((row) => row[i])));
  const cellsOf = (row: readonly Cell[]) =>
    columns.flatMap((column, i): SheetCell[] => {
      const cell = row[i] ?? { text: "" };
      return [heldOf(cell, column), ...(parts[i] ?? []).map((label) => partOf(cell, label))];
    });
  const labels = columns.flatMap(({ label }, i) => [
    label,
    ...(parts[i] ?? []).map((part) => workbook.part(label, part)),
  ]);
  return {
    id: id.replace(/-table$/, ""),
    headings,
    columns: distinct(labels, workbook.again),
    rows: rows.map(cellsOf),
    foot: foot.map(cellsOf),
    notes: note === undefined ? [] : [textOf(note)],
  };
}
