import type { DayNumber } from "../../contract/dataset.ts";
import { historiesOf, type QuoteHistory } from "./quote-history.ts";

/** A month of the timeline: its days, and of each group its working days, hands and revenue. */
export interface TimelineMonth {
  from: DayNumber;
  to: DayNumber;
  workdays: readonly (readonly DayNumber[])[];
  fte: readonly number[];
  revenue: readonly number[];
}

/** Where the quotes of some groups come from and when: the months follow each other, the oldest first. */
export interface Timeline {
  history: QuoteHistory;
  /** The same of each group by itself: see historiesOf. */
  histories: readonly QuoteHistory[];
  /** The name of each group: its chance is its own, in whatever order they come. */
  groups: readonly string[];
  months: readonly TimelineMonth[];
}

/** A timeline, with the history of each group. */
export function timelineOf(parts: Omit<Timeline, "histories">): Timeline {
  return { ...parts, histories: historiesOf(parts.history, parts.groups.length) };
}
