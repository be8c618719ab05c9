import type { DecimalMark } from "../../../contract/column.ts";
import { evidenceOf, leadOfComma } from "../numbers/decimal-evidence.ts";
import { parseNumber } from "../numbers/number-format.ts";

/** The rate of a cell under a decimal mark; null for what is none. */
export function rateOf(text: string, mark: DecimalMark): number | null {
  const value = text.includes("%") ? null : parseNumber(text, mark);
  return value !== null && value > 0 ? value : null;
}

/** The rates of one currency lie near each other: the greatest is less than so many times the least. */
const farApart = 100;

function areNear(texts: readonly string[], mark: DecimalMark): boolean {
  const rates = texts.flatMap((text) => rateOf(text, mark) ?? []);
  return rates.length > 0 && Math.max(...rates) < farApart * Math.min(...rates);
}

/**
 * The decimal mark of rates: of those that can be read in one way only, with which the others are near them;
 * else the only one with which they are near each other; else, where all of them have three figures behind a
 * mark, that mark if it is the habit of the delimiter too, for a rate is oftener a fraction than thousands.
 * Null where that leaves two readings, or none.
 */
export function markOfRates(texts: readonly string[], habit: DecimalMark | null): DecimalMark | null {
  const evidence = evidenceOf(
    texts.map((text) => [text, 1] as const),
    { holds: (value) => value > 0, seldomOver: Number.POSITIVE_INFINITY },
  );
  const lead = leadOfComma(evidence);
  const [commas, points] = [evidence[","].doubtful, evidence["."].doubtful];
  const leader = lead === 0 ? null : lead > 0 ? "," : ".";
  if (commas + points === 0) return leader ?? (evidence[","].certain > 0 ? null : (habit ?? "."));
  const marks: readonly DecimalMark[] = leader === null ? [",", "."] : [leader];
  const [mark, other] = marks.filter((each) => areNear(texts, each));
  if (mark === undefined || other === undefined) return mark ?? null;
  const fraction = commas > 0 ? "," : ".";
  return (commas === 0 || points === 0) && habit === fraction ? fraction : null;
}
