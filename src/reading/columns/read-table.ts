import { lastDayOf } from "../../calendar/period-end.ts";
import type { Column, ColumnKind } from "../../contract/column.ts";
import type { SourceFile } from "../../contract/dataset.ts";
import type { FileContract } from "../../contract/file.ts";
import type { PeriodLength } from "../../contract/mapping/lasts.ts";
import type { PresetForm } from "../../contract/preset.ts";
import { presets } from "../../contract/presets.ts";
import { rowKeys } from "../../contract/row-keys.ts";
import { isOurLine } from "../../contract/worksheet.ts";
import type { CorrectedCell } from "../corrections/correction.ts";
import type { Export } from "../exports/export.ts";
import { reportDefaultOfForm } from "../exports/settings/default-of-form.ts";
import { effectiveMapping, formsOf, isOfForm } from "../exports/settings/effective-mapping.ts";
import { notOfPreset } from "../exports/settings/not-of-preset.ts";
import { megabytes } from "../limits.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { OwnRowStates, type RowStates } from "../row-states.ts";
import { contentOf } from "../text/content.ts";
import type { Content } from "../text/decode.ts";
import { type Head, headOf, knownHeaders } from "../text/find-header-row.ts";
import { reportGroupedColumns } from "../text/grouped-columns.ts";
import type { HeaderRow } from "../text/header-row.ts";
import { isDataRow, reportNoHeaders } from "../text/no-headers.ts";
import { headText, isCutOff, longestHead } from "../text/split.ts";
import { unwrapped } from "../text/wrapped-lines.ts";
import type { CellValue } from "./cell-meaning.ts";
import { headerOf } from "./cell-place.ts";
import { codedColumn, constantColumn } from "./coded-column.ts";
import { collectColumns, onceBy } from "./collect-columns.ts";
import type { CollectedColumns } from "./collected-columns.ts";
import { type ColumnContext, type FoundInRows, passOver, type RowsRead } from "./column-context.ts";
import { columnsBesides } from "./columns-besides.ts";
import { dayFormats } from "./dates/day-formats.ts";
import { type Dictionary, mapDistinct, type RowIdColumn } from "./fast/fast.ts";
import { columnFormat, type FileFormat } from "./file-format.ts";
import { withoutFormulas } from "./formula-texts.ts";
import { idleSettings } from "./idle/idle-settings.ts";
import type { IdleIn } from "./idle/report-idle.ts";
import { namePartsIn, withNameParts } from "./keys/name-parts.ts";
import { matchColumns } from "./match-columns.ts";
import { inReportMoney } from "./money/amounts.ts";
import { factorOfCells } from "./multiplied.ts";
import { type DecimalMarks, decimalMarksOf } from "./numbers/decimal-marks.ts";
import type { OpenedExport } from "./opened-export.ts";
import { rowIdColumn } from "./read-row-ids.ts";
import type { CodedColumn, Table } from "./table.ts";
import { reportUnreadHeadings } from "./unread-headings.ts";
import { reportNotReached, withWatched } from "./watched-columns.ts";
import { columnWords } from "./words/column-words.ts";
import { reportWonAlone, withOtherBox } from "./words/won-alone.ts";
import type { WordsOfFile } from "./words/words-asked.ts";

/** A file as a table, with how it was read. */
export interface ReadTable {
  /**
   * Null where its columns, or the way in which it writes dates and numbers, could not be told: that is a
   * problem of its own.
   */
  table: Table | null;
  source: Omit<SourceFile, "rowsUsed" | "rowsRejected">;
  /** What report.yaml says of it for nothing. */
  idle: IdleIn;
  /** Its words that are not known. */
  asked: readonly WordsOfFile[];
  /** What became of its corrections. */
  corrected: readonly CorrectedCell[];
}

/** The columns of a kind. */
function ofKind({ dictionaries }: CollectedColumns, { contract }: Export, kind: ColumnKind): Dictionary[] {
  return [...dictionaries].flatMap(([name, dictionary]) =>
    contract.columns[name]?.kind === kind ? [dictionary] : [],
  );
}

/**
 * How numbers and dates of a file are written: as pinned, else as its content says. Null, with a problem,
 * where it must be asked.
 */
function formatOf(opened: OpenedExport, raw: CollectedColumns, problems: Problems): FileFormat | null {
  const days = dayFormats(opened, raw, problems);
  const decimals = decimalMarksOf(opened, raw, problems);
  return decimals === null || days === null ? null : { decimals, days };
}

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

/** Rows of which those are wrong that have not the cells they must have. */
function statesOf(lacksCells: Uint8Array): RowStates {
  const states = new OwnRowStates(lacksCells.length);
  lacksCells.forEach((lacks, row) => {
    if (lacks === 1) states.setWrong(row);
  });
  return states;
}

/** A file as columns, with what is wrong in it and the words that must be asked. */
interface FoundTable {
  table: Table;
  asked: readonly WordsOfFile[];
  problems: Problems;
}

/** The columns of a file under the format that its content has. */
function tableOf(
  opened: OpenedExport,
  raw: CollectedColumns,
  format: FileFormat,
  before: FoundBefore,
): FoundTable {
  const { source, mapping } = opened;
  const { contract, file } = source;
  const lacksCells = Uint8Array.from(raw.lacksCells.toArray());
  const line = raw.lines.toArray();
  const states = statesOf(lacksCells);
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
  const parts = [{ file, from: 0, headers, unread, ...(mapping.every && { every: mapping.every }) }];
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

/** Tells which lines above the headers and below the data were left out. */
function reportLinesLeftOut(
  { source, head }: OpenedExport,
  { totals, repeated }: CollectedColumns,
  problems: Problems,
): void {
  const { file, contract } = source;
  for (const line of repeated) {
    problems.add(
      "file.repeated_header",
      { file, kind: contract.kind, line },
      { nl: "Dezelfde koppen als bovenaan.", en: "The same headings as on top." },
    );
  }
  const told = [
    ["file.title_line", head.titles],
    ["file.total_line", totals],
  ] as const;
  for (const [rule, rows] of told) {
    for (const { cells, line } of rows) {
      // Of a form of our own nobody needs to be told what it is.
      if (source.isWorksheet && isOurLine(cells)) continue;
      const value = cells.filter((cell) => cell.trim() !== "").join(" ");
      problems.add(
        rule,
        { file, kind: contract.kind, line, value },
        { nl: "Dit is geen regel met gegevens.", en: "This is no row of data." },
      );
    }
  }
}

/** The form of the preset that a file has; a problem where it has none of those that are known. */
function formOf({ contract, mapping, file }: Export, head: Head, problems: Problems): PresetForm | undefined {
  if (mapping.preset === undefined) return undefined;
  const forms = formsOf(mapping, contract);
  const form = forms.find((each) => isOfForm(each, head.headers));
  if (form) return form;
  problems.add(
    "file.not_of_preset",
    { file, kind: contract.kind, line: head.line, value: head.headers.slice(0, 12).join(", ") },
    notOfPreset(presets[mapping.preset].title, forms, head.headers),
  );
  return undefined;
}

/** The columns that write another decimal mark than the file. */
function otherDecimals(
  { ofFile, ofColumns }: DecimalMarks,
  opened: OpenedExport,
): SourceFile["otherDecimals"] {
  return [...ofColumns].flatMap(([name, decimal]) =>
    decimal === ofFile ? [] : [{ column: headerOf(name, opened), decimal }],
  );
}

function sourceOf(
  opened: OpenedExport,
  raw: CollectedColumns,
  encoding: string,
  format: FileFormat | null,
): ReadTable["source"] {
  const { source, head } = opened;
  const holds = (kind: ColumnKind) => ofKind(raw, source, kind).some(({ length }) => length > 0);
  const { preset } = source.mapping;
  const own = raw.layout.positions.get(rowKeys[source.contract.kind] ?? "") ?? -1;
  const numbers = own < head.headers.length ? own : -1;
  return {
    kind: source.contract.kind,
    file: source.file,
    sha256: source.sha256,
    encoding,
    delimiter: head.delimiter,
    decimal: format && holds("amount") ? format.decimals.ofFile : null,
    otherDecimals: format ? otherDecimals(format.decimals, opened) : [],
    dateOrder: format && holds("day") ? format.days.order : null,
    rowsRead: raw.rowsRead,
    rowsSkipped: raw.rowsSkipped,
    linesLeftOut: head.titles.length + raw.totals.length + raw.repeated.length,
    preset: preset === undefined ? null : presets[preset].title,
    ...(source.sheet !== null && { sheet: source.sheet }),
    ...(source.queried !== null && { queried: source.queried }),
    columnsUnused: [...raw.layout.unused],
    ...(numbers < 0 ? {} : { numberedBy: head.headers[numbers] ?? "" }),
  };
}

const noHead = {
  nl: "Er is geen regel met koppen te vinden; kijk of er een los aanhalingsteken staat.",
  en: "No line of headers can be found; see whether a quote stands alone.",
};

const longHead = {
  nl: `De regel met koppen is langer dan ${megabytes(longestHead, "nl")}.`,
  en: `The line of headers is longer than ${megabytes(longestHead, "en")}.`,
};

/**
 * The content of an export; lines that are in quotes as a whole without those, which is told, and formulas of
 * one text as that text.
 */
function plainContentOf(
  { contract: { kind }, file, bytes, mapping, folderWords }: Export,
  problems: Problems,
): Content | null {
  const content = contentOf(
    { file, kind, bytes, others: () => folderWords.besides(file) },
    mapping.encoding,
    problems,
  );
  const plain = content && unwrapped(content);
  if (!plain) return content && (withoutFormulas(content) ?? content);
  problems.add(
    "file.lines_in_quotes",
    { file, kind, line: 1, value: headText(content).split(/[\r\n]/, 1)[0] ?? "" },
    {
      nl: "Elke regel is één cel tussen aanhalingstekens, met de cellen erin.",
      en: "Every line is one cell in quotes, with the cells inside.",
    },
  );
  return withoutFormulas(plain) ?? plain;
}

/**
 * Bytes → typed columns. Every cell that is not as the contract says is a problem at its line and column, and
 * its row is wrong. Null, with a problem, where the file is no text or has no header.
 */
export function readTable(
  source: Export,
  before: FoundBefore,
): { file: ReadTable | null; problems: Problems } {
  const problems = before.ofNextPass();
  return { file: fileOf({ ...source, contract: withOpenEnds(source) }, problems), problems };
}

/** A fixed target need not say when it ends. */
function withOpenEnds({ contract, mapping }: Export): FileContract {
  const { to } = contract.columns;
  if (mapping.every === undefined || to === undefined) return contract;
  return { ...contract, columns: { ...contract.columns, to: { ...to, required: false, mayBeBlank: true } } };
}

function fileOf(source: Export, problems: Problems): ReadTable | null {
  const { contract, file } = source;
  const content = plainContentOf(source, problems);
  const known = knownHeaders(contract, source.mapping);
  if (!content) return null;
  const head = headOf(headText(content), known, source.mapping);
  if (!head || isCutOff(content, head.line)) {
    problems.add("file.unreadable", { file, kind: contract.kind }, head ? longHead : noHead);
    return null;
  }
  if (source.mapping.header === undefined && isDataRow(head.headers, known, head.samples[0])) {
    reportNoHeaders({ file, contract, head }, problems);
    return null;
  }
  const form = formOf(source, head, problems);
  reportDefaultOfForm(source, form, problems);
  const mapping = effectiveMapping(source.mapping, form, contract, head.headers);
  const { fiscal } = source.calendar;
  const isKnown: HeaderRow["isKnown"] = (name, cell) => {
    const column = contract.columns[name];
    return column !== undefined && columnWords(name, column, source).isKnown(cell);
  };
  const line = Math.max(1, head.line);
  const found = matchColumns({ contract, mapping, file, fiscal, isKnown, ...head, line }, problems);
  const beside = { source, head };
  const layout = withNameParts(withOtherBox(withWatched(found, beside), beside), beside);
  const opened: OpenedExport = { source, head, mapping, layout };
  const raw = collectColumns(opened, content, problems);
  reportLinesLeftOut(opened, raw, problems);
  reportUnreadHeadings(opened, problems);
  reportGroupedColumns(opened, raw, problems);
  if (raw.rowsRead === 0 && !raw.mayLackRows && !contract.mayLack) {
    problems.add(
      "file.no_rows",
      { file, kind: contract.kind },
      {
        nl: "Verwacht: ten minste één regel onder de kop.",
        en: "Expected at least one row under the header.",
      },
    );
  }
  const format = formatOf(opened, raw, problems);
  // Before columns are read: defaults are put into their cells.
  const idle = { source, idle: idleSettings(opened, raw) };
  const read = format && layout.isComplete && !raw.isShifted ? tableOf(opened, raw, format, problems) : null;
  if (read) problems.join(read.problems);
  const { table = null, asked = [] } = read ?? {};
  const { corrected } = raw;
  return { table, source: sourceOf(opened, raw, content.encoding, format), idle, asked, corrected };
}
