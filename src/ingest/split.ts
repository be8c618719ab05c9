import Papa from "papaparse";
import type { SourceFile } from "../contract/dataset.ts";

/** One row of a text and the physical line, 1-based, that it begins on. */
export interface Row {
  cells: readonly string[];
  line: number;
}

/** Takes the cells of one row, the line that it begins on, and whether blank rows stand just above it. */
export type OnRow = (cells: readonly string[], line: number, isAfterBlank: boolean) => void;

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

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

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
  /** How many rows are enough; all where it is not given. */
  rows?: number;
}

/**
 * Gives the rows of a text one by one and the quotes that are wrong. Blank rows, rows of delimiters alone and Excel's `sep=` line are passed over.
 * Nothing is kept.
 */
export function split(text: string, { delimiter, onRow, onFault, rows = 0 }: Splitting): void {
  let line = 1;
  let isAfterBlank = false;
  const mayBreak = text.includes('"');
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    preview: rows,
    step({ data, errors }) {
      const isSeparatorLine = line === 1 && /^sep=/i.test(data[0] ?? "");
      const quoteErrors = errors.filter((error) => error.type === "Quotes");
      const isEmpty = isSeparatorLine || isBlank(data);
      if (quoteErrors.length > 0) onFault(faultOf(data, line, quoteErrors));
      else if (!isEmpty) onRow(data, line, isAfterBlank);
      isAfterBlank = isEmpty;
      line += 1 + (mayBreak ? breaksIn(data) : 0);
    },
  });
}

/** The first rows of a text with something in them, at most as many as asked; rows with a wrong quote are left out. */
export function firstRows(text: string, delimiter: Delimiter, rows: number): Row[] {
  const found: Row[] = [];
  split(text, { delimiter, rows, onRow: (cells, line) => found.push({ cells, line }), onFault: () => {} });
  return found;
}
