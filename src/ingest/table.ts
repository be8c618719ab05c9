import type { FileContract } from "../contract/file.ts";
import type { CellValue } from "./cell.ts";
import { Dictionary } from "./dictionary.ts";
import { forEachOf, mapped } from "./distinct.ts";
import { type NumberColumn, ownNumberAt } from "./number-column.ts";
import type { Place } from "./problems.ts";
import { Texts } from "./texts.ts";

/** One column, dictionary-coded: row i holds `texts.at(codes[i])`, and `values` is what that text means (null where it means nothing). */
export interface CodedColumn {
  /** The header it was found under; the canonical name where it comes from a default. */
  header: string;
  codes: Int32Array;
  texts: Texts | readonly string[];
  /** The texts themselves where they are what is meant. */
  values: Texts | readonly CellValue[];
  /** Whether values of different texts certainly differ as keys, so that none needs to be folded to find out. */
  areDistinctKeys: boolean;
}

/** The rows of a table that come from one file: from a row on, up to the next part. */
export interface TablePart {
  file: string;
  from: number;
  /** The header of each column in that file, by canonical name. */
  headers: ReadonlyMap<string, string>;
}

/** A kind of file as typed columns. A rejected row keeps its place, so that what refers to it is not unknown. */
export interface Table {
  contract: FileContract;
  /** The files that it was read from, in their order. */
  parts: readonly TablePart[];
  length: number;
  /** The physical line of each row. */
  line: Int32Array;
  rejected: Uint8Array;
  /** Columns by canonical name; those that the file does not have are not there. */
  columns: ReadonlyMap<string, CodedColumn>;
  /** Columns of numbers to which nothing refers: they are only compared. */
  numbers: ReadonlyMap<string, NumberColumn>;
  /** Whether rows may be lost behind a quote that is wrong. */
  isTorn: boolean;
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

/** The cell as it stands in the file, for messages. */
export function rawAt(table: Table, column: string, row: number): string {
  const numbers = table.numbers.get(column);
  if (numbers) return ownNumberAt(numbers, row);
  const coded = table.columns.get(column);
  const code = coded?.codes[row] ?? -1;
  return code < 0 ? "" : (coded?.texts.at(code) ?? "");
}

/** Where a cell stands and what was found in it. */
export function cellAt(table: Table, column: string, row: number): Place {
  const part = table.parts.findLast(({ from }) => from <= row);
  const value = rawAt(table, column, row);
  return {
    file: part?.file ?? `${table.contract.kind}.csv`,
    kind: table.contract.kind,
    line: table.line[row] ?? 0,
    column: part?.headers.get(column) ?? column,
    value,
  };
}

/** The line of a row, with its file where the row that is spoken of stands in another. */
export function lineAt(table: Table, row: number, besides: number): string {
  const fileOf = (each: number) => table.parts.findLast(({ from }) => from <= each)?.file;
  const [file, other] = [fileOf(row), fileOf(besides)];
  const line = String(table.line[row] ?? 0);
  return file === other || file === undefined ? line : `${line} (${file})`;
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
    if (table.rejected[row] === 0) {
      rows[used] = row;
      used++;
    }
  }
  return rows.subarray(0, used);
}

/** Why a row is not used: it is wrong, or another has taken its place. */
const fate = { wrong: 1, replaced: 2 } as const;

/** Leaves a row out because another has taken its place: it counts as skipped. */
export function setAside({ rejected }: Table, row: number): void {
  rejected[row] = fate.replaced;
}

/** How many rows of one of its files are wrong, and how many another has taken the place of. */
export function unusedIn(
  { parts, rejected, length }: Table,
  file: string,
): { wrong: number; replaced: number } {
  const at = parts.findIndex((part) => part.file === file);
  const rows = rejected.subarray(parts[at]?.from ?? length, parts[at + 1]?.from ?? length);
  const count = (of: number) => rows.reduce((sum, each) => sum + (each === of ? 1 : 0), 0);
  return { wrong: count(fate.wrong), replaced: count(fate.replaced) };
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
  const meant = Float64Array.from(mapped(coded.values, of));
  for (let i = 0; i < rows.length; i++) {
    const code = coded.codes[rows[i] ?? 0] ?? -1;
    into[i] = code < 0 ? blank : (meant[code] ?? blank);
  }
  return into;
}

/** A column of one of several files, and the row that it begins at in all of them together. */
interface PartOfColumn {
  column: CodedColumn;
  from: number;
}

/** The codes of all parts in one column, each put through what its part's codes have become. */
function codesTogether(
  parts: readonly PartOfColumn[],
  length: number,
  become: (code: number, part: number) => number,
): Int32Array {
  const codes = new Int32Array(length).fill(-1);
  parts.forEach(({ column, from }, part) => {
    for (let row = 0; row < column.codes.length; row++) {
      const code = column.codes[row] ?? -1;
      if (code >= 0) codes[from + row] = become(code, part);
    }
  });
  return codes;
}

/** Columns of texts as they stand in their files, joined by their bytes: the same text of two files is one. Null where they are not all that. */
function joinedTexts(header: string, parts: readonly PartOfColumn[], length: number): CodedColumn | null {
  const own = parts.flatMap(({ column: { values } }) => (values instanceof Texts ? [values] : []));
  const charsets = new Set(own.map(({ charset }) => charset));
  const [charset] = charsets;
  if (own.length < parts.length || charset === undefined || charsets.size > 1) return null;
  const all = new Dictionary(charset, 0);
  const become = own.map((each) => all.takeIn(each));
  const codes = codesTogether(parts, length, (code, part) => become[part]?.[code] ?? -1);
  const texts = all.texts();
  return { header, codes, texts, values: texts, areDistinctKeys: true };
}

/** The own numbers of several files, one after another. */
function joinedNumbers(name: string, tables: readonly Table[]): NumberColumn {
  const parts: NumberColumn["parts"][number][] = [];
  let from = 0;
  for (const { numbers, length } of tables) {
    for (const part of numbers.get(name)?.parts ?? []) parts.push({ ...part, from: from + part.from });
    from += length;
  }
  const header = tables.find(({ numbers }) => numbers.has(name))?.numbers.get(name)?.header ?? name;
  return { header, parts };
}

function joined(name: string, tables: readonly Table[], length: number): CodedColumn {
  const header = tables[0]?.columns.get(name)?.header ?? name;
  const parts: PartOfColumn[] = [];
  let from = 0;
  for (const table of tables) {
    const column = table.columns.get(name);
    if (column) parts.push({ column, from });
    from += table.length;
  }
  const asTexts = joinedTexts(header, parts, length);
  if (asTexts) return asTexts;
  const texts: string[] = [];
  const values: CellValue[] = [];
  const first = parts.map(({ column }) => {
    const begins = texts.length;
    forEachOf(column.texts, (text) => void texts.push(text));
    forEachOf(column.values, (value) => void values.push(value));
    return begins;
  });
  const codes = codesTogether(parts, length, (code, part) => code + (first[part] ?? 0));
  return { header, codes, texts, values, areDistinctKeys: false };
}

/** The rows of several files of one kind as one table, in the order of the files. @throws for none at all. */
export function joinTables(tables: readonly Table[]): Table {
  const [first, ...others] = tables;
  if (!first) throw new Error("There is no table to join");
  if (others.length === 0) return first;
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  const line = new Int32Array(length);
  const rejected = new Uint8Array(length);
  const parts: TablePart[] = [];
  let from = 0;
  for (const table of tables) {
    line.set(table.line, from);
    rejected.set(table.rejected, from);
    for (const part of table.parts) parts.push({ ...part, from: from + part.from });
    from += table.length;
  }
  const names = new Set(tables.flatMap(({ columns }) => [...columns.keys()]));
  const numbers = new Set(tables.flatMap((table) => [...table.numbers.keys()]));
  return {
    contract: first.contract,
    parts,
    length,
    line,
    rejected,
    columns: new Map([...names].map((name) => [name, joined(name, tables, length)])),
    numbers: new Map([...numbers].map((name) => [name, joinedNumbers(name, tables)])),
    isTorn: tables.some(({ isTorn }) => isTorn),
  };
}
