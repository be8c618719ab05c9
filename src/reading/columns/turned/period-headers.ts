import type { PeriodHeaders } from "../../../contract/mapping/unpivot.ts";
import { monthOfName } from "../dates/month-names.ts";
import { bothYears, firstOfTwo, type YearText } from "../dates/year-text.ts";

/** A month, quarter or year that a header says, with its year where it says that too. */
interface Period {
  /** 1–12 of a month, 1–4 of a quarter, 1 of a year. */
  number: number;
  /** `2026`, or a fiscal year by both its years: `2025/26`. */
  year: YearText | null;
}

/** A header that is a period: what it says, and the words around it. */
export interface PeriodHeader {
  position: number;
  period: Period;
  rest: string;
}

/** A year in four figures, or two years that follow each other; null for two that do not. */
function yearOf(written: string): YearText | null {
  const [first = "", ...next] = written.replace(/['’]/g, "").split(/ ?[/–-] ?/);
  const year = first.length === 2 ? 2000 + Number(first) : Number(first);
  if (next.length === 0) return String(year);
  const both = firstOfTwo(`${year}/${next[0]}`);
  return both === null ? null : bothYears(both);
}

function periodOf(number: number, most: number, written: string | undefined): Period | null {
  const year = written === undefined ? null : yearOf(written);
  const isOne = number >= 1 && number <= most && (written === undefined || year !== null);
  return isOne ? { number, year } : null;
}

/** The first day of a month, as spreadsheets write a month: both ways of writing it are tried. */
const firstDays = [
  { pattern: /^(\d{4})[-/. ](\d{1,2})[-/. ]0?1(?:[ T]0?0:00.*)?$/, year: 1, month: 2 },
  { pattern: /^0?1[-/. ](\d{1,2})[-/. ](\d{4})(?: 0?0:00.*)?$/, year: 2, month: 1 },
  { pattern: /^(\d{1,2})[-/. ]0?1[-/. ](\d{4})(?: 0?0:00.*)?$/, year: 2, month: 1 },
] as const;

const monthNumbers = [
  { pattern: /^((?:19|20)\d{2})[-/. ]?M?(\d{2})$/i, year: 1, month: 2 },
  { pattern: /^((?:19|20)\d{2})[-/. ]M?(\d{1,2})$/i, year: 1, month: 2 },
  { pattern: /^M?(\d{1,2})[-/. ]((?:19|20)\d{2})$/i, year: 2, month: 1 },
  { pattern: /^M(\d{1,2})$/i, year: 0, month: 1 },
] as const;

/** A month written in figures. */
function monthInFigures(text: string): Period | null {
  for (const { pattern, year, month } of [...monthNumbers, ...firstDays]) {
    const match = text.match(pattern);
    const found = match && periodOf(Number(match[month]), 12, year === 0 ? undefined : match[year]);
    if (found) return found;
  }
  return null;
}

const quarterWord =
  /(?:(?<![\p{L}\d])[QK]|(?<!\p{L})kwartaal|(?<!\p{L})quarter) ?([1-4])(?!\d)|(?<!\d)([1-4])e kwartaal/iu;
const fiscalWord = "(?:FY|BJ|GJ|fiscal year|boekjaar|geschäftsjahr|jaar|year)";
const secondYear = "(?: ?[/–-] ?(?:20)?\\d{2}(?!\\d))?";
const yearBehind = new RegExp(`^[-/ ]*(?:${fiscalWord} ?)?['’]?((?:\\d{4}|\\d{2})${secondYear})(?!\\d)`, "i");
const yearBefore = new RegExp(`(?:${fiscalWord} ?)?(?<!\\d)(\\d{4}${secondYear})[-/. ]*$`, "i");

/** Words without the marks between them. */
const wordsOf = (text: string) =>
  text
    .replace(/[\s.,:;()–-]+/g, " ")
    .trim()
    .toLowerCase();

/** What a header says around a name, with the year that stands beside that name taken apart. */
function around(text: string, from: number, to: number): { year: string | undefined; rest: string } {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const behind = after.match(yearBehind);
  const inFront = behind ? null : before.match(yearBefore);
  const rest = `${inFront ? before.slice(0, inFront.index) : before} ${behind ? after.slice(behind[0].length) : after}`;
  return {
    year: behind?.[1] ?? inFront?.[1],
    rest: wordsOf(rest),
  };
}

type Found = Pick<PeriodHeader, "period" | "rest">;

/** The month that a header names among its words; null where it names none, or more than one. */
function namedMonth(text: string): Found | null {
  const names = [...text.matchAll(/\p{L}+\.?/gu)].flatMap((match) => {
    const month = monthOfName(match[0]);
    return month === null ? [] : [{ month, from: match.index, to: match.index + match[0].length }];
  });
  const [name, second] = names;
  if (!name || second) return null;
  const { year, rest } = around(text, name.from, name.to);
  const period = periodOf(name.month, 12, year);
  return period && { period, rest };
}

/** A month in figures among words: `Bezoeken 2026-10`, `Visits 10-2026`; no part of a day. */
const monthAmongWords = [
  { pattern: /(?<![\d/.-])((?:19|20)\d{2})[-/.]M?(\d{2})(?![-/.]?\d)/i, year: 1, month: 2 },
  { pattern: /(?<![\d/.-])M?(\d{1,2})[-/.]((?:19|20)\d{2})(?![-/.]?\d)/i, year: 2, month: 1 },
] as const;

/** The month in figures that a header has among its words; null where other figures stand beside it. */
function monthBesideWords(text: string): Found | null {
  for (const { pattern, year, month } of monthAmongWords) {
    const match = text.match(pattern);
    const period = match && periodOf(Number(match[month]), 12, match[year]);
    if (!match || !period) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice((match.index ?? 0) + match[0].length)}`;
    return /\p{L}/u.test(rest) && !/\d/.test(rest) ? { period, rest: wordsOf(rest) } : null;
  }
  return null;
}

function namedQuarter(text: string): Found | null {
  const match = text.match(quarterWord);
  if (!match) return null;
  const { year, rest } = around(text, match.index ?? 0, (match.index ?? 0) + match[0].length);
  const period = periodOf(Number(match[1] ?? match[2]), 4, year);
  return period && { period, rest };
}

/** A year of four figures, or of two behind a word for a fiscal year. */
const namedYears = new RegExp(
  `(?:(?<!\\p{L})${fiscalWord} ?['’]?(\\d{2}${secondYear})(?!\\d)|(?:(?<!\\p{L})${fiscalWord} ?)?(?<!\\d)((?:19|20)\\d{2}${secondYear})(?!\\d))`,
  "giu",
);

/** The year that a header names; null where it names none or several, or a part of one. */
function namedYear(text: string): Found | null {
  const [match, second] = [...text.matchAll(namedYears)];
  if (!match || second || monthInFigures(text) || namedMonth(text) || namedQuarter(text)) return null;
  const period = periodOf(1, 1, match[1] ?? match[2]);
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  // A day, a number or a version is no year: "2026-10-05", "nr 2026/117".
  return period && !/\d/.test(rest) ? { period, rest: wordsOf(rest) } : null;
}

/**
 * The month, quarter or year that a header is, or has among its words: `2026-09`, `jan-26`, `Januari 2026`,
 * `Target jan`, `Q1 2026`, `FY26`, `Target 2026`. Null for another.
 */
export function periodIn(header: string, which: PeriodHeaders): Found | null {
  const text = header.trim();
  if (which === "quarters") return namedQuarter(text);
  if (which === "years") return namedYear(text);
  const period = monthInFigures(text);
  return period ? { period, rest: "" } : (namedMonth(text) ?? monthBesideWords(text));
}

/** Headers 1 to 12, which are months where all of them are there. */
function numberedMonths(headers: readonly string[]): PeriodHeader[] {
  const found = headers.flatMap((header, position): PeriodHeader[] => {
    const isNumber = /^(0?[1-9]|1[0-2])$/.test(header.trim());
    return isNumber ? [{ position, period: { number: Number(header), year: null }, rest: "" }] : [];
  });
  return new Set(found.map(({ period }) => period.number)).size === 12 ? found : [];
}

/**
 * The headers that are periods, by the words around them, which are the same for those that belong together.
 */
export function periodGroups(headers: readonly string[], which: PeriodHeaders): PeriodHeader[][] {
  const found = headers.flatMap((header, position): PeriodHeader[] => {
    const each = periodIn(header, which);
    return each ? [{ position, ...each }] : [];
  });
  const all = found.length === 0 && which === "months" ? numberedMonths(headers) : found;
  return [...Map.groupBy(all, ({ rest }) => rest).values()];
}

/**
 * The headers that are the periods of a file: those that say nothing else where there are some, else those
 * with the same words around them. None where there are none, or more than one such series.
 */
export function periodHeadersIn(headers: readonly string[], which: PeriodHeaders): PeriodHeader[] {
  const groups = periodGroups(headers, which);
  const plain = groups.find(([first]) => first?.rest === "");
  if (plain && plain.length > 1) return plain;
  return groups.length === 1 ? (groups[0] ?? []) : [];
}
