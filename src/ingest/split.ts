import Papa from "papaparse";
import type { SourceFile } from "../contract/dataset.ts";

/** The cells of one row and the physical line, 1-based, that it begins on. */
export type OnRow = (cells: readonly string[], line: number) => void;

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

/** How often a delimiter stands in a line, outside quotes. */
function occurrences(line: string, delimiter: string): number {
  return line.replace(/"[^"]*"/g, "").split(delimiter).length - 1;
}

/** The delimiter of a text: what Excel's `sep=` line says, else the one that stands most often in the first line with text. */
export function delimiterOf(text: string): Delimiter {
  const said = delimiters.find((delimiter) => text.match(separatorLine)?.[1] === delimiter);
  if (said) return said;
  const header = text.match(/^.*\S.*$/m)?.[0] ?? "";
  return delimiters.reduce((best, each) =>
    occurrences(header, each) > occurrences(header, best) ? each : best,
  );
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

/**
 * Gives the rows of a text one by one, the header first, and the quotes that are wrong. Blank rows, rows of delimiters alone and Excel's `sep=` line
 * are left out; lines are those of the file as it stands. Nothing of a row is kept.
 */
export function split(
  text: string,
  delimiter: Delimiter,
  onRow: OnRow,
  onFault: (fault: QuoteFault) => void,
): void {
  let line = 1;
  const mayBreak = text.includes('"');
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step({ data, errors }) {
      const isSeparatorLine = line === 1 && /^sep=/i.test(data[0] ?? "");
      const quoteErrors = errors.filter((error) => error.type === "Quotes");
      if (quoteErrors.length > 0) onFault(faultOf(data, line, quoteErrors));
      else if (!isSeparatorLine && !isBlank(data)) onRow(data, line);
      line += 1 + (mayBreak ? breaksIn(data) : 0);
    },
  });
}
