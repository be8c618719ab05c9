import { lastDayOf } from "../../calendar/window.ts";
import type { Column } from "../../contract/column.ts";
import type { PeriodLength } from "../../contract/mapping/periods.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { OwnRowStates, type RowStates } from "../row-states.ts";
import type { CellValue } from "./cell-meaning.ts";
import { codedColumn, constantColumn } from "./coded-column.ts";
import { onceBy } from "./collect-columns.ts";
import type { CollectedColumns } from "./collected-columns.ts";
import { type ColumnContext, type FoundInRows, passOver, type RowsRead } from "./column-context.ts";
import { columnsBesides } from "./columns-besides.ts";
import { mapDistinct, type RowIdColumn } from "./fast/fast.ts";
import { columnFormat, type FileFormat } from "./file-format.ts";
import { namePartsIn } from "./keys/name-parts.ts";
import { inReportMoney } from "./money/amounts.ts";
import { factorOfCells } from "./numbers/number-in.ts";
import type { OpenedExport } from "./opened-export.ts";
import { rowIdColumn } from "./read-row-ids.ts";
import type { CodedColumn, Table } from "./table.ts";
import { reportNotReached } from "./watched-columns.ts";
import { reportWonAlone } from "./words/won-alone.ts";
import type { WordsOfFile } from "./words/words-asked.ts";

/** The last days of rows of which only the first day and how long they last are known. */
function lastDays({ codes, values, header, texts }: CodedColumn, length: PeriodLength): CodedColumn {
  const last = (from: CellValue) => (typeof from === "number" ? lastDayOf(from, length) : null);
  return { header, codes, texts, values: mapDistinct(values, last), areDistinctKeys: false, isDerived: true };
}

/** Texts that stand by themselves below the data, such as what all amounts are in. */
function notesIn({ totals }: CollectedColumns): string[] {
  return totals.flatMap(({ cells }) => {
    const [text = "", ...others] = cells.filter((cell) => cell.trim() !== "");
    return others.length === 0 ? [text] : [];
  });
}

/** What is known of rows before their cells are read: those that lack some are wrong. */
function lacking(length: number, rows: readonly number[]): { lacksCells: Uint8Array; states: RowStates } {
  const lacksCells = new Uint8Array(length);
  const states = new OwnRowStates(length);
  for (const row of rows) {
    lacksCells[row] = 1;
    states.setWrong(row);
  }
  return { lacksCells, states };
}

/** A file as columns, with what is wrong in it and the words that must be asked. */
interface FoundTable {
  table: Table;
  asked: readonly WordsOfFile[];
  problems: Problems;
}

/** The columns of a file under the format that its content has. */
export function foundTable(
  opened: OpenedExport,
  raw: CollectedColumns,
  format: FileFormat,
  before: FoundBefore,
): FoundTable {
  const { source, mapping } = opened;
  const { contract, file } = source;
  const line = raw.lines.toArray();
  const { lacksCells, states } = lacking(line.length, raw.lackingRows);
  const pass = passOver({ opened, lines: line, lacksCells, states, before, notes: notesIn(raw) });
  const rows: RowsRead = { ...pass, before: pass.problems };
  const take = (found: FoundInRows) => {
    pass.problems.join(found.problems);
    pass.states.join(found.rowStates);
  };
  const readingOf = (name: string, column: Column): ColumnContext => {
    return { ...rows, format: columnFormat(format, name, factorOfCells(name, column, source.mapping)) };
  };
  const asked: WordsOfFile[] = [];
  const columns = new Map<string, CodedColumn>();
  const numbers = new Map<string, RowIdColumn>();
  for (const [name, column] of Object.entries(contract.columns)) {
    const dictionary = raw.dictionaries.get(name);
    const own = raw.numbers.get(name);
    const given = mapping.defaults[name];
    if (own) {
      const found = rowIdColumn(name, column, own, readingOf(name, column));
      numbers.set(name, found.column);
      take(found);
    } else if (dictionary) {
      const found = codedColumn(name, column, dictionary, readingOf(name, column));
      columns.set(name, found.column);
      if (found.asked) asked.push(found.asked);
      take(found);
    } else if (given !== undefined) columns.set(name, constantColumn(name, column, given, line.length));
  }
  reportNotReached(columns, raw.dictionaries, pass);
  reportWonAlone(columns.get("outcome"), raw.dictionaries, pass);
  const inMoney = inReportMoney(columns, rows, raw.dictionaries);
  for (const [name, column] of inMoney.columns) columns.set(name, column);
  take(inMoney);
  const besides = columnsBesides(raw, { ...pass, order: format.days.order });
  for (const [name, numbersOf] of besides.numbers) numbers.set(name, numbersOf);
  if (besides.by) columns.set(onceBy, besides.by);
  const from = columns.get("from");
  if (mapping.lasts && from && !columns.has("to")) columns.set("to", lastDays(from, mapping.lasts));
  const headers = new Map([...columns, ...numbers].map(([name, { header }]) => [name, header]));
  const read = new Set(headers.values());
  const unread = opened.head.headers.filter((header) => !read.has(header));
  const given = Object.keys(mapping.defaults);
  const parts = [{ file, from: 0, headers, unread, given, ...(mapping.every && { every: mapping.every }) }];
  const table = {
    contract,
    parts,
    length: line.length,
    line,
    states: pass.states,
    columns,
    numbers,
    lacksCells,
    nameParts: namePartsIn(raw.dictionaries, opened),
    contents: raw.contents?.toArray() ?? null,
    once: mapping.once,
    mayLackRows: raw.mayLackRows,
    monthsFrom: format.days.monthsFrom,
  };
  return { table, asked, problems: pass.problems };
}
