import Papa from "papaparse";
import type { SourceFile } from "../../contract/dataset.ts";
import { spanRows } from "../columns/fast/fast.ts";
import { type Cells, TextCells } from "./cells.ts";
import { type Content, textOf } from "./decode.ts";
import { lineEndsIn } from "./line-ends.ts";

/** One row of a text and the physical line, 1-based, that it begins on. */
export interface Row {
  cells: readonly string[];
  line: number;
}

/**
 * Takes the cells of one row, the line that it begins on, whether blank rows stand just above it, and how
 * many line breaks are within its cells.
 */
export type OnRow = (cells: Cells, line: number, isAfterBlank: boolean, breaks: number) => void;

/** A quote that is never closed, or that stands where none can; what follows it cannot be told apart. */
export interface QuoteFault {
  rule: "file.unclosed_quote" | "row.stray_quote";
  line: number;
  /** Position of the cell in its row. */
  position: number;
}

export type Delimiter = SourceFile["delimiter"];
export const delimiters: readonly Delimiter[] = [";", ",", "\t", "|"];

const separatorLine = /^sep=(.)\n?/i;

/** The delimiter that Excel's `sep=` line says. */
export function delimiterSaid(text: string): Delimiter | undefined {
  return delimiters.find((delimiter) => text.match(separatorLine)?.[1] === delimiter);
}

/** A row with anything in its first cell is told at once. */
function isBlank(cells: Cells): boolean {
  for (let position = 0; position < cells.length; position++) {
    if (!cells.isBlank(position)) return false;
  }
  return true;
}

/** Line breaks within the cells of a row, which move the lines after it. */
function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) breaks++;
  }
  return breaks;
}

function faultOf(cells: readonly string[], line: number, errors: readonly Papa.ParseError[]): QuoteFault {
  const isStray = errors.some((error) => error.code === "InvalidQuotes");
  const stray = cells.findIndex((cell) => cell.includes('"'));
  const position = isStray && stray >= 0 ? stray : cells.length - 1;
  return {
    rule: isStray ? "row.stray_quote" : "file.unclosed_quote",
    line: line + breaksIn(cells.slice(0, position)),
    position,
  };
}

interface Splitting {
  delimiter: Delimiter;
  onRow: OnRow;
  onFault: (fault: QuoteFault) => void;
  /** Asked after each row: whether the others need not be read. */
  isEnough?: () => boolean;
}

/** Takes rows as they come, and tells which line each begins on. */
class Rows {
  readonly #onRow: OnRow;
  line = 1;
  #isAfterBlank = false;

  constructor(onRow: OnRow) {
    this.#onRow = onRow;
  }

  take(cells: Cells, breaks: number): void {
    const isEmpty = isBlank(cells) || (this.line === 1 && /^sep=/i.test(cells.text(0)));
    if (!isEmpty) this.#onRow(cells, this.line, this.#isAfterBlank, breaks);
    this.pass(isEmpty, breaks);
  }

  pass(isEmpty: boolean, breaks: number): void {
    this.#isAfterBlank = isEmpty;
    this.line += 1 + breaks;
  }
}

const never = () => false;

/** Gives rows as PapaParse tells them, which goes on behind a quote that is wrong. */
function splitText(
  text: string,
  { delimiter, onFault, isEnough = never }: Omit<Splitting, "onRow">,
  rows: Rows,
): void {
  const cells = new TextCells();
  const newline = "\n";
  Papa.parse<string[]>(text.includes("\r") ? text.replace(/\r\n?/g, newline) : text, {
    delimiter,
    newline,
    step({ data, errors }, parser) {
      const quoteErrors = errors.length === 0 ? errors : errors.filter(({ type }) => type === "Quotes");
      const breaks = breaksIn(data);
      if (quoteErrors.length === 0) rows.take(cells.of(data), breaks);
      else {
        onFault(faultOf(data, rows.line, quoteErrors));
        rows.pass(false, breaks);
      }
      if (isEnough()) parser.abort();
    },
  });
}

/**
 * Gives the rows of a text one by one and the quotes that are wrong. Blank rows, rows of delimiters alone and
 * Excel's `sep=` line are passed over. Nothing is kept.
 */
export function split(content: Content, splitting: Splitting): void {
  const { delimiter, onRow, isEnough = never } = splitting;
  const rows = new Rows(onRow);
  const brokenAt = spanRows(content, delimiter, (cells, breaks) => {
    rows.take(cells, breaks);
    return !isEnough();
  });
  if (brokenAt < content.bytes.length) splitText(textOf(content, brokenAt), splitting, rows);
}

/** No headers and titles take more bytes. */
export const longestHead = 1 << 20;

/** The part of a content that holds its headers. */
export function headText(content: Content): string {
  return textOf(content, 0, longestHead);
}

/** Whether a line goes on behind the part that holds the headers, so that not all of it was seen. */
export function isCutOff({ bytes }: Content, line: number): boolean {
  return bytes.length > longestHead && lineEndsIn(bytes, 0, longestHead) < line;
}

/**
 * The first rows of a text with something in them, at most as many as asked; rows with a wrong quote are left
 * out.
 */
export function firstRows(text: string, delimiter: Delimiter, rows: number): Row[] {
  const found: Row[] = [];
  const onRow: OnRow = (cells, line) => void found.push({ cells: cells.copy(), line });
  splitText(text, { delimiter, onFault: () => {}, isEnough: () => found.length >= rows }, new Rows(onRow));
  return found;
}
