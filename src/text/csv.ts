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

type Cell = string | number | null | undefined;

/**
 * Rows for a spreadsheet in a language's numbers, the first one the headings; blank for null. What would run
 * as a formula is neutralised.
 */
export function csvText(rows: readonly (readonly Cell[])[], language: Language): string {
  const { delimiter, decimal } = dialects[language];
  const written = (cell: Cell) =>
    typeof cell === "number" ? String(cell).replace(".", decimal) : (cell ?? "");
  const text = Papa.unparse(
    rows.map((row) => row.map(written)),
    { delimiter, newline: "\r\n", escapeFormulae: formula },
  );
  return `${mark}${text}\r\n`;
}
