import { dayOfParts } from "../calendar/day.ts";
import type { PeriodEdge } from "../contract/column.ts";
import type { DayNumber } from "../contract/dataset.ts";
import { monthOfName } from "./month-names.ts";

const yearAndMonth = /^(\d{4})[-/.](\d{1,2})$/;
const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/;
const nameAndYear = /^(\p{L}+\.?)[ -](\d{4})$/u;
const quarterAndYear = /^[QK]([1-4])[ -]?(\d{4})$/i;
const yearAndQuarter = /^(\d{4})[ -]?[QK]([1-4])$/i;

interface Months {
  year: number;
  /** The first month, and how many there are. */
  month: number;
  count: number;
}

/** The months that a text stands for; null for what is no month or quarter. */
function monthsOf(text: string): Months | null {
  const month = (year: string | undefined, number: number | null): Months | null =>
    number === null || number < 1 || number > 12 ? null : { year: Number(year), month: number, count: 1 };
  const quarter = (year: string | undefined, number: string | undefined): Months => ({
    year: Number(year),
    month: Number(number) * 3 - 2,
    count: 3,
  });
  let match = text.match(yearAndMonth);
  if (match) return month(match[1], Number(match[2]));
  match = text.match(monthAndYear);
  if (match) return month(match[2], Number(match[1]));
  match = text.match(nameAndYear);
  if (match) return month(match[2], monthOfName(match[1] ?? ""));
  match = text.match(quarterAndYear);
  if (match) return quarter(match[2], match[1]);
  match = text.match(yearAndQuarter);
  return match ? quarter(match[1], match[2]) : null;
}

/** The first or last day of a month or quarter, such as `2026-10`, `10-2026`, `okt 2026` or `Q4 2026`; null for what is none. */
export function parsePeriod(text: string, edge: PeriodEdge): DayNumber | null {
  const months = monthsOf(text.trim());
  if (!months) return null;
  const { year, month, count } = months;
  if (edge === "first") return dayOfParts(year, month, 1);
  const next = month + count > 12 ? dayOfParts(year + 1, 1, 1) : dayOfParts(year, month + count, 1);
  return next === null ? null : next - 1;
}
