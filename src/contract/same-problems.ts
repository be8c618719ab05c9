import type { Problem } from "./problem.ts";
import { fileOfSheet } from "./sheet-file.ts";
import type { Language } from "./vocabulary.ts";

/** Problems that say the same of the same text in one file and column: told once, with all their lines. */
export interface SameProblems {
  first: Problem;
  /** Of those that stand at one line, in their order. */
  lines: readonly number[];
  /** The same places as cells, in a workbook. */
  cells: readonly string[];
  times: number;
}

/** What makes two problems the same but for where they stand. */
const sayingOf = ({ severity, rule, file, column, value, message, paste }: Problem) =>
  JSON.stringify([severity, rule, file, column, value, message, paste]);

/** Problems grouped by what they say, in the order of the first of each. */
export function sameProblems(problems: readonly Problem[]): SameProblems[] {
  return [...Map.groupBy(problems, sayingOf).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const lines = own.flatMap(({ line }) => (line === null ? [] : [line]));
    const cells = own.flatMap(({ cell }) => cell ?? []);
    return [{ first, lines, cells, times: own.reduce((sum, { times }) => sum + times, 0) }];
  });
}

/** So many lines show where to look. */
const shownLines = 6;

/** Of cells of one sheet only the first names it. */
const withoutSheetAgain = (cell: string, i: number) =>
  i === 0 ? cell : cell.slice(cell.lastIndexOf("!") + 1);

const ofResult: Readonly<Record<Language, (rows: string, count: number) => string>> = {
  nl: (rows, count) => `, ${count === 1 ? "rij" : "rijen"} ${rows} van de uitkomst`,
  en: (rows, count) => `, ${count === 1 ? "row" : "rows"} ${rows} of the result`,
};

/**
 * Where they are, as an editor reads it: `offertes.csv:17 waarde`, or `offertes.csv:12, 15, 18 (3×) waarde`;
 * in a workbook as Excel reads it: `targets.xlsx Targets!F7, F9 (2×) waarde`; in the result of a query by its
 * rows: `quotes.sql, row 17 of the result value`.
 */
export function placesOf({ first, lines, cells, times }: SameProblems, language: Language): string {
  const { file, column, is_result: isResult } = first;
  const places = cells.length > 0 ? cells.map(withoutSheetAgain) : lines;
  const more = places.length > shownLines ? " …" : "";
  const shown = places.slice(0, shownLines).join(", ");
  // The sheet that may stand behind the file stands in each cell.
  const start = cells.length > 0 ? `${fileOfSheet(file)} ` : `${file}:`;
  const inFile = isResult
    ? `${file}${ofResult[language](`${shown}${more}`, places.length)}`
    : `${start}${shown}${more}`;
  const at = places.length === 0 ? file : inFile;
  const count = places.length > 1 ? ` (${times}×)` : "";
  return `${at}${count}${column ? ` ${column}` : ""}`;
}
