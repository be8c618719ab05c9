import { foldKey } from "../fold.ts";

const lineSaid = /^(?:line|regel|row|rij|zeile)\s*:?\s*(\d{1,9})$/i;

/** The line of the file that a key means: `line 17` or `regel 17`; null for a number of a row. */
export function lineMeant(key: string): number | null {
  const [, line] = key.trim().match(lineSaid) ?? [];
  return line === undefined ? null : Number(line);
}

/**
 * A row's own number as a spreadsheet may have left it: without the zeros before it. Two numbers with the
 * same form are the same only where none is so letter for letter.
 */
export const formOfKey = (text: string): string => foldKey(text.trim()).replace(/^0+(?=.)/, "");
