import { dayOfParts } from "../calendar/day.ts";
import type { DayNumber, SourceFile } from "../contract/dataset.ts";
import { monthOfName } from "./month-names.ts";

export type DateOrder = NonNullable<SourceFile["dateOrder"]>;

const time = /(?:(?:T|,? )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?)?/i.source;
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`, "i");
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${time}$`, "i");
/** Two figures a year: told apart only by the order that the other dates of the file have. */
const shortYear = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`, "i");
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const dayMonthName = /^(\d{1,2})[ -](\p{L}+\.?)[ -](\d{4})$/u;
const monthNameDay = /^(\p{L}+\.?) (\d{1,2}),? (\d{4})$/u;
/** How a spreadsheet keeps a date: the days since the eve of 1900, and the time as a fraction. */
const serial = /^(\d{5})(?:[.,]\d+)?$/;
const serialZero = -25_569;

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
  if (shortYear.test(text.trim())) return true;
  const parts = yearLastParts(text.trim());
  return parts !== null && parts.first <= 12 && parts.second <= 12 && parts.first !== parts.second;
}

/** Points are day first everywhere; dashes are where `;` stands between the cells, for who writes the month first writes slashes and commas. */
const isDayFirst = ({ mark }: Parts, delimiter: string) =>
  mark === "." || (mark === "-" && delimiter === ";");

type Vote = DateOrder | "dayFirst" | "either" | "short";

/** What one date says of the order; null where it is no date, or its day and month are the same number. */
function voteOf(text: string, delimiter: string): Vote | null {
  if (yearFirst.test(text)) return "ymd";
  if (shortYear.test(text)) return "short";
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
 * other as often, or years have two figures and no other date tells the order: that must be asked, never guessed. Without any date that ends with its year it is `ymd`, without dates `dmy`.
 */
export function dateOrderOf(texts: Iterable<string>, delimiter: string): DateOrder | null {
  const votes: Record<Vote, number> = { dmy: 0, mdy: 0, ymd: 0, dayFirst: 0, either: 0, short: 0 };
  for (const text of texts) {
    const vote = voteOf(text.trim(), delimiter);
    if (vote !== null) votes[vote]++;
  }
  if (votes.dmy !== votes.mdy) return votes.dmy > votes.mdy ? "dmy" : "mdy";
  if (votes.either > 0 || votes.dmy > 0) return null;
  if (votes.dayFirst > 0) return "dmy";
  if (votes.short > 0) return null;
  return votes.ymd > 0 ? "ymd" : "dmy";
}

const mostOfThisCentury = 68;
const century = (year: number) => (year > mostOfThisCentury ? 1900 + year : 2000 + year);

/** The day of a text that can be read in one way only: it begins with its year, names its month, or is a spreadsheet's number. */
function certainDay(text: string): DayNumber | null {
  let match = text.match(yearFirst);
  if (match) return dayOfParts(Number(match[1]), Number(match[3]), Number(match[4]));
  match = text.match(compact);
  if (match) return dayOfParts(Number(match[1]), Number(match[2]), Number(match[3]));
  match = text.match(serial);
  if (match) return serialZero + Number(match[1]);
  match = text.match(dayMonthName);
  if (match) return dayOfParts(Number(match[3]), monthOfName(match[2] ?? "") ?? 0, Number(match[1]));
  match = text.match(monthNameDay);
  return match ? dayOfParts(Number(match[3]), monthOfName(match[1] ?? "") ?? 0, Number(match[2])) : null;
}

/** The day of a date with a year of two figures. */
function shortDay(text: string, order: DateOrder): DayNumber | null {
  const match = text.match(shortYear);
  if (!match) return null;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (order === "ymd") return dayOfParts(century(first), second, third);
  return order === "mdy"
    ? dayOfParts(century(third), first, second)
    : dayOfParts(century(third), second, first);
}

/**
 * The day of a cell, its time left out; null for what is no date in this order. What can be read in one way only is always read: a date that begins
 * with its year or names its month, a spreadsheet's number (46326), `20261031`, and a date whose day and month are the same number.
 */
export function parseDay(text: string, order: DateOrder): DayNumber | null {
  const trimmed = text.trim();
  const certain = certainDay(trimmed);
  if (certain !== null) return certain;
  const parts = yearLastParts(trimmed);
  if (!parts) return shortDay(trimmed, order);
  if (order === "ymd" && parts.first !== parts.second) return null;
  const { first, second, year } = parts;
  return order === "mdy" ? dayOfParts(year, first, second) : dayOfParts(year, second, first);
}
