import { Temporal } from "temporal-polyfill";
import { dateOfDay, dayOfDate, isoOfDay } from "../calendar/day.ts";
import type { DayNumber } from "../contract/dataset.ts";
import type { Scope } from "../contract/figure.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import { type QuoteCurve, quoteCurve } from "../metrics/facts/quote-curve.ts";
import { endedBy } from "../metrics/families/quote-curves.ts";
import type { QuoteCurveRow } from "./snapshot.ts";

/** The age at which quarters are compared. */
const comparedAt = 90;

interface Issued {
  id: string;
  from: DayNumber;
  to: DayNumber;
}

function rowOf(curve: QuoteCurve, scope: Scope, { id, from, to }: Issued): QuoteCurveRow {
  const wonBy = endedBy(curve, "won", comparedAt);
  const { issued, won, lost, followedTo } = curve;
  return {
    id,
    scope,
    issued_from: isoOfDay(from),
    issued_to: isoOfDay(to),
    issued,
    won,
    lost,
    open: issued - won - lost,
    followed_to: followedTo,
    won_by_90:
      "value" in wonBy
        ? { value: wonBy.value, ...(wonBy.interval ? { interval: wonBy.interval } : {}) }
        : null,
    days: curve.wonBy.map(({ time }) => time),
    won_share: curve.wonBy.map(({ share }) => share),
    lost_share: curve.lostBy.map(({ share }) => share),
  };
}

/**
 * The quarters of the calendar that lie wholly between two days, or end after the last of them, oldest first.
 */
function quartersBetween(from: DayNumber, to: DayNumber): Issued[] {
  const first = dateOfDay(from);
  const quarters: Issued[] = [];
  const monthOfQuarter = first.month - ((first.month - 1) % 3);
  let start = Temporal.PlainDate.from({ year: first.year, month: monthOfQuarter, day: 1 });
  for (; dayOfDate(start) <= to; start = start.add({ months: 3 })) {
    const id = `quotes.cohort.${start.year}-Q${(start.month + 2) / 3}`;
    const end = Math.min(to, dayOfDate(start.add({ months: 3 })) - 1);
    if (dayOfDate(start) >= from) quarters.push({ id, from: dayOfDate(start), to: end });
  }
  return quarters;
}

/**
 * The curve of the company, of each team and of each segment, and of the company and each team that of every
 * quarter of the 24 months; none of who issued nothing, and none without quotes.
 */
export function quoteCurveRows(facts: Facts): QuoteCurveRow[] {
  if (facts.lacks(["quotes"])) return [];
  const { month } = facts.window;
  const lives = facts.quoteLives.at(month);
  const quarters = quartersBetween(lives.from, month.to);
  return facts.scopes.list.flatMap((scope, index): QuoteCurveRow[] => {
    const hasQuarters = scope.kind === "company" || scope.kind === "team";
    if (!hasQuarters && scope.kind !== "segment") return [];
    const all = { id: "quotes.curve", from: lives.from, to: month.to };
    const cohorts = (hasQuarters ? quarters : []).map((quarter) =>
      rowOf(quoteCurve(lives.issuedIn(index, quarter.from, quarter.to)), scope, quarter),
    );
    return [rowOf(lives.curve(index), scope, all), ...cohorts].filter(({ issued }) => issued > 0);
  });
}
