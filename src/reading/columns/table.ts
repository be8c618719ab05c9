import type { DayNumber } from "../../contract/dataset.ts";
import type { FileContract } from "../../contract/file.ts";
import type { Once } from "../../contract/mapping/once.ts";
import type { PeriodLength } from "../../contract/mapping/periods.ts";
import type { Place } from "../problems/problems.ts";
import type { RowCounts, RowStates } from "../row-states.ts";
import type { CellValue } from "./cell-meaning.ts";
import { mapDistinct, partAt, type RowIdColumn, rowIdAt, type Texts } from "./fast/fast.ts";
import { saysNothing } from "./words/nothing-words.ts";

/** The parts in which a name may stand apart. */
export type NamePart = "first" | "infix" | "last";

/**
 * One column, dictionary-coded: row i holds `texts.at(codes[i])`, and `values` is what that text means (null
 * where it means nothing).
 */
export interface CodedColumn {
  /** The header it was found under; the canonical name where it comes from a default. */
  header: string;
  codes: Int32Array;
  texts: Texts | readonly string[];
  /** The texts themselves where they are what is meant. */
  values: Texts | readonly CellValue[];
  /**
   * Whether values of different texts certainly differ as keys, so that none needs to be folded to find out.
   */
  areDistinctKeys: boolean;
  /** Worked out of another column: no cell of the file holds it. */
  isDerived?: true;
}

/** The rows of a table that come from one file: from a row on, up to the next part. */
export interface TablePart {
  file: string;
  from: number;
  /** The header of each column in that file, by canonical name. */
  headers: ReadonlyMap<string, string>;
  /** The headers of that file under which nothing is read. */
  unread: readonly string[];
  /** The columns of which report.yaml fills blank cells. */
  given: readonly string[];
  /** Of which period each amount is a fixed one, where report.yaml says so. */
  every?: PeriodLength;
}

/**
 * A kind of file as typed columns. A wrong row keeps its place, so that what refers to it is not unknown.
 */
export interface Table {
  contract: FileContract;
  /** The files that it was read from, in their order. */
  parts: readonly TablePart[];
  length: number;
  /** The physical line of each row. */
  line: Int32Array;
  states: RowStates;
  /** 1 for a row with too few cells or too many: which column each of them is of cannot be told. */
  lacksCells: Uint8Array;
  /** Columns by canonical name; those that the file does not have are not there. */
  columns: ReadonlyMap<string, CodedColumn>;
  /** Columns of numbers to which nothing refers: they are only compared. */
  numbers: ReadonlyMap<string, RowIdColumn>;
  /** Parts of the name of a person that stand in columns which nothing reads. */
  nameParts: ReadonlyMap<NamePart, CodedColumn>;
  /**
   * For each row what tells it apart from those of other contents; 0 where it has a number. Null where nobody
   * asks.
   */
  contents: Int32Array | null;
  /** Which of the rows that have the same value in the column "once" counts. */
  once: Once | undefined;
  /** Whether rows may be lost behind a quote that is wrong. */
  mayLackRows: boolean;
  /** The first day of the earliest month that stands for a day; infinite where none does. */
  monthsFrom: DayNumber;
}

/** The text or number of a cell; null where it is blank, broken or the column is not there. */
export function valueAt(table: Table, column: string, row: number): CellValue {
  const coded = table.columns.get(column);
  const code = coded?.codes[row] ?? -1;
  return code < 0 ? null : (coded?.values.at(code) ?? null);
}

export function textAt(table: Table, column: string, row: number): string | null {
  const value = valueAt(table, column, row);
  return typeof value === "string" ? value : null;
}

export function numberAt(table: Table, column: string, row: number): number | null {
  const value = valueAt(table, column, row);
  return typeof value === "number" ? value : null;
}

/** Whether the file that a row comes from has a column, or report.yaml gives it. */
export function hasColumnAt({ parts }: Table, column: string, row: number): boolean {
  return partAt(parts, row)?.headers.has(column) ?? false;
}

/** The cell as it stands in the file, for messages. */
export function rawAt(table: Table, column: string, row: number): string {
  const numbers = table.numbers.get(column);
  if (numbers) return rowIdAt(numbers, row);
  const coded = table.columns.get(column);
  const code = coded?.codes[row] ?? -1;
  return code < 0 ? "" : (coded?.texts.at(code) ?? "");
}

/** Where a cell stands and what was found in it. */
export function cellAt(table: Table, column: string, row: number): Place {
  const part = partAt(table.parts, row);
  return {
    file: part?.file ?? `${table.contract.kind}.csv`,
    kind: table.contract.kind,
    line: table.line[row] ?? 0,
    column: part?.headers.get(column) ?? column,
    value: () => rawAt(table, column, row),
  };
}

/** The line of a row, with its file where the row that is spoken of stands in another. */
export function lineAt(table: Table, row: number, besides: number): string {
  const fileOf = (each: number) => partAt(table.parts, each)?.file;
  const [file, other] = [fileOf(row), fileOf(besides)];
  const line = String(table.line[row] ?? 0);
  return file === other || file === undefined ? line : `${line} (${file})`;
}

/** Which of its parts a row of a table is in. */
export function partOf({ parts }: Table, row: number): number {
  const part = partAt(parts, row);
  return part ? parts.indexOf(part) : 0;
}

/** The files that a table was read from. */
export function filesOf({ parts }: Table): string[] {
  return parts.map(({ file }) => file);
}

/** The rows that may be used. */
export function usedRows(table: Table): Int32Array {
  const rows = new Int32Array(table.length);
  let used = 0;
  for (let row = 0; row < table.length; row++) {
    if (table.states.isUsed(row)) {
      rows[used] = row;
      used++;
    }
  }
  return rows.subarray(0, used);
}

/**
 * The rows whose cells can be held against each other: those that may be used, and those that are wrong in
 * another cell, so that one error does not hide the next. Not rows that another has taken the place of, nor
 * those of which it is not known which cell is of which column.
 */
export function judgedRows({ length, states, lacksCells }: Table): Int32Array {
  const rows = new Int32Array(length);
  let judged = 0;
  for (let row = 0; row < length; row++) {
    if (states.isSuperseded(row) || lacksCells[row] === 1) continue;
    rows[judged] = row;
    judged++;
  }
  return rows.subarray(0, judged);
}

/** Whether nothing stands in a cell: one that cannot be read has no value either, and is not blank. */
export function isBlankAt(table: Table, column: string, row: number): boolean {
  if (valueAt(table, column, row) !== null) return false;
  const raw = rawAt(table, column, row).trim();
  return raw === "" || saysNothing(raw);
}

/** How many rows of one of its files are in each state. */
export function rowCounts({ parts, states, length }: Table, file: string): RowCounts {
  const at = parts.findIndex((part) => part.file === file);
  return states.counts(parts[at]?.from ?? length, parts[at + 1]?.from ?? length);
}

/** Columns of numbers that a table is decoded into. */
type Numbers = Int32Array | Uint8Array | Float64Array;

/**
 * Fills `into` with one number for each of `rows`: `of` is asked once for each distinct value, `blank` stands
 * where the cell is blank or the column is not there.
 */
export function decodeInto<T extends Numbers>(
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
  const meant = Float64Array.from(mapDistinct(coded.values, of));
  for (let i = 0; i < rows.length; i++) {
    const code = coded.codes[rows[i] ?? 0] ?? -1;
    into[i] = code < 0 ? blank : (meant[code] ?? blank);
  }
  return into;
}
