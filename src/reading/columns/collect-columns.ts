import type { Once } from "../../contract/mapping/once.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { isOurLine } from "../../contract/worksheet.ts";
import { correctedRows } from "../corrections/corrected-rows.ts";
import { byHeader, columnsTurned } from "../exports/settings/effective-mapping.ts";
import { foldName } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import { type Cells, TextCells } from "../text/cells.ts";
import type { Collector } from "../text/collector.ts";
import { reportCutOff } from "../text/cut-off.ts";
import type { Content } from "../text/decode.ts";
import type { Charset } from "../text/encodings/charset.ts";
import { FilledDown } from "../text/fill-down.ts";
import { headingTest } from "../text/heading-again.ts";
import { WithMadeCells } from "../text/made-cells.ts";
import { reportQuoteFault } from "../text/quote-fault.ts";
import { RowWords } from "../text/row-words.ts";
import { reportRowsWithin } from "../text/rows-in-a-cell.ts";
import { RowLengths, reportShortRows } from "../text/short-rows.ts";
import { type QuoteFault, type Row, split } from "../text/split.ts";
import { FooterFilter } from "../text/totals/footer-rows.ts";
import { reportDoubtfulTotal, totalPlaces } from "../text/totals/total-doubts.ts";
import { TotalLines } from "../text/totals/total-lines.ts";
import type { CollectedColumns } from "./collected-columns.ts";
import { Dictionary, GrowingInts, RowContents, RowIds, rowsExpected } from "./fast/fast.ts";
import { holdsRowIds } from "./holds-row-ids.ts";
import { numberKey, onceKey } from "./keys/key-forms.ts";
import { saysNoKey } from "./keys/no-key.ts";
import { NumberTest } from "./numbers/number-test.ts";
import type { OpenedExport } from "./opened-export.ts";
import { reportNotReadFurther, rowsTried, unreadableColumn } from "./unreadable-rows.ts";

/** What a column is called that tells which of several rows counts. */
export const onceBy = "once_by";

type RowTest = (cells: Cells) => boolean;

/** What is filled in on a worksheet: a row without any of it is one that nobody has filled in. */
const toFillIn: Partial<Record<FileKind, readonly string[]>> = {
  plan: ["times_per_year", "agreed_on", "help", "confidence"],
  agreements: ["what", "due", "done_on", "dropped_on", "why", "finding", "steering", "confidence"],
};

/** By which column it is seen that a row is one of ours, and not one that was dragged there. */
const ownColumn: Partial<Record<FileKind, string>> = { plan: "medium", agreements: "kind" };

/** Tells whether nobody has filled in a row of a worksheet, one of ours. */
function notFilledIn({ source: { contract }, layout }: OpenedExport): RowTest {
  const names = toFillIn[contract.kind] ?? [];
  const positions = names.flatMap((name) => layout.positions.get(name) ?? []);
  const own = ownColumn[contract.kind] ?? "";
  const at = layout.positions.get(own) ?? -1;
  const words = new Set(
    [...(contract.columns[own]?.words ?? [])].flatMap(([value, others]) => [value, ...others].map(foldName)),
  );
  return (cells) => {
    if (words.has(foldName(cells.text(at)))) return positions.every((position) => cells.isBlank(position));
    return contract.kind === "plan" && isOurLine(cells.copy());
  };
}

/**
 * Whether a row is left out on purpose: by a word under a header, or as a later one of those that count once.
 */
function skipTest(opened: OpenedExport, rowWords: RowWords): RowTest {
  const { source, mapping, layout } = opened;
  if (source.isWorksheet) return notFilledIn(opened);
  const once = mapping.once && isOfFirstRow(mapping.once) ? layout.readAt(mapping.once.column) : -1;
  if (rowWords.isEmpty && once < 0) return () => false;
  // Of texts in a Set there can be no more than 16.7 million.
  const seen = new Dictionary("utf-8");
  return (cells) => {
    const isSkipped = rowWords.leavesOut(cells);
    if (isSkipped || once < 0) return isSkipped;
    const key = onceKey(cells.text(once));
    const before = seen.length;
    seen.push(key);
    return key !== "" && seen.length === before && !saysNoKey(cells.text(once).trim());
  };
}

/** Whether of the rows of a file the first counts, so that the others need not be read. */
const isOfFirstRow = ({ keep, by }: Once) => keep !== "last" && byHeader(by) === undefined;

/**
 * The columns that are read besides those of the contract: by which rows count once, or are parts or lines of
 * one.
 */
function columnsBesides({ mapping: { once, split, sum }, layout: { readAt } }: OpenedExport, rows: number) {
  const number = (header: string | undefined, keyOf: (text: string) => string) => {
    const position = header === undefined ? -1 : readAt(header);
    return { position, keyOf, numbers: new RowIds("utf-8", rows) };
  };
  const by = once && byHeader(once.by);
  return {
    numbers: new Map(
      Object.entries({
        once: number(once?.column, onceKey),
        split: number(split, numberKey),
        sum: number(sum, numberKey),
      }).filter(([, { position }]) => position >= 0),
    ),
    by: by === undefined ? -1 : readAt(by),
  };
}

/**
 * What tells rows without a number apart: of quotes always, of other rows where another file may hold them
 * too.
 */
function rowContents({ source, layout, head }: OpenedExport, charset: Charset) {
  const own = Object.entries(source.contract.columns).find(([, column]) => column.isRowId)?.[0];
  if (own === undefined || (source.isAlone && source.contract.kind !== "quotes")) return null;
  const contents = new RowContents(head.headers, charset);
  const position = layout.positions.get(own) ?? -1;
  const number = new NumberTest(charset);
  return {
    hashes: contents.hashes,
    add: (cells: Cells) => {
      if (position >= 0) cells.pushTo(number, position);
      if (number.isThere) contents.addNumbered();
      else contents.add(cells);
    },
  };
}

/**
 * Where it stands who did something: that may be blank, but a row that ends before it was cut off. −1 where
 * that is not so.
 */
function ownerPosition({ source: { contract }, layout }: OpenedExport): number {
  const isDone = contract.kind === "activities" || contract.kind === "quotes";
  return isDone ? (layout.positions.get("account_manager_id") ?? -1) : -1;
}

/** Positions of the cells that must be filled: of columns that may not be blank, and have no default. */
function requiredPositions({ source, mapping, layout }: OpenedExport): number[] {
  // Of columns that become rows a row has one filled cell or another, and none of its own before it is
  // turned.
  const turned: readonly string[] = mapping.unpivot ? columnsTurned(mapping.unpivot) : [];
  const isTurned = (name: string) => turned.includes(name);
  return [...layout.positions]
    .filter(([name]) => source.contract.columns[name]?.mayBeBlank === false && !(name in mapping.defaults))
    .filter(([name]) => !isTurned(name))
    .map(([, position]) => position);
}

/** Whether anything stands in a row from a position on. */
function hasMore(cells: Cells, from: number): boolean {
  for (let position = from; position < cells.length; position++) if (!cells.isBlank(position)) return true;
  return false;
}

/**
 * Whether a row lacks no cell that must be filled, and has none too many. Spreadsheets leave out blank cells
 * at the end.
 */
function hasItsCells(
  cells: Cells,
  line: number,
  leastCells: number,
  { source, layout, head: { headers } }: OpenedExport,
  problems: Problems,
): boolean {
  // Under headers that are not those expected every row would be wrong.
  if (!layout.isComplete) return true;
  const isShort = cells.length < leastCells;
  const isLong = hasMore(cells, headers.length);
  if (!isShort && !isLong) return true;
  problems.add(
    isLong ? "row.too_long" : "row.too_short",
    { file: source.file, kind: source.contract.kind, line },
    {
      nl: `Verwacht: ${headers.length} cellen, gevonden: ${cells.length}.`,
      en: `Expected ${headers.length} cells, found ${cells.length}.`,
    },
  );
  return false;
}

function reportFault(fault: QuoteFault, { source, head }: OpenedExport, problems: Problems): void {
  const column = head.headers[fault.position];
  const place = { file: source.file, kind: source.contract.kind, ...(column ? { column } : {}) };
  reportQuoteFault(fault, place, problems);
}

/** Splits the rows below the headers into columns, those that are used. */
export function collectColumns(
  opened: OpenedExport,
  asItStands: Content,
  problems: Problems,
): CollectedColumns {
  const { head, mapping, layout } = opened;
  const corrections = correctedRows(opened, asItStands);
  const { content } = corrections;
  // A quoted cell is a text by the time it is read.
  const charset = content.hasQuotes ? "utf-8" : content.charset;
  const rows = rowsExpected(content.bytes);
  const dictionaries = new Map<string, Dictionary>();
  const numbers = new Map<string, RowIds>();
  const targets: { position: number; collector: Collector }[] = [];
  const width = head.headers.length;
  for (const [name, position] of layout.positions) {
    const isOwn = holdsRowIds(name, opened.source);
    // A cell that is made of others is a text.
    const own = position < width ? charset : "utf-8";
    const collector = isOwn ? new RowIds(own, rows) : new Dictionary(own, rows);
    if (collector instanceof RowIds) numbers.set(name, collector);
    else dictionaries.set(name, collector);
    targets.push({ position, collector });
  }
  const rowWords = new RowWords(mapping, layout);
  const isSkipped = skipTest(opened, rowWords);
  const besides = columnsBesides(opened, rows);
  for (const [name, column] of besides.numbers) numbers.set(name, column.numbers);
  if (besides.by >= 0) {
    const collector = new Dictionary(charset, rows);
    dictionaries.set(onceBy, collector);
    targets.push({ position: besides.by, collector });
  }
  const contents = rowContents(opened, charset);
  const required = requiredPositions(opened);
  const leastCells = [...required, ownerPosition(opened)].reduce(
    (least, position) => (position < width ? Math.max(least, position + 1) : least),
    0,
  );
  const lines = new GrowingInts(rows);
  const lacksCells = new GrowingInts(rows);
  const counted = { read: 0, skipped: 0 };
  const { fill_down } = opened.source.mapping;
  const filledPositions = new Set(
    [...layout.positions].flatMap(([name, position]) => (fill_down.includes(name) ? [position] : [])),
  );
  const down = filledPositions.size === 0 ? null : new FilledDown(filledPositions);
  const headings: Row[] = [];
  const lengths = new RowLengths(width);
  let [checked, hasAll] = [0, true];
  let unreadable: string | null = null;
  const collect = (cells: Cells, line: number) => {
    counted.read++;
    if (isSkipped(cells)) {
      counted.skipped++;
      return;
    }
    if (line !== checked) hasAll = hasItsCells(cells, line, leastCells, opened, problems);
    checked = line;
    lacksCells.push(hasAll ? 0 : 1);
    lines.push(line);
    for (const { position, collector } of targets) cells.pushTo(collector, position);
    for (const { position, keyOf, numbers: own } of besides.numbers.values())
      own.push(keyOf(cells.text(position)));
    contents?.add(cells);
    if (lines.length === rowsTried) unreadable = unreadableColumn(opened, dictionaries);
  };
  const { unpivoted } = layout;
  const collectAll = unpivoted
    ? (cells: Cells, line: number) => unpivoted.forEachIn(cells, () => collect(cells, line))
    : collect;
  const made = layout.made.length > 0 ? new WithMadeCells(new TextCells(), width, layout.made) : null;
  const { delimiter } = head;
  const totalLines = new TotalLines(totalPlaces(opened), (before, onRow) => {
    split(content, {
      delimiter,
      onRow: (cells, line) => {
        if (line > head.line && line < before) onRow(corrections.of(cells, line), line);
      },
      onFault: () => {},
    });
  });
  const closing = new FooterFilter({
    columns: width,
    // What the row above gives is not lacking.
    required: required.filter((position) => !filledPositions.has(position)),
    totals: totalLines,
    onRow: (cells, line) => {
      lengths.add(cells, line);
      const whole = down ? down.of(cells) : cells;
      if (down?.isHeading) headings.push({ cells: cells.copy(), line });
      else collectAll(whole, line);
    },
    onDoubt: (cells, line, doubt) => {
      // What report.yaml leaves out need not be asked.
      if (!rowWords.leavesOut(cells))
        reportDoubtfulTotal({ cells: cells.copy(), line }, doubt, opened, problems);
    },
  });
  let mayLackRows = false;
  let heading: Cells | null = null;
  const isHeadingAgain = headingTest(head.headers);
  const repeated: number[] = [];
  split(content, {
    delimiter,
    onRow: (found, line, isAfterBlank, breaks) => {
      if (line === head.line) heading = found.held();
      if (line <= head.line) return;
      const cells = corrections.of(found, line);
      if (heading?.isSame(cells) || isHeadingAgain(cells)) {
        repeated.push(line);
        return;
      }
      if (breaks > 0 && reportRowsWithin({ cells: cells.copy(), line }, opened, problems)) mayLackRows = true;
      closing.row(made ? made.of(cells) : cells, line, isAfterBlank);
    },
    isEnough: () => unreadable !== null,
    onFault: (fault) => {
      mayLackRows = true;
      reportFault(fault, opened, problems);
    },
  });
  const totals = [...closing.end(), ...headings].sort((a, b) => a.line - b.line);
  const isLastLine = lengths.lastLine > (totals.at(-1)?.line ?? 0);
  // One that lacks a cell that it must have was told when it was read.
  if (isLastLine && lengths.lastCells >= leastCells) reportCutOff(lengths, content, opened, problems);
  if (unreadable !== null) reportNotReadFurther(unreadable, lines.at(lines.length - 1), opened, problems);
  return {
    layout,
    dictionaries,
    numbers,
    lines,
    lacksCells,
    rowsRead: counted.read,
    rowsSkipped: counted.skipped,
    rowWords,
    contents: contents?.hashes ?? null,
    totals,
    repeated,
    isShifted: reportShortRows(lengths, opened, problems),
    mayLackRows,
    corrected: corrections.corrected,
  };
}
