import Papa from "papaparse";
import type { Language } from "../contract/vocabulary.ts";

/**
 * What a spreadsheet may leave out before it looks at the first sign: white space, controls, hidden
 * characters.
 */
const passedOver = /[\s\p{Cc}\p{Cf}]*/u.source;

/** Signs with which a formula begins, also in full and small width. A plain negative number is none. */
const formula = new RegExp(
  `^(?:${passedOver}(?:[=+@\uFF1D\uFF0B\uFF20\uFE66\uFE62\uFE6B\u2212\uFF0D\uFE63]|-(?![\\d.,]+$))|[\\t\\r\\n])`,
  "u",
);

/** Excel reads `;` and a decimal comma where the comma is the decimal mark. */
const dialects = {
  nl: { delimiter: ";", decimal: "," },
  en: { delimiter: ",", decimal: "." },
} as const satisfies Record<Language, object>;

const mark = "\uFEFF";

export type Cell = string | number | null | undefined;

/** So many rows are some hundred kilobytes. */
const rowsOfPiece = 1000;

/** Some of many, as many at a time as a piece has. */
function* inPieces<T>(all: Iterable<T>): Generator<T[]> {
  let some: T[] = [];
  for (const each of all) {
    some.push(each);
    if (some.length < rowsOfPiece) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/**
 * csvText in pieces, from rows that are made as they are asked for: of a large organisation a file has a
 * hundred thousand, and need never lie in memory.
 */
export function* csvPieces(rows: Iterable<readonly Cell[]>, language: Language): Generator<string> {
  const { delimiter, decimal } = dialects[language];
  const written = (cell: Cell) =>
    typeof cell === "number" ? String(cell).replace(".", decimal) : (cell ?? "");
  yield mark;
  for (const piece of inPieces(rows)) {
    const cells = piece.map((row) => row.map(written));
    yield `${Papa.unparse(cells, { delimiter, newline: "\r\n", escapeFormulae: formula })}\r\n`;
  }
}

/**
 * Rows for a spreadsheet in a language's numbers, the first one the headings; blank for null. What would run
 * as a formula is neutralised.
 */
export function csvText(rows: readonly (readonly Cell[])[], language: Language): string {
  return [...csvPieces(rows, language)].join("");
}
