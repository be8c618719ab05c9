import { correctedRows } from "../corrections/corrected-rows.ts";
import { byHeader } from "../exports/settings/effective-mapping.ts";
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
import { numberKey, onceKey } from "./keys/key-forms.ts";
import { nearName } from "./near-columns.ts";
import { NumberTest } from "./numbers/number-test.ts";
import type { OpenedExport } from "./opened-export.ts";
import { holdsRowIds } from "./read-row-ids.ts";
import { hasItsCells, leastCellsOf, requiredPositions, skipTest } from "./row-tests.ts";
import { reportNotReadFurther, rowsTried, unreadableColumn } from "./unreadable-rows.ts";

/** What a column is called that tells which of several rows counts. */
export const onceBy = "once_by";

/**
 * The columns that are read besides those of the contract: by which rows count once, or are parts or lines of
 * one.
 */
function columnsBesides({ mapping: { once, split, sum }, layout: { readAt } }: OpenedExport, rows: number) {
  const asked = [
    { name: "once", header: once?.column, keyOf: onceKey },
    { name: "split", header: split, keyOf: numberKey },
    { name: "sum", header: sum, keyOf: numberKey },
  ];
  const by = once && byHeader(once.by);
  return {
    numbers: new Map(
      asked.flatMap(({ name, header, keyOf }) => {
        const position = header === undefined ? -1 : readAt(header);
        return position < 0 ? [] : [[name, { position, keyOf, numbers: new RowIds("utf-8", rows) }]];
      }),
    ),
    by: by === undefined ? -1 : readAt(by),
  };
}

/** What the cells of each column that is used go into. */
function collectorsOf(opened: OpenedExport, charset: Charset, rows: number) {
  const { source, head, layout } = opened;
  const dictionaries = new Map<string, Dictionary>();
  const numbers = new Map<string, RowIds>();
  const targets: { position: number; collector: Collector }[] = [];
  for (const [name, position] of layout.positions) {
    // A cell that is made of others is a text.
    const own = position < head.headers.length ? charset : "utf-8";
    const collector = holdsRowIds(name, source) ? new RowIds(own, rows) : new Dictionary(own, rows);
    if (collector instanceof RowIds) numbers.set(name, collector);
    else dictionaries.set(name, collector);
    targets.push({ position, collector });
  }
  for (const near of layout.near ?? []) {
    const collector = new Dictionary(charset, rows);
    dictionaries.set(nearName(near), collector);
    targets.push({ position: near.position, collector });
  }
  const besides = columnsBesides(opened, rows);
  for (const [name, column] of besides.numbers) numbers.set(name, column.numbers);
  if (besides.by >= 0) {
    const collector = new Dictionary(charset, rows);
    dictionaries.set(onceBy, collector);
    targets.push({ position: besides.by, collector });
  }
  return { dictionaries, numbers, targets, besides: [...besides.numbers.values()] };
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
  const { charset } = content;
  const rows = rowsExpected(content.bytes);
  const { dictionaries, numbers, targets, besides } = collectorsOf(opened, charset, rows);
  const width = head.headers.length;
  const rowWords = new RowWords(mapping, layout);
  const isSkipped = skipTest(opened, rowWords);
  const contents = rowContents(opened, charset);
  const required = requiredPositions(opened);
  const leastCells = leastCellsOf(opened, required);
  const lines = new GrowingInts(rows);
  const lackingRows: number[] = [];
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
    if (!hasAll) lackingRows.push(lines.length);
    lines.push(line);
    for (const { position, collector } of targets) cells.pushTo(collector, position);
    for (const { position, keyOf, numbers: own } of besides) own.push(keyOf(cells.text(position)));
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
    lackingRows,
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
