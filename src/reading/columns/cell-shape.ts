import type { Column } from "../../contract/column.ts";
import { foldName } from "../fold.ts";
import { isNumber } from "../text/totals/column-sum.ts";

/**
 * A day, month, quarter or year in any order, with or without a time: what it looks like, not what it means.
 */
const dayShape =
  /^(?:[a-z]{2,3}[.,]? )?(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{8}|\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,10}\.?)(?:[-/. ,]+\d{2,4})?|\p{L}{3,10}\.? \d{1,2},? ?\d{4}|\p{L}{3,10}[-. ]\d{2,4}|\d{1,2}-\d{4}|[qk][1-4][ -]?\d{2,4}|\d{4}[ -]?[qk][1-4])(?:[ T,].*)?$/iu;

/** Whether a text looks like a day or a period. */
export function looksLikeDay(text: string): boolean {
  return dayShape.test(text.trim());
}

/**
 * Whether a text can stand in a column of days, numbers or words, as far as its look tells; null for a column
 * of any text, or a blank.
 */
export function looksFit(
  text: string,
  column: Column,
  words: Readonly<Record<string, unknown>>,
): boolean | null {
  const plain = text.trim();
  if (plain === "") return null;
  if (column.kind === "day") return looksLikeDay(plain);
  if (column.kind === "amount") return isNumber(plain);
  if (column.kind !== "choice") return null;
  const known = [...(column.words ?? [])].flatMap(([value, others]) => [value, ...others]);
  return [...known, ...Object.keys(words)].some((word) => foldName(word) === foldName(plain));
}
