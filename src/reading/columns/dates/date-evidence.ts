import { readableText } from "../../../contract/clean-text.ts";
import type { Texts } from "../fast/fast.ts";
import type { TimeZone } from "./time-zone.ts";
import { dayIn } from "./time-zone.ts";
import { type DateOrder, dateOrders, type WrittenDate, writtenDate } from "./written-date.ts";

/** Orders of day, month and year, as a set. */
export type Orders = number;

const bits: Readonly<Record<DateOrder, Orders>> = { dmy: 1, mdy: 2, ymd: 4 };
const everyOrder: Orders = 7;

export const hasOrder = (orders: Orders, order: DateOrder) => (orders & bits[order]) !== 0;
export const ordersIn = (orders: Orders): DateOrder[] =>
  dateOrders.filter((order) => hasOrder(orders, order));

/**
 * The orders that a date can have; none where it says by itself which day it is, or is the same day in each.
 */
export function ordersOf({ days, isPlain }: WrittenDate): Orders {
  if (isPlain) return 0;
  const possible = dateOrders.filter((order) => days[order] !== null);
  const [first] = possible;
  const isOneDay = possible.length > 1 && possible.every((order) => days[order] === days[first ?? order]);
  return isOneDay ? 0 : possible.reduce((sum, order) => sum | bits[order], 0);
}

/** How many distinct dates of one mark there are of each set of orders. */
type Counts = number[];

/** What the dates of a column say of the way in which they are written. */
export interface DateEvidence {
  /** The dates with a year of four figures, and those with one of two, by the mark between their numbers. */
  marks: Map<string, { full: Counts; short: Counts }>;
  /**
   * The orders that years of two figures can have by how many of them there are: a column has few years and
   * many days.
   */
  ofShort: Orders;
  hasYearFirst: boolean;
  /** What the times with a zone say; null where no time has one. */
  instants: InstantEvidence | null;
}

/** What the times with a zone in a column say. */
export interface InstantEvidence {
  /** The first. */
  code: number;
  /** Whether each is the midnight of UTC, as of a system that keeps days so. */
  areUtcMidnights: boolean;
  /** Texts that are the day after the one that is written, or the day before. */
  later: number[];
  earlier: number[];
}

/** A column that has so few numbers in one place and so many in another has its year in the first. */
const mostYears = 3;
const leastDays = 8;

class Numbers {
  readonly #seen = new Uint8Array(100);
  count = 0;

  add(number: number): void {
    if (this.#seen[number] === 0) this.count++;
    this.#seen[number] = 1;
  }
}

/** By where the numbers hardly differ, which orders years of two figures can have. */
function ordersBySpread(first: Numbers, last: Numbers): Orders {
  if (last.count <= mostYears && first.count >= leastDays) return bits.dmy | bits.mdy;
  if (first.count <= mostYears && last.count >= leastDays) return bits.ymd;
  return everyOrder;
}

const ends = /^\D*(\d{1,2})\D\d{1,2}\D(\d{1,2})/;

const beginsWithYear = /^\d{4}\D/;

/** No date is longer: what is tells nothing of how dates are written. */
const longestDate = 100;

/** Takes a time with a zone into what those before it said. */
function withInstant(
  before: InstantEvidence | null,
  code: number,
  { days, time }: WrittenDate,
  zone: TimeZone | null,
): InstantEvidence {
  const instants = before ?? { code, areUtcMidnights: true, later: [], earlier: [] };
  const isMidnight = time?.offset === 0 && time.seconds === 0;
  if (!isMidnight) instants.areUtcMidnights = false;
  const day = days.dmy ?? days.mdy ?? days.ymd ?? 0;
  const there = dayIn(zone, day, time);
  if (there > day) instants.later.push(code);
  if (there < day) instants.earlier.push(code);
  return instants;
}

/** What the distinct texts of a column say; `zone` is where it is asked which day an instant is. */
export function dateEvidence(texts: Texts, zone: TimeZone | null): DateEvidence {
  const marks: DateEvidence["marks"] = new Map();
  const [first, last] = [new Numbers(), new Numbers()];
  let hasYearFirst = false;
  let instants: InstantEvidence | null = null;
  for (let code = 0; code < texts.length; code++) {
    const text = texts.at(code) ?? "";
    const date = text.length > longestDate ? null : writtenDate(readableText(text));
    if (date === null) continue;
    if (date.time !== null && date.time.offset !== null) instants = withInstant(instants, code, date, zone);
    if (date.isPlain) {
      hasYearFirst ||= beginsWithYear.test(text);
      continue;
    }
    const of = marks.get(date.mark) ?? { full: new Array(8).fill(0), short: new Array(8).fill(0) };
    marks.set(date.mark, of);
    const counts = date.isShort ? of.short : of.full;
    const orders = ordersOf(date);
    counts[orders] = (counts[orders] ?? 0) + 1;
    if (!date.isShort) continue;
    const parts = text.match(ends);
    first.add(Number(parts?.[1] ?? 0));
    last.add(Number(parts?.[2] ?? 0));
  }
  return { marks, ofShort: ordersBySpread(first, last), hasYearFirst, instants };
}

/** How many dates can have one order only, and how many can have several. */
export interface Tally {
  only: Record<DateOrder, number>;
  doubtful: number;
  /** The orders that all of them can have. */
  possible: Orders;
  /** The orders that any of those that can have several can have. */
  either: Orders;
}

export const noDates = (): Tally => ({
  only: { dmy: 0, mdy: 0, ymd: 0 },
  doubtful: 0,
  possible: everyOrder,
  either: 0,
});

/** The orders of a date as far as its year of two figures leaves them. */
export function leftOf(orders: Orders, isShort: boolean, ofShort: Orders): Orders {
  return isShort && (orders & ofShort) !== 0 ? orders & ofShort : orders;
}

function count(tally: Tally, counts: Counts, left: (orders: Orders) => Orders): void {
  counts.forEach((times, orders) => {
    if (times === 0 || orders === 0) return;
    const own = left(orders);
    const [one, ...others] = ordersIn(own);
    tally.possible &= own;
    if (one !== undefined && others.length === 0) {
      tally.only[one] += times;
      return;
    }
    tally.doubtful += times;
    tally.either |= own;
  });
}

/** What the dates of one mark can be. */
export function tallyOf({ marks, ofShort }: DateEvidence, mark: string): Tally {
  const tally = noDates();
  const of = marks.get(mark);
  count(tally, of?.full ?? [], (orders) => orders);
  count(tally, of?.short ?? [], (orders) => leftOf(orders, true, ofShort));
  return tally;
}

/** What all of some dates can be. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = noDates();
  for (const { only, doubtful, possible, either } of tallies) {
    for (const order of dateOrders) sum.only[order] += only[order];
    sum.doubtful += doubtful;
    sum.possible &= possible;
    sum.either |= either;
  }
  return sum;
}

/** The order that most dates can only have; null where none can, or two have as many. */
export function leadOf({ only }: Tally): DateOrder | null {
  const [first, second] = dateOrders.toSorted((a, b) => only[b] - only[a]);
  return first === undefined || second === undefined || only[first] === only[second] ? null : first;
}
