import { dispersionOf } from "../../statistics/dispersion.ts";
import { meanOf, sumOf } from "../../statistics/sum.ts";
import { type Issued, issuedByMonth } from "./issued.ts";
import { seasonOfRate, seasonOfValue } from "./season.ts";
import type { Timeline } from "./timeline-months.ts";

/** How far the number issued in some months is from the rate of the months before, in standard errors. */
function changeOfRate(before: readonly Issued[], recent: readonly Issued[], years: number): number {
  const [known, hands] = [sumOf(before.map(({ count }) => count)), sumOf(before.map((each) => each.fteDays))];
  const expected = hands <= 0 ? 0 : (known / hands) * sumOf(recent.map((each) => each.fteDays));
  if (known === 0 || expected === 0) return 0;
  const spread = dispersionOf(
    before.map(({ count, fteDays }) => ({ count, expected: (known / hands) * fteDays })),
  );
  // Each month to come is expected by the same month of so many years, which varied as it does.
  const ofSeason = years === 0 ? 0 : expected / years;
  const variance = spread * (expected + ofSeason + expected ** 2 / known);
  return (sumOf(recent.map(({ count }) => count)) - expected) / Math.sqrt(variance);
}

const squares = (values: readonly number[]) => {
  const mean = meanOf(values);
  return sumOf(values.map((value) => (value - mean) ** 2));
};

/** Where every quote has the same value, what adding up leaves behind is no spread to measure by. */
const leastVariance = 1e-18;

/**
 * How far the value of what was issued in some months is from that of the months before, in standard errors.
 */
function changeOfValue(before: readonly Issued[], recent: readonly Issued[]): number {
  const [old, now] = [before, recent].map((months) => months.flatMap(({ values }) => values));
  if (!old || !now || old.length < 2 || now.length < 2) return 0;
  const variance = (squares(old) + squares(now)) / (old.length + now.length - 2);
  if (variance < leastVariance) return 0;
  return (meanOf(now) - meanOf(old)) / Math.sqrt(variance * (1 / old.length + 1 / now.length));
}

/** What was issued as if every month of the year were the same, by the season of the months before one. */
function withoutSeason(all: readonly Issued[], end: number): { issued: Issued[]; years: number } {
  const [rate, value] = [seasonOfRate(all.slice(0, end)), seasonOfValue(all.slice(0, end))];
  const issued = all.map(({ count, fteDays, values }, month) => ({
    count,
    fteDays: fteDays * (1 + rate.at(month)),
    values: values.map((each) => each - value.at(month)),
  }));
  return { issued, years: rate.years };
}

/** Over so many last months it is looked whether something has changed, against the twelve before them. */
const spans = [2, 4, 6] as const;
const [monthsBefore, leastBefore] = [12, 6] as const;

/**
 * How far the number and the value of what some groups issue lately are from what a forecast takes them to
 * be, in standard errors: the furthest of the last two, four and six months, each against the twelve before.
 * A season that the months before them show is no change.
 * 0 where there are too few months to tell.
 */
export function changeLately(timeline: Timeline, groups: readonly number[], month: number): number {
  const all = issuedByMonth(timeline, groups, month + 1);
  const furthest = spans.flatMap((span) => {
    const end = month + 1 - span;
    const start = Math.max(0, end - monthsBefore);
    if (end - start < leastBefore) return [];
    const { issued, years } = withoutSeason(all, end);
    const [before, recent] = [issued.slice(start, end), issued.slice(end)];
    return [Math.abs(changeOfRate(before, recent, years)), Math.abs(changeOfValue(before, recent))];
  });
  return Math.max(0, ...furthest);
}
