import { basename, extname } from "node:path";
import type { Column } from "../../../contract/column.ts";
import type { FileKind } from "../../../contract/vocabulary.ts";
import type { CellValue } from "../cell-meaning.ts";
import { headerOf, placesUnder } from "../cell-place.ts";
import { type FoundInRows, passOver, type RowsInPass, type RowsRead } from "../column-context.ts";
import { type Dictionary, mapDistinct } from "../fast/fast.ts";
import type { CodedColumn } from "../table.ts";
import { ConvertedAmounts } from "./converted-amounts.ts";
import {
  currencyNamed,
  currencyOf,
  currencyOfTitle,
  currencySpokenOf,
  type Mark,
  sharedMark,
} from "./currency.ts";
import { OtherCurrencies } from "./other-currencies.ts";
import { besideConverted } from "./positions.ts";
import { isOwn, worthOf } from "./rates.ts";
import { reportCompanyCurrency } from "./report-company.ts";
import { factorAsked, type SpokenAbout } from "./report-unit.ts";
import { RewrittenColumn } from "./rewritten-column.ts";

type Columns = ReadonlyMap<string, CodedColumn>;

/**
 * Days by which a row has its month, the one that goes first: when an order was won, when a target begins,
 * when a plan was agreed.
 */
const dayColumns: Partial<Record<FileKind, readonly string[]>> = {
  quotes: ["closed_on", "issued_on"],
  targets: ["from"],
  plan: ["agreed_on"],
};

const cellOf = (column: CodedColumn | undefined, row: number): CellValue => {
  const code = column?.codes[row] ?? -1;
  return code < 0 ? null : (column?.values.at(code) ?? null);
};

/** The day by whose month a row has its rate: an open quote has no day of its outcome yet. */
function dayOf(columns: Columns, kind: FileKind): (row: number) => number | null {
  const [closed, issued] = (dayColumns[kind] ?? []).map((name) => columns.get(name));
  const outcome = kind === "quotes" ? columns.get("outcome") : undefined;
  const asNumber = (value: CellValue) => (typeof value === "number" ? value : null);
  return (row) => {
    const isOpen = outcome !== undefined && cellOf(outcome, row) === "open";
    const first = isOpen ? null : asNumber(cellOf(closed, row));
    return first ?? asNumber(cellOf(issued, row));
  };
}

/**
 * The texts that speak of all amounts of a column: its header, the lines above the headers and below the
 * data, the name of the file.
 */
function spokenAbout(name: string, { opened, notes }: RowsRead): SpokenAbout {
  const { head, source } = opened;
  return {
    header: headerOf(name, opened),
    titles: head.titles.map(({ cells }) => cells.filter((cell) => cell.trim() !== "").join(" ")),
    notes,
    file: basename(source.file, extname(source.file)),
  };
}

/**
 * The currency that the header, a title, a note or the name of the file gives to all amounts; null where none
 * does.
 */
function markOfAll(name: string, reading: RowsRead): Mark | null {
  const { header, titles, notes, file } = spokenAbout(name, reading);
  const inTitle = [...titles, ...notes].map(currencyOfTitle).find((mark) => mark !== null);
  return currencySpokenOf(header) ?? inTitle ?? currencySpokenOf(file);
}

/**
 * The currencies that a column of currencies names, by code. Where none of its words is one it is no such
 * column, unless report.yaml says so or its words differ: then they may be numbers of currencies, and each is
 * one that is not known.
 */
function namedIn(column: CodedColumn | undefined, isPointedTo: boolean): (Mark | null)[] {
  if (!column) return [];
  const named = mapDistinct(column.values, (value) =>
    typeof value === "string" ? currencyNamed(value) : null,
  );
  const differ =
    new Set(mapDistinct(column.values, (value) => value).filter((value) => value !== null)).size > 1;
  const isOne = isPointedTo || differ || named.some((mark) => mark !== null);
  return mapDistinct(column.values, (value, code) => {
    if (typeof value !== "string" || !isOne) return null;
    return named[code] ?? { said: value, codes: [] };
  });
}

/** The rows of a file and what is known of their money. */
interface Amounts {
  name: string;
  column: CodedColumn;
  reading: RowsInPass;
  columns: Columns;
  /** From this code on stand constants of report.yaml, in the currency and unit of the report. */
  constantsFrom: number;
}

const isMoneyRow = (columns: Columns, kind: FileKind): ((row: number) => boolean) => {
  const measure = kind === "targets" ? columns.get("measure") : undefined;
  return measure ? (row) => cellOf(measure, row) === "revenue" : () => true;
};

/** The rows of a file that may be used and have an amount that it holds itself. */
function rowsOf({ column, reading, columns, constantsFrom }: Amounts): number[] {
  const isMoney = isMoneyRow(columns, reading.opened.source.contract.kind);
  const rows: number[] = [];
  for (let row = 0; row < column.codes.length; row++) {
    const code = column.codes[row] ?? -1;
    const isAmount = code >= 0 && code < constantsFrom && typeof column.values.at(code) === "number";
    if (isAmount && reading.states.isUsed(row) && isMoney(row)) rows.push(row);
  }
  return rows;
}

/**
 * The currency of each row: what stands in its cell, else in its column of currencies, else what is said of
 * all. Null for what says nothing.
 */
function marksOf({ name, column, reading, columns }: Amounts): ((row: number) => Mark | null) | null {
  const { money, mapping } = reading.opened.source;
  const currency = columns.get("currency");
  const inCell = mapDistinct(column.texts, (text) => currencyOf(text));
  const named = namedIn(currency, mapping.columns.currency !== undefined);
  const ofAll = markOfAll(name, reading);
  if ([...inCell, ...named, ofAll].every((mark) => mark === null || isOwn(mark, money))) return null;
  return (row) => {
    const own = inCell[column.codes[row] ?? -1] ?? null;
    const beside = named[currency?.codes[row] ?? -1] ?? null;
    if (own && beside) return sharedMark(own, beside);
    return own ?? beside ?? ofAll;
  };
}

/**
 * One column of money in the currency and whole units of the report; the column itself where it is in them
 * already.
 */
function inMoneyOfReport(amounts: Amounts): CodedColumn {
  const { name, column, reading, columns } = amounts;
  const { money, contract } = reading.opened.source;
  const factor = factorAsked({
    name,
    column,
    rows: () => rowsOf(amounts),
    reading,
    ...spokenAbout(name, reading),
  });
  const markAt = marksOf(amounts);
  if (factor === 1 && markAt === null) return column;

  const rows = rowsOf(amounts);
  const dayAt = dayOf(columns, contract.kind);
  const place = placesUnder(column.header, reading);
  const others = new OtherCurrencies(reading);
  const converted = new ConvertedAmounts(reading);
  const into = new RewrittenColumn(column);
  const unread: number[] = [];
  for (const row of rows) {
    const mark = markAt?.(row) ?? null;
    const day = dayAt(row);
    const worth = mark === null ? 1 : worthOf(mark, day, money);
    if (typeof worth === "number") {
      into.multiply(row, factor, worth);
      if (mark !== null && !isOwn(mark, money)) converted.add(mark, worth, place(row, into.text(row)));
      continue;
    }
    if (worth === null) reading.states.setWrong(row);
    else others.add(worth, day, place(row, into.text(row)));
    unread.push(row);
  }
  converted.report();
  const isError = others.report(rows.length);
  const mustGo = isError || contract.columns[name]?.mayBeBlank === false;
  for (const row of unread) {
    into.unread(row);
    if (mustGo) reading.states.setWrong(row);
  }
  return into.column();
}

/**
 * Whether nothing says in which currency the amounts of a column are: no cell, no column beside it, no
 * header.
 */
function namesNoCurrency({ name, column, reading, columns }: Amounts): boolean {
  if (columns.has("currency") || markOfAll(name, reading) !== null) return false;
  return mapDistinct(column.texts, currencyOf).every((mark) => mark === null);
}

/**
 * The columns of money of a file in the currency and whole units of the report; the file holds so many texts
 * of each.
 */
export function inReportMoney(
  columns: Columns,
  rows: RowsRead,
  dictionaries: ReadonlyMap<string, Dictionary>,
): FoundInRows & { columns: ReadonlyMap<string, CodedColumn> } {
  const reading = passOver(rows);
  const contract: Readonly<Record<string, Column>> = reading.opened.source.contract.columns;
  const hasBesides = Object.values(besideConverted).some((name) => dictionaries.has(name));
  const converted = [...columns].flatMap(([name, column]): [string, CodedColumn][] => {
    const own = dictionaries.get(name);
    if (!own || !contract[name]?.isMoney) return [];
    const amounts = { name, column, reading, columns, constantsFrom: own.length };
    if (hasBesides && namesNoCurrency(amounts))
      reportCompanyCurrency({ name, column, rows: rowsOf(amounts), reading, dictionaries });
    return [[name, inMoneyOfReport(amounts)]];
  });
  return { columns: new Map(converted), problems: reading.problems, rowStates: reading.states };
}
