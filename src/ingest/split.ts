import Papa from "papaparse";

/** The cells of one row and the physical line, 1-based, that it begins on. */
export type OnRow = (cells: readonly string[], line: number) => void;

export type Delimiter = ";" | "," | "\t" | "|";
const delimiters: readonly Delimiter[] = [";", ",", "\t", "|"];

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

export interface SplitResult {
  /** Line on which a quote opens that is never closed; null where all are. */
  unclosedQuoteOn: number | null;
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

/**
 * Gives the rows of a text one by one, the header first. Blank rows, rows of delimiters alone and Excel's `sep=` line are left out; lines are those of
 * the file as it stands. Nothing of a row is kept.
 */
export function split(text: string, delimiter: Delimiter, onRow: OnRow): SplitResult {
  let line = 1;
  let unclosedQuoteOn: number | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step({ data, errors }) {
      if (errors.some((error) => error.code === "MissingQuotes")) unclosedQuoteOn ??= line;
      const isSeparatorLine = line === 1 && /^sep=/i.test(data[0] ?? "");
      if (!isSeparatorLine && !isBlank(data) && unclosedQuoteOn === null) onRow(data, line);
      line += 1 + breaksIn(data);
    },
  });
  return { unclosedQuoteOn };
}
