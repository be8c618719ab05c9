import { dayOfDate } from "../calendar/day.ts";
import type { DayNumber } from "../contract/dataset.ts";

export type DateOrder = "dmy" | "mdy" | "ymd";

const time = /(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?)?/i.source;
const yearFirst = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`, "i");
const yearLast = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${time}$`, "i");

/**
 * The order of day and month in a file: what its dates can only mean, by their number. An export with `;` and no such date is day first,
 * for no country that writes `;` puts the month first. Null when it cannot be told: that must be asked, never guessed.
 */
export function dateOrderOf(texts: Iterable<string>, delimiter: string): DateOrder | null {
  const votes = { dmy: 0, mdy: 0, ymd: 0, either: 0 };
  for (const text of texts) {
    const trimmed = text.trim();
    const match = trimmed.match(yearLast);
    const [first, second] = [Number(match?.[1]), Number(match?.[2])];
    if (yearFirst.test(trimmed)) votes.ymd++;
    else if (!match) continue;
    else if (first > 12) votes.dmy++;
    else if (second > 12) votes.mdy++;
    else if (first !== second) votes.either++;
  }
  if (votes.dmy !== votes.mdy) return votes.dmy > votes.mdy ? "dmy" : "mdy";
  if (votes.either === 0) return votes.ymd > 0 ? "ymd" : "dmy";
  return delimiter === ";" ? "dmy" : null;
}

/** The day of a cell, its time left out; null for what is no date in this order. A date that begins with the year is always read. */
export function parseDay(text: string, order: DateOrder): DayNumber | null {
  const trimmed = text.trim();
  const iso = trimmed.match(yearFirst);
  const parts = iso ?? trimmed.match(yearLast);
  if (!parts) return null;
  const [a, b, c] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const last = order === "mdy" ? { month: a, day: b, year: c } : { month: b, day: a, year: c };
  const date = iso ? { year: a, month: b, day: c } : last;
  try {
    return dayOfDate(Temporal.PlainDate.from(date, { overflow: "reject" }));
  } catch {
    return null;
  }
}
