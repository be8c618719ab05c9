import { sumOf } from "../../statistics/sum.ts";
import { outlook } from "./outlook.ts";
import { type Range, rangeOf, together } from "./range.ts";
import type { Timeline } from "./timeline-months.ts";

/** What was forecast at an earlier month end, and what came. */
export interface RecordEntry {
  /** The place of the month at whose end it was forecast. */
  month: number;
  /** Of the months ahead, what was forecast and what came. */
  range: Range;
  actual: number;
  /** What twelve months came to, those ahead the last of them, and what the run rate made of it. */
  year: number;
  runRate: number;
}

const monthsOfYear = 12;

/** So many draws tell a range well enough to be judged by. */
const drawsOfRecord = 400;

interface RecordInput {
  timeline: Timeline;
  /** The place of the last month that is known, and how many months are looked ahead. */
  month: number;
  horizon: number;
  seed: string;
}

const revenueIn = ({ months }: Timeline, groups: readonly number[], from: number, to: number) =>
  months
    .slice(from, to)
    .reduce((sum, { revenue }) => sum + groups.reduce((all, group) => all + (revenue[group] ?? 0), 0), 0);

/** Working days of a group, as its run rate has them. */
const workdaysIn = ({ months }: Timeline, group: number, from: number, to: number) =>
  sumOf(months.slice(from, to).map(({ workdays }) => workdays[group]?.length ?? 0));

/**
 * The same forecast at each earlier month end with at least twelve months of history whose months ahead have
 * come by now, as if its year had as many months left: of each scope, as the groups that it is made of. On
 * what was then known; hands to come are those of that month, for it is not known when a start was.
 */
export function trackRecord(
  { timeline, month, horizon, seed }: RecordInput,
  scopes: readonly (readonly number[])[],
): RecordEntry[][] {
  const ends = Array.from(
    { length: Math.max(0, month - horizon - monthsOfYear + 2) },
    (_, i) => monthsOfYear - 1 + i,
  );
  const entries = ends.map((at) => {
    const draws = outlook({ timeline, month: at, horizon, draws: drawsOfRecord, seed });
    const first = at - (monthsOfYear - horizon) + 1;
    return scopes.map((groups): RecordEntry => {
      const before = revenueIn(timeline, groups, first, at + 1);
      // The company has the days of the report: those of whoever is in no team, who stands last.
      const days = groups.at(-1) ?? 0;
      const perDay = 1 / Math.max(1, workdaysIn(timeline, days, first, at + 1));
      const actual = revenueIn(timeline, groups, at + 1, at + 1 + horizon);
      return {
        month: at,
        range: rangeOf(together(groups.flatMap((group) => draws[group] ?? []))),
        actual,
        year: before + actual,
        runRate: before * perDay * workdaysIn(timeline, days, first, at + 1 + horizon),
      };
    });
  });
  return scopes.map((_, scope) => entries.flatMap((each) => each[scope] ?? []));
}
