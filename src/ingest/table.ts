import type { FileContract } from "../contract/file.ts";
import type { CellValue } from "./cell.ts";
import type { Place } from "./problems.ts";

/** One column, dictionary-coded: row i holds `texts[codes[i]]`, and `values` is what that text means (null where it means nothing). */
export interface CodedColumn {
  /** The header it was found under; the canonical name where it comes from a default. */
  header: string;
  codes: Int32Array;
  texts: readonly string[];
  values: readonly CellValue[];
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
  /** Whether rows may be lost behind a quote that is wrong. */
  isTorn: boolean;
}

/** The text or number of a cell; null where it is blank, broken or the column is not there. */
export function valueAt(table: Table, column: string, row: number): CellValue {
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

/** Where a cell stands and what was found in it. */
export function cellAt(table: Table, column: string, row: number): Place {
  const { file, contract } = table;
  const header = table.columns.get(column)?.header ?? column;
  const value = rawAt(table, column, row);
  return { file, kind: contract.kind, line: table.line[row] ?? 0, column: header, value };
}

/** The rows that may be used. */
export function usedRows(table: Table): Int32Array {
  const rows = new Int32Array(table.length);
  let used = 0;
  for (let row = 0; row < table.length; row++) {
    if (table.rejected[row] === 0) {
      rows[used] = row;
      used++;
    }
  }
  return rows.subarray(0, used);
}

/** Columns of numbers that a table is spread into. */
type Numbers = Int32Array | Uint8Array | Float64Array;

/**
 * Fills `into` with one number for each of `rows`: `of` is asked once for each distinct value, `blank` stands where the cell is blank or
 * the column is not there.
 */
export function spread<T extends Numbers>(
  table: Table,
  column: string,
  rows: Int32Array,
  into: T,
  { of, blank }: { of: (value: CellValue) => number; blank: number },
): T {
  const coded = table.columns.get(column);
  if (!coded) {
    into.fill(blank);
    return into;
  }
  const meant = Float64Array.from(coded.values, of);
  for (let i = 0; i < rows.length; i++) {
    const code = coded.codes[rows[i] ?? 0] ?? -1;
    into[i] = code < 0 ? blank : (meant[code] ?? blank);
  }
  return into;
}
