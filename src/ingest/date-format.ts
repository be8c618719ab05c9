import { dayOfDate } from "../calendar/day.ts";
import type { DayNumber, SourceFile } from "../contract/dataset.ts";

export type DateOrder = NonNullable<SourceFile["dateOrder"]>;

const time = /(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?)?/i.source;
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`, "i");
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${time}$`, "i");

interface Parts {
  first: number;
  second: number;
  year: number;
  mark: string;
}

/** The parts of a date that ends with its year; null for anything else. */
function yearLastParts(text: string): Parts | null {
  const match = text.match(yearLast);
  if (!match) return null;
  const [, first, mark = "", second, year] = match;
  return { first: Number(first), second: Number(second), year: Number(year), mark };
}

/** Whether a text could be day-month as well as month-day, of different days. */
export function isAmbiguousDate(text: string): boolean {
  const parts = yearLastParts(text.trim());
  return parts !== null && parts.first <= 12 && parts.second <= 12 && parts.first !== parts.second;
}

/** Points are day first everywhere; dashes are where `;` stands between the cells, for who writes the month first writes slashes and commas. */
const isDayFirst = ({ mark }: Parts, delimiter: string) =>
  mark === "." || (mark === "-" && delimiter === ";");

type Vote = DateOrder | "dayFirst" | "either";

/** What one date says of the order; null where it is no date, or its day and month are the same number. */
function voteOf(text: string, delimiter: string): Vote | null {
  if (yearFirst.test(text)) return "ymd";
  const parts = yearLastParts(text);
  if (parts === null) return null;
  const { first, second } = parts;
  if (first > 12 || second > 12) {
    if (first > 12 && second > 12) return null;
    return first > 12 ? "dmy" : "mdy";
  }
  if (first === second) return null;
  return isDayFirst(parts, delimiter) ? "dayFirst" : "either";
}

/**
 * The order of day and month in a file: what its dates can only mean, by their number. Null when it cannot be told, or its dates contradict each
 * other as often: that must be asked, never guessed. Without any date that ends with its year it is `ymd`, without dates `dmy`.
 */
export function dateOrderOf(texts: Iterable<string>, delimiter: string): DateOrder | null {
  const votes: Record<Vote, number> = { dmy: 0, mdy: 0, ymd: 0, dayFirst: 0, either: 0 };
  for (const text of texts) {
    const vote = voteOf(text.trim(), delimiter);
    if (vote !== null) votes[vote]++;
  }
  if (votes.dmy !== votes.mdy) return votes.dmy > votes.mdy ? "dmy" : "mdy";
  if (votes.either > 0 || votes.dmy > 0) return null;
  return votes.ymd > 0 && votes.dayFirst === 0 ? "ymd" : "dmy";
}

function dayOf(year: number, month: number, day: number): DayNumber | null {
  try {
    return dayOfDate(Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }));
  } catch {
    return null;
  }
}

/**
 * The day of a cell, its time left out; null for what is no date in this order. A date that begins with the year is always read, and one whose day
 * and month are the same number too.
 */
export function parseDay(text: string, order: DateOrder): DayNumber | null {
  const trimmed = text.trim();
  const iso = trimmed.match(yearFirst);
  if (iso) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const parts = yearLastParts(trimmed);
  if (!parts || (order === "ymd" && parts.first !== parts.second)) return null;
  const { first, second, year } = parts;
  return order === "mdy" ? dayOf(year, first, second) : dayOf(year, second, first);
}
