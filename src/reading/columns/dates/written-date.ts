import { dayOfParts, weekdayOfDay } from "../../../calendar/day.ts";
import type { DayNumber, SourceFile } from "../../../contract/dataset.ts";
import { withPlainSpaces } from "../../fold.ts";
import { type ClockTime, splitTime } from "./clock-time.ts";
import { monthOfName } from "./month-names.ts";
import { weekdayOfName } from "./weekday-names.ts";

export type DateOrder = NonNullable<SourceFile["dateOrder"]>;
export const dateOrders: readonly DateOrder[] = ["dmy", "mdy", "ymd"];

/** A date as it is written: which day it is in each order of day, month and year that it can have. */
export interface WrittenDate {
  /** The day in an order; null where the date cannot have that order. */
  days: Readonly<Record<DateOrder, DayNumber | null>>;
  /**
   * Whether it says by itself which day it is: it names its month, begins with its year, or is a
   * spreadsheet's number.
   */
  isPlain: boolean;
  /** What stands between its numbers; blank for one that is plain. */
  mark: string;
  /** Whether its year has two figures. */
  isShort: boolean;
  time: ClockTime | null;
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
/** Of a day alone the zone says nothing. */
const dateWithZone = /^\d{4}-\d{2}-\d{2}(?:Z|[+-]\d{2}:\d{2})$/i;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th|e|er)?[ ./-]{0,2}(\p{L}+)[ .,/-]{0,2}(?:(\d{4})|'?(\d{2}))$/iu;
const monthNameDay = /^(\p{L}+)[ ./-]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?:[, -]{1,2}(\d{4})|, '?(\d{2}))$/iu;
const yearMonthName = /^(\d{4})[ ./-](\p{L}+)[ ./-]{1,2}(\d{1,2})$/u;
/** How a spreadsheet keeps a date: the days since the eve of 1900, and the time as a fraction. */
const serial = /^(\d{5})(?:[.,]\d+)?$/;
const serialZero = -25_569;

/** No date with its time, its zone and the name of that is longer. */
const longest = 90;

const mostOfThisCentury = 68;
/** The year that two figures stand for: 26 is 2026, 99 is 1999. */
export const yearOfTwo = (year: number) => (year > mostOfThisCentury ? 1900 + year : 2000 + year);

const yearOf = (four: string | undefined, two: string | undefined) =>
  four === undefined ? yearOfTwo(Number(two)) : Number(four);

/**
 * The day of a text that says by itself which it is; null for another text, and for a day that there is not.
 */
function plainDay(text: string): DayNumber | null {
  const named = (year: number, name: string | undefined, day: string | undefined) =>
    dayOfParts(year, monthOfName(name ?? "") ?? 0, Number(day));
  let match = text.match(yearFirst);
  if (match) return dayOfParts(Number(match[1]), Number(match[3]), Number(match[4]));
  match = text.match(compact);
  if (match) return dayOfParts(Number(match[1]), Number(match[2]), Number(match[3]));
  match = text.match(serial);
  if (match) return serialZero + Number(match[1]);
  match = text.match(dayMonthName);
  if (match) return named(yearOf(match[3], match[4]), match[2], match[1]);
  match = text.match(monthNameDay);
  if (match) return named(yearOf(match[3], match[4]), match[1], match[2]);
  match = text.match(yearMonthName);
  return match ? named(Number(match[1]), match[2], match[3]) : null;
}

const plain = (day: DayNumber, time: ClockTime | null): WrittenDate => ({
  days: { dmy: day, mdy: day, ymd: day },
  isPlain: true,
  mark: "",
  isShort: false,
  time,
});

/** A date of three numbers. A year of two figures has both of them written, also where it stands first. */
function ofNumbers([, first = "", mark = "", second = "", third = ""]: RegExpMatchArray): WrittenDate {
  const isShort = third.length < 4;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const year = isShort ? yearOfTwo(c) : c;
  const isYearLast = third.length > 1;
  return {
    days: {
      dmy: isYearLast ? dayOfParts(year, b, a) : null,
      mdy: isYearLast ? dayOfParts(year, a, b) : null,
      ymd: isShort && first.length === 2 ? dayOfParts(yearOfTwo(a), b, c) : null,
    },
    isPlain: false,
    mark,
    isShort,
    time: null,
  };
}

/** A date without the name of its day in front of it, and that day; −1 where none stands there. */
function withoutWeekday(text: string): { date: string; weekday: number } {
  const match = text.match(/^(\p{L}+)\.?,? (?=.*\d)/u);
  const weekday = match ? weekdayOfName(match[1] ?? "") : null;
  return weekday === null || !match
    ? { date: text, weekday: -1 }
    : { date: text.slice(match[0].length), weekday };
}

/** Where the name of the day says which of several orders is meant, those. */
function agreeing(days: WrittenDate["days"], weekday: number): WrittenDate["days"] {
  const isOfDay = (day: DayNumber | null) => day !== null && weekdayOfDay(day) === weekday;
  if (!dateOrders.some((order) => isOfDay(days[order]))) return days;
  const kept = (day: DayNumber | null) => (isOfDay(day) ? day : null);
  return { dmy: kept(days.dmy), mdy: kept(days.mdy), ymd: kept(days.ymd) };
}

const digit = (text: string, at: number) => text.charCodeAt(at) - 48;
const isDigit = (value: number) => value >= 0 && value <= 9;

const isoDigits = [0, 1, 2, 3, 5, 6, 8, 9];

/**
 * The day of `2026-10-31`; undefined for what is written otherwise. Asked of each text of a file: a pattern
 * would take several times as long.
 */
function isoDay(text: string): DayNumber | null | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  for (const at of isoDigits) if (!isDigit(digit(text, at))) return undefined;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  return dayOfParts(year, digit(text, 5) * 10 + digit(text, 6), digit(text, 8) * 10 + digit(text, 9));
}

/** A date with spaces behind its points, as in German, without them. */
const withoutSpaces = (text: string) => (text.includes(". ") ? text.replace(/(\d)\. (?=\d)/g, "$1.") : text);

/**
 * A date apart from the time behind it and the name of its day in front of it, −1 where none stands there.
 */
interface Split {
  date: string;
  time: ClockTime | null;
  weekday: number;
}

/** Most of what systems write: numbers, and behind them a time without words. */
const numbersAndTime = /^(\d[\d./-]*)(?:[T ](\d{2}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z)?)?$/;

/**
 * A date of numbers alone with the time behind it; null for what is written otherwise. Asked first, for a
 * file can have a million of them.
 */
function splitNumbers(text: string): Split | null {
  const match = numbersAndTime.exec(text);
  if (match === null) return null;
  const [, date = "", hours, minutes, seconds = "0", isUtc] = match;
  if (hours === undefined) return date.length > 10 ? null : { date, time: null, weekday: -1 };
  if (Number(hours) > 23) return null;
  const ofDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { date, time: { seconds: ofDay, offset: isUtc === undefined ? null : 0 }, weekday: -1 };
}

/** A date in words, or with a time in words. Null where what looks like a time is none. */
function splitWords(text: string): Split | null {
  const spaced = withPlainSpaces(text).trim();
  const split = dateWithZone.test(spaced) ? { date: spaced.slice(0, 10), time: null } : splitTime(spaced);
  if (split === null) return null;
  const { date, weekday } = withoutWeekday(split.date.trim());
  return { date: withoutSpaces(date), time: split.time, weekday };
}

/**
 * Whether a text begins with letters and figures without anything between them, as numbers of things do: no
 * date does.
 */
function isCode(text: string): boolean {
  let at = 0;
  while ((text.charCodeAt(at) | 32) >= 97 && (text.charCodeAt(at) | 32) <= 122) at++;
  return at > 0 && isDigit(digit(text, at));
}

/** What a text says as a date; null where it is none in any order. */
export function writtenDate(text: string): WrittenDate | null {
  if (isCode(text)) return null;
  if (text.length > longest) return null;
  const split = splitNumbers(text) ?? splitWords(text);
  if (split === null) return null;
  const { date, time, weekday } = split;
  const iso = isoDay(date);
  if (iso !== undefined) return iso === null ? null : plain(iso, time);
  const numbers = date.match(yearLast);
  if (numbers) {
    const found = ofNumbers(numbers);
    const days = weekday < 0 ? found.days : agreeing(found.days, weekday);
    return dateOrders.some((order) => days[order] !== null) ? { ...found, days, time } : null;
  }
  const day = plainDay(date);
  return day === null ? null : plain(day, time);
}
