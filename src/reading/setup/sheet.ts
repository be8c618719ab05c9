import { foldWord } from "../fold.ts";
import { Problems } from "../problems/problems.ts";
import { contentOf } from "../text/content.ts";
import { type Head, headOf, type KnownHeader } from "../text/find-header-row.ts";
import { isDataRow } from "../text/no-headers.ts";
import { headText, split } from "../text/split.ts";
import { unwrapped } from "../text/wrapped-lines.ts";

/** A column of rows that somebody put in the folder, as far as they were looked at. */
export interface SheetColumn {
  header: string;
  /** How often each text stands in it, blanks apart. */
  words: ReadonlyMap<string, number>;
  /** Each of them as words are compared. */
  folded: ReadonlyMap<string, string>;
  /** Cells with something in them. */
  filled: number;
}

/** Rows with headings, wherever they come from: what setup looks at. */
export interface Sheet {
  file: string;
  head: Head;
  columns: readonly SheetColumn[];
  /** The rows that were looked at. */
  rows: readonly (readonly string[])[];
}

/** More rows are not looked at: what a file is shows in fewer. */
const mostRows = 20_000;

/** A row of one cell below several headings is a title, a footer or a note. */
const holdsData = (cells: readonly string[], headers: readonly string[]) =>
  cells.filter((cell) => cell.trim() !== "").length >
  (headers.filter((each) => each !== "").length > 2 ? 1 : 0);

/** Rows with their headings as columns. */
export function sheetOf(file: string, head: Head, rows: readonly (readonly string[])[]): Sheet {
  const columns = head.headers.map((header, position) => {
    const words = new Map<string, number>();
    for (const row of rows) {
      const cell = row[position]?.trim() ?? "";
      if (cell !== "") words.set(cell, (words.get(cell) ?? 0) + 1);
    }
    const folded = new Map(words.keys().map((word) => [word, foldWord(word)]));
    return { header, words, folded, filled: words.values().reduce((sum, count) => sum + count, 0) };
  });
  return { file, head, columns, rows };
}

/**
 * The rows of a CSV file in whatever dialect, headings found by those that are known; null where it is no
 * text, or has no headings. What is wrong in it is for the check to tell.
 */
export function readSheet(file: string, bytes: Uint8Array, isKnown: KnownHeader): Sheet | null {
  const raw = contentOf({ file, bytes }, undefined, new Problems());
  const content = raw && (unwrapped(raw) ?? raw);
  const head = content && headOf(headText(content), isKnown, { delimiter: undefined, header: undefined });
  if (!content || !head || isDataRow(head.headers, isKnown, head.samples[0])) return null;
  const rows: string[][] = [];
  split(content, {
    delimiter: head.delimiter,
    onRow: (cells, line) => {
      const copy = line > head.line ? cells.copy() : [];
      if (holdsData(copy, head.headers)) rows.push(copy);
    },
    onFault: () => {},
    isEnough: () => rows.length >= mostRows,
  });
  return sheetOf(file, head, rows);
}
