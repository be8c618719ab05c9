import { outcomeCode } from "../../contract/dataset.ts";
import { meanOf, sumOf } from "../../statistics/sum.ts";
import type { Timeline, TimelineMonth } from "./timeline-months.ts";

/**
 * What was issued in a month by some groups: how many clusters, and the logarithm of the mean value of each.
 */
export interface Issued {
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

/** What some groups issued in each month before a place, from the first of the timeline on. */
export function issuedByMonth(timeline: Timeline, groups: readonly number[], to: number): Issued[] {
  const span = timeline.months.slice(0, to);
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
