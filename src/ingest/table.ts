import type { FileContract } from "../contract/file.ts";

/** One column, dictionary-coded: row i holds `texts[codes[i]]`, and `values` is what that text means (null where it means nothing). */
export interface CodedColumn {
  /** The header it was found under; the canonical name where it comes from a default. */
  header: string;
  codes: Int32Array;
  texts: readonly string[];
  values: readonly (string | number | null)[];
}

/** A file as typed columns. A rejected row keeps its place, so that what refers to it is not unknown. */
export interface Table {
  contract: FileContract;
  file: string;
  length: number;
  /** The physical line of each row. */
  line: Int32Array;
  rejected: Uint8Array;
  /** Columns by canonical name; those that the file does not have are not there. */
  columns: ReadonlyMap<string, CodedColumn>;
}

/** The text or number of a cell; null where it is blank, rejected or the column is not there. */
export function valueAt(table: Table, column: string, row: number): string | number | null {
  const coded = table.columns.get(column);
  const code = coded?.codes[row] ?? -1;
  return coded?.values[code] ?? null;
}

export function textAt(table: Table, column: string, row: number): string | null {
  const value = valueAt(table, column, row);
  return typeof value === "string" ? value : null;
}

export function numberAt(table: Table, column: string, row: number): number | null {
  const value = valueAt(table, column, row);
  return typeof value === "number" ? value : null;
}

/** The cell as it stands in the file, for messages. */
export function rawAt(table: Table, column: string, row: number): string {
  const coded = table.columns.get(column);
  return coded?.texts[coded.codes[row] ?? -1] ?? "";
}

/** The header that a column was found under, for messages; its canonical name where there is none. */
export function headerOf(table: Table, column: string): string {
  return table.columns.get(column)?.header ?? column;
}

/** The rows that may be used. */
export function usedRows(table: Table): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) if (table.rejected[row] === 0) rows.push(row);
  return rows;
}
