import { dayOfParts, weekdayOfDay } from "../../../calendar/day.ts";
import type { PeriodEdge } from "../../../contract/column.ts";
import type { DayNumber } from "../../../contract/dataset.ts";
import { withPlainSpaces } from "../../fold.ts";
import type { FiscalYearName, FiscalYears } from "../../report-calendar.ts";
import { monthOfName } from "./month-names.ts";
import { mondayOfWeek } from "./week-format.ts";
import { yearOfTwo } from "./written-date.ts";

/**
 * A month, which is the same in every year; or a part of a year, which is another where the fiscal year is no
 * calendar year.
 */
interface WrittenPeriod {
  /** The year that is named; of `2025/26` the first. */
  year: number;
  /** The first month, counted from 0 at the beginning of the year, and how many there are. */
  month: number;
  count: number;
  /** Whether it is a quarter, half or year, and not a month. */
  isOfYear: boolean;
  /** Whether both years are named in which the fiscal year lies. */
  namesBothYears: boolean;
}

const yearAndMonth = /^(\d{4})[-/.](\d{1,2})$/;
const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/;
const nameAndYear = /^(\p{L}+)[ ./-]{0,2}(?:(\d{4})|'?(\d{2}))$/u;
const yearAndName = /^(\d{4})[ ./-](\p{L}+)\.?$/u;
const fiscalWord = "(?:FY|fiscal year|boekjaar|BJ|GJ|geschäftsjahr|jaar|year)";
const year = `(?:${fiscalWord} ?)?(?:(\\d{4})|'?(\\d{2}))(?:[/-](\\d{4}|\\d{2}))?`;
const part =
  "(?:([QK]|H)([1-4])|([1-4])(?:e|st|nd|rd|th|\\.)? ?(kwartaal|quarter|quartal|halfjaar|half)|(kwartaal|quarter|quartal) ([1-4]))";
const partAndYear = new RegExp(`^${part}[ ,/-]{0,2}${year}$`, "i");
const yearAndPart = new RegExp(`^${year}[ ,/-]{0,2}${part}$`, "i");
const wholeYear = new RegExp(`^${year}$`, "i");
const hasFiscalWord = new RegExp(`^${fiscalWord}`, "i");

/** A month with a year of two figures lies near: `okt-05` is rather a day without a year. */
const isNear = (two: number) => two >= 10 && two < 50;

const monthIn = (year: number, month: number | null): WrittenPeriod | null =>
  month === null || month < 1 || month > 12
    ? null
    : { year, month: month - 1, count: 1, isOfYear: false, namesBothYears: false };

function monthOf(text: string): WrittenPeriod | null {
  let match = text.match(yearAndMonth);
  if (match) return monthIn(Number(match[1]), Number(match[2]));
  match = text.match(monthAndYear);
  if (match) return monthIn(Number(match[2]), Number(match[1]));
  match = text.match(yearAndName);
  if (match) return monthIn(Number(match[1]), monthOfName(match[2] ?? ""));
  match = text.match(nameAndYear);
  if (!match) return null;
  const [, name = "", four, two] = match;
  if (four === undefined && !isNear(Number(two))) return null;
  return monthIn(four === undefined ? yearOfTwo(Number(two)) : Number(four), monthOfName(name));
}

/**
 * A year that is named, and whether the next is named behind it; null where what is named behind it is no
 * next year.
 */
function yearsOf(
  four?: string,
  two?: string,
  next?: string,
): Pick<WrittenPeriod, "year" | "namesBothYears"> | null {
  const first = four === undefined ? yearOfTwo(Number(two)) : Number(four);
  if (next === undefined) return { year: first, namesBothYears: false };
  const second = next.length === 4 ? Number(next) : yearOfTwo(Number(next));
  return second === first + 1 ? { year: first, namesBothYears: true } : null;
}

/**
 * The quarter or half that six groups of `part` say, by its first month and how many there are; null where
 * there is none of that number.
 */
function partOf(groups: readonly (string | undefined)[]): Pick<WrittenPeriod, "month" | "count"> | null {
  const [letter, ofLetter, ofWord, word, , ofLast] = groups;
  const isHalf = /^h/i.test(letter ?? word ?? "");
  const number = Number(ofLetter ?? ofWord ?? ofLast);
  const count = isHalf ? 6 : 3;
  return number * count > 12 ? null : { month: (number - 1) * count, count };
}

function partOfYear(text: string): WrittenPeriod | null {
  const made = (years: ReturnType<typeof yearsOf>, within: ReturnType<typeof partOf>): WrittenPeriod | null =>
    years && within && { ...years, ...within, isOfYear: true };
  let match = text.match(partAndYear);
  if (match) return made(yearsOf(match[7], match[8], match[9]), partOf(match.slice(1, 7)));
  match = text.match(yearAndPart);
  if (match) return made(yearsOf(match[1], match[2], match[3]), partOf(match.slice(4, 10)));
  match = text.match(wholeYear);
  // Two figures alone are no year, and 10/11 is rather a day.
  if (!match || (match[1] === undefined && !hasFiscalWord.test(text))) return null;
  return made(yearsOf(match[1], match[2], match[3]), { month: 0, count: 12 });
}

/** The period that a text names; null for what is none. */
function writtenPeriod(text: string): WrittenPeriod | null {
  const plain = withPlainSpaces(text).trim();
  return plain.length > 40 ? null : (monthOf(plain) ?? partOfYear(plain));
}

/**
 * Whether a text is a quarter, half or year of which is not said whether its year is that in which a fiscal
 * year begins or ends.
 */
export function isOfFiscalYear(text: string): boolean {
  const period = writtenPeriod(text);
  return period?.isOfYear === true && !period.namesBothYears;
}

const dayOfMonth = (year: number, month: number) =>
  dayOfParts(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);

/** How many months a part of a fiscal year begins after its calendar year. */
function shiftOf({ isOfYear, namesBothYears }: WrittenPeriod, { starts, namedBy }: FiscalYears): number {
  if (!isOfYear || starts === 1) return 0;
  const isByStart = namesBothYears || (namedBy ?? "start") === "start";
  return starts - 1 - (isByStart ? 0 : 12);
}

/**
 * The first or last day of a week, month, quarter, half or year, such as `2026-W41`, `2026-10`, `okt-26`, `Q4
 * 2026`, `H1 26`, `2026`, `FY26` or `2025/26`; null for what is none. A month is that of the calendar; of a
 * quarter, half or year the fiscal year says where it begins.
 */
export function parsePeriod(text: string, edge: PeriodEdge, fiscal: FiscalYears): DayNumber | null {
  const monday = mondayOfWeek(text);
  if (monday !== null) return edge === "first" ? monday : monday + 6;
  const period = writtenPeriod(text);
  if (period === null || (period.namesBothYears && fiscal.starts === 1)) return null;
  const first = period.month + shiftOf(period, fiscal);
  if (edge === "first") return dayOfMonth(period.year, first);
  const next = dayOfMonth(period.year, first + period.count);
  return next === null ? null : next - 1;
}

/** A month or week of which only how many there were in it is known. */
interface CountedPeriod {
  first: DayNumber;
  /** Its last day that is no Saturday or Sunday. */
  lastWeekday: DayNumber;
  isWeek: boolean;
}

/** The month or week that a text is; null for one that is neither. */
export function countedPeriod(text: string): CountedPeriod | null {
  const monday = mondayOfWeek(text);
  if (monday !== null) return { first: monday, lastWeekday: monday + 4, isWeek: true };
  const month = monthOf(withPlainSpaces(text).trim());
  const first = month && dayOfMonth(month.year, month.month);
  const next = month && dayOfMonth(month.year, month.month + 1);
  if (first === null || next === null) return null;
  return { first, lastWeekday: next - 1 - Math.max(0, weekdayOfDay(next - 1) - 4), isWeek: false };
}

/**
 * The months of a quarter, half or year as `2026-04`, first and last, in the calendar year, and in a fiscal
 * year called by its start or end.
 */
export function readingsOf(text: string, starts: number): Record<"calendar" | FiscalYearName, string> | null {
  const period = writtenPeriod(text);
  if (period === null) return null;
  const monthText = (month: number) =>
    `${period.year + Math.floor(month / 12)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, "0")}`;
  const said = (shift: number) => {
    const first = period.month + shift;
    return `${monthText(first)} – ${monthText(first + period.count - 1)}`;
  };
  return { calendar: said(0), start: said(starts - 1), end: said(starts - 13) };
}
