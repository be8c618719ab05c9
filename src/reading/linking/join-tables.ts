import type { CellValue } from "../columns/cell-meaning.ts";
import { Dictionary, type RowIdColumn, Texts } from "../columns/fast/fast.ts";
import type { CodedColumn, Table, TablePart } from "../columns/table.ts";
import { OwnRowStates } from "../row-states.ts";

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

/**
 * Columns of texts as they stand in their files, joined by their bytes: the same text of two files is one.
 * Null where they are not all that.
 */
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
function joinedNumbers(name: string, tables: readonly Table[]): RowIdColumn {
  const parts: RowIdColumn["parts"][number][] = [];
  let from = 0;
  for (const { numbers, length } of tables) {
    for (const part of numbers.get(name)?.parts ?? []) parts.push({ ...part, from: from + part.from });
    from += length;
  }
  const header = tables.find(({ numbers }) => numbers.has(name))?.numbers.get(name)?.header ?? name;
  return { header, parts };
}

/** One column of several files, where each has it. */
function joined(
  name: string,
  tables: readonly Table[],
  columnIn: (table: Table) => CodedColumn | undefined,
): CodedColumn {
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  const header = tables.map(columnIn).find((column) => column !== undefined)?.header ?? name;
  const parts: PartOfColumn[] = [];
  let from = 0;
  for (const table of tables) {
    const column = columnIn(table);
    if (column) parts.push({ column, from });
    from += table.length;
  }
  const asTexts = joinedTexts(header, parts, length);
  if (asTexts) return asTexts;
  const texts: string[] = [];
  const values: CellValue[] = [];
  const first = parts.map(({ column }) => {
    const begins = texts.length;
    column.texts.forEach((text) => void texts.push(text));
    column.values.forEach((value) => void values.push(value));
    return begins;
  });
  const codes = codesTogether(parts, length, (code, part) => code + (first[part] ?? 0));
  return { header, codes, texts, values, areDistinctKeys: false };
}

/** What tells apart the rows of several files. */
function joinedContents(tables: readonly Table[], length: number): Int32Array | null {
  if (tables.every(({ contents }) => contents === null)) return null;
  const all = new Int32Array(length);
  let from = 0;
  for (const table of tables) {
    if (table.contents) all.set(table.contents, from);
    from += table.length;
  }
  return all;
}

/** The rows of several files of one kind as one table, in the order of the files. @throws for none at all. */
export function joinTables(tables: readonly Table[]): Table {
  const [first, ...others] = tables;
  if (!first) throw new Error("There is no table to join");
  if (others.length === 0) return first;
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  const line = new Int32Array(length);
  const states = new OwnRowStates(length);
  const lacksCells = new Uint8Array(length);
  const parts: TablePart[] = [];
  let from = 0;
  for (const table of tables) {
    line.set(table.line, from);
    states.join(table.states, from);
    lacksCells.set(table.lacksCells, from);
    for (const part of table.parts) parts.push({ ...part, from: from + part.from });
    from += table.length;
  }
  const names = new Set(tables.flatMap(({ columns }) => [...columns.keys()]));
  const nameParts = new Set(tables.flatMap((table) => [...table.nameParts.keys()]));
  const numbers = new Set(tables.flatMap((table) => [...table.numbers.keys()]));
  return {
    contract: first.contract,
    parts,
    length,
    line,
    states,
    lacksCells,
    columns: new Map(
      [...names].map((name) => [name, joined(name, tables, ({ columns }) => columns.get(name))]),
    ),
    nameParts: new Map(
      [...nameParts].map((part) => [part, joined(part, tables, (table) => table.nameParts.get(part))]),
    ),
    numbers: new Map([...numbers].map((name) => [name, joinedNumbers(name, tables)])),
    contents: joinedContents(tables, length),
    once: tables.find(({ once }) => once)?.once,
    mayLackRows: tables.some(({ mayLackRows }) => mayLackRows),
    monthsFrom: tables.reduce((from, table) => Math.min(from, table.monthsFrom), Number.POSITIVE_INFINITY),
  };
}
