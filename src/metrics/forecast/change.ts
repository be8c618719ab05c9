import { outcomeCode } from "../../contract/dataset.ts";
import { dispersionOf } from "../../statistics/dispersion.ts";
import { meanOf, sumOf } from "../../statistics/sum.ts";
import type { Timeline, TimelineMonth } from "./outlook.ts";

/**
 * What was issued in a month by some groups: how many clusters, and the logarithm of the mean value of each.
 */
interface Issued {
  count: number;
  fteDays: number;
  values: number[];
}

/** What is won or lost together: the month it began in, and the values that it has. */
interface Begun {
  month: number;
  values: number[];
}

/** The clusters that some groups issued in some months that follow each other. */
function begunIn({ history }: Timeline, groups: readonly number[], span: readonly TimelineMonth[]): Begun[] {
  const clusters = new Map<number, Begun>();
  const [first, last] = [span[0]?.from ?? 0, span.at(-1)?.to ?? -1];
  for (let row = 0; row < history.length; row++) {
    const issued = history.issuedOn[row] ?? 0;
    if (issued < first || issued > last || history.outcome[row] === outcomeCode.credit) continue;
    if (!groups.includes(history.group[row] ?? -1)) continue;
    const cluster = history.cluster[row] ?? row;
    const found = clusters.get(cluster) ?? {
      month: span.findLastIndex(({ from }) => from <= issued),
      values: [],
    };
    clusters.set(cluster, found);
    const value = history.value[row] ?? 0;
    if (value > 0) found.values.push(value);
  }
  return [...clusters.values()];
}

/** What some groups issued in each month from one place to another. */
function issuedByMonth(timeline: Timeline, groups: readonly number[], from: number, to: number): Issued[] {
  const span = timeline.months.slice(from, to);
  const begun = Map.groupBy(begunIn(timeline, groups, span), ({ month }) => month);
  return span.map(({ fte, workdays }, month): Issued => {
    const clusters = begun.get(month) ?? [];
    return {
      count: clusters.length,
      fteDays: sumOf(groups.map((group) => (fte[group] ?? 0) * (workdays[group]?.length ?? 0))),
      values: clusters.flatMap(({ values }) => (values.length === 0 ? [] : [Math.log(meanOf(values))])),
    };
  });
}

/** How far the number issued in some months is from the rate of the months before, in standard errors. */
function changeOfRate(before: readonly Issued[], recent: readonly Issued[]): number {
  const [known, hands] = [sumOf(before.map(({ count }) => count)), sumOf(before.map((each) => each.fteDays))];
  const expected = hands <= 0 ? 0 : (known / hands) * sumOf(recent.map((each) => each.fteDays));
  if (known === 0 || expected === 0) return 0;
  const spread = dispersionOf(
    before.map(({ count, fteDays }) => ({ count, expected: (known / hands) * fteDays })),
  );
  const variance = spread * (expected + expected ** 2 / known);
  return (sumOf(recent.map(({ count }) => count)) - expected) / Math.sqrt(variance);
}

const squares = (values: readonly number[]) => {
  const mean = meanOf(values);
  return sumOf(values.map((value) => (value - mean) ** 2));
};

/**
 * How far the value of what was issued in some months is from that of the months before, in standard errors.
 */
function changeOfValue(before: readonly Issued[], recent: readonly Issued[]): number {
  const [old, now] = [before, recent].map((months) => months.flatMap(({ values }) => values));
  if (!old || !now || old.length < 2 || now.length < 2) return 0;
  const variance = (squares(old) + squares(now)) / (old.length + now.length - 2);
  if (variance <= 0) return 0;
  return (meanOf(now) - meanOf(old)) / Math.sqrt(variance * (1 / old.length + 1 / now.length));
}

/** Over so many last months it is looked whether something has changed, against the twelve before them. */
const spans = [2, 4, 6] as const;
const [monthsBefore, leastBefore] = [12, 6] as const;

/**
 * How far the number and the value of what some groups issue lately are from what a forecast takes them to
 * be, in standard errors: the furthest of the last two, four and six months, each against the twelve before.
 * 0 where there are too few months to tell.
 */
export function changeLately(timeline: Timeline, groups: readonly number[], month: number): number {
  const furthest = spans.flatMap((span) => {
    const end = month + 1 - span;
    const start = Math.max(0, end - monthsBefore);
    if (end - start < leastBefore) return [];
    const issued = issuedByMonth(timeline, groups, start, month + 1);
    const [before, recent] = [issued.slice(0, end - start), issued.slice(end - start)];
    return [Math.abs(changeOfRate(before, recent)), Math.abs(changeOfValue(before, recent))];
  });
  return Math.max(0, ...furthest);
}
