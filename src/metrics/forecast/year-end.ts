import { changeLately } from "./change.ts";
import { type Closed, closedBy } from "./gate.ts";
import { outlook } from "./outlook.ts";
import { type Range, rangeOf, together, widened } from "./range.ts";
import { type RecordEntry, trackRecord } from "./record.ts";
import { factorOf } from "./scale.ts";
import type { Timeline } from "./timeline-months.ts";

/** What a scope may come to in the months ahead. */
export interface YearEnd {
  /** Revenue of the months ahead, of each draw, as far apart as past errors ask. */
  draws: Float64Array;
  range: Range;
  /** What past errors widened the range by: at least 1. */
  factor: number;
  /** Why the range is not to be shown; null where it is. */
  closed: Closed | null;
  record: readonly RecordEntry[];
}

export interface YearEndInput {
  timeline: Timeline;
  /** The same as the record looks back on it, where its hands are counted otherwise. */
  ofRecord?: Timeline;
  /** The place of the last month that is known, and how many months are left of its year (at least 1). */
  month: number;
  horizon: number;
  /** Hands to come, of each group by month. */
  handsAhead?: readonly (readonly number[])[];
  draws: number;
  seed: string;
}

/**
 * What each scope may come to by the end of the year, with how well such forecasts did before. A scope is the
 * groups that it is made of; the same input gives the same bytes.
 */
export function yearEnds(input: YearEndInput, scopes: readonly (readonly number[])[]): YearEnd[] {
  const { timeline, ofRecord = timeline, month, horizon } = input;
  const drawn = outlook(input);
  const records = trackRecord({ ...input, timeline: ofRecord }, scopes);
  return scopes.map((groups, scope): YearEnd => {
    const record = records[scope] ?? [];
    const factor = factorOf(record, horizon);
    const closed = closedBy({ record, horizon, factor, change: changeLately(ofRecord, groups, month) });
    const plain = together(groups.flatMap((group) => drawn[group] ?? []));
    const { median } = rangeOf(plain);
    const draws = closed === null ? widened(plain, median, factor) : plain;
    return { draws, range: rangeOf(draws), factor, closed, record };
  });
}
