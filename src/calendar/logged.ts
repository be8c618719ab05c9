import { type Dataset, type DayNumber, isMade, outcomeCode, type QuoteColumns } from "../contract/dataset.ts";
import { daysOfMonth, monthOfDay, type Window } from "./window.ts";
import type { Workdays } from "./workdays.ts";

/**
 * What comes day by day, so that there is a first day before which nothing is known: contacts made, quotes
 * issued, and quotes closed.
 */
export type LogKind = "activities" | "quotes" | "orders";

/** The first day on which anything was logged; infinite where nothing ever was. */
export type FirstDays = Record<LogKind, DayNumber>;

/** The first month, `YYYY-MM`, of which a log holds the whole; null where nothing was ever logged. */
export type FirstMonths = Record<LogKind, string | null>;

/** What begins on or before this working day of a month is there for the whole of it. */
const latestWorkday = 3;

/** The first month that is whole where something begins on a day. */
export function firstWholeMonth(day: DayNumber, workdays: Workdays): string {
  const month = monthOfDay(day);
  const { from, to } = daysOfMonth(month);
  return workdays.between(from, day - 1) < latestWorkday ? month : monthOfDay(to + 1);
}

const noDay = Number.POSITIVE_INFINITY;

function earliest(days: Int32Array, isCounted: (row: number) => boolean): DayNumber {
  let first = noDay;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? 0;
    if (day < first && isCounted(row)) first = day;
  }
  return first;
}

/**
 * The quotes that are won or lost: how many days each was open, and the days on which any closed; both in
 * ascending order.
 */
function closedQuotes({ issuedOn, closedOn, outcome }: QuoteColumns) {
  const rows = new Int32Array(issuedOn.length)
    .map((_, row) => row)
    .filter(
      (row) =>
        (outcome[row] === outcomeCode.won || outcome[row] === outcomeCode.lost) && (closedOn[row] ?? -1) >= 0,
    );
  const open = rows.map((row) => Math.max(0, (closedOn[row] ?? 0) - (issuedOn[row] ?? 0)));
  const closed = rows.map((row) => closedOn[row] ?? 0).sort();
  return { rows, days: open.sort(), closed: closed.filter((day, i) => i === 0 || day !== closed[i - 1]) };
}

/** Of fewer closed quotes nothing is a tenth. */
const leastClosed = 10;

/** Days within which nine of ten quotes are closed; 0 where that cannot be said. */
const runInOf = (days: Int32Array) =>
  days.length < leastClosed ? 0 : (days[Math.ceil(0.9 * days.length) - 1] ?? 0);

/** On so many days a quote would have closed in a silence that is no chance. */
const tooMany = 10;

/** When the quotes of a file begin. */
interface QuoteDays {
  /** From when quotes issued are in the file. */
  quotes: DayNumber;
  /** From when orders are told. */
  orders: DayNumber;
  /** From when orders are all in the file: no earlier. */
  allOrders: DayNumber;
}

/** Whether all that closed did so in the month in which a file begins. */
const isOfOneMonth = (issued: DayNumber, closed: Int32Array) =>
  closed.length > 0 && monthOfDay(issued) === monthOfDay(closed.at(-1) ?? issued);

/**
 * From when quotes issued, and from when orders are in the file. An export of quotes issued from some day on
 * lacks the orders of quotes issued before it, until nine of ten of those are closed; of an export of one
 * month that month is told all the same, for it has nothing else to tell. An export of quotes closed from
 * some day on shows quotes issued before; it begins with the first that closes, after a silence in which many
 * would have.
 */
export function quoteDays(quotes: QuoteColumns): QuoteDays {
  const issued = earliest(quotes.issuedOn, (row) => quotes.outcome[row] !== outcomeCode.credit);
  const { rows, days, closed } = closedQuotes(quotes);
  const runIn = runInOf(days);
  const [first = issued] = closed;
  const betweenTwo = ((closed.at(-1) ?? first) - first) / Math.max(1, closed.length - 1);
  const isSilent = closed.length >= tooMany && first - issued > runIn + tooMany * betweenTwo;
  if (!isSilent) {
    const allOrders = issued + runIn;
    return { quotes: issued, orders: isOfOneMonth(issued, closed) ? issued : allOrders, allOrders };
  }
  const soon = rows.filter((row) => (quotes.closedOn[row] ?? 0) <= first + runIn);
  const before = soon.filter((row) => (quotes.issuedOn[row] ?? 0) < first);
  // One quote with a date of long ago shows no others.
  const orders = before.length * 4 >= soon.length ? first : first + runIn;
  return { quotes: first, orders, allOrders: orders };
}

/** The first day of contacts made, of quotes issued, and of orders; infinite where nothing ever was. */
export function firstDays(dataset: Dataset): FirstDays {
  const { activities } = dataset;
  const firstDone = earliest(activities.day, (row) => isMade(activities, row));
  const { quotes, orders } = quoteDays(dataset.quotes);
  return { activities: Math.min(firstDone, activities.monthsFrom ?? noDay), quotes, orders };
}

/** The first whole month of each log. */
export function firstMonths(days: FirstDays, workdays: Workdays): FirstMonths {
  const monthFrom = (day: DayNumber) => (day === noDay ? null : firstWholeMonth(day, workdays));
  return {
    activities: monthFrom(days.activities),
    quotes: monthFrom(days.quotes),
    orders: monthFrom(days.orders),
  };
}

/**
 * Whether a log covers a window from its first month on. Where it does not, a sum over the window would pass
 * off a part as the whole: what lies before an export is no zero.
 */
export function isLogged(firstMonth: string | null, window: Pick<Window, "months">): boolean {
  return firstMonth !== null && firstMonth <= (window.months[0] ?? "");
}
