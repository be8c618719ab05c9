import { type DayNumber, outcomeCode } from "../../contract/dataset.ts";
import type { Life } from "../../statistics/life.ts";
import type { Base } from "./base.ts";
import { quoteTable } from "./tables.ts";

/** How a quote can end. */
export type QuoteEnd = "won" | "lost";

/**
 * A quote as it was known on a day: `time` is its age in days, at its end or on that day; open without a
 * cause.
 */
export interface KnownQuote extends Life<QuoteEnd> {
  /** Its place in the columns of quotes. */
  row: number;
  issuedOn: DayNumber;
  person: number;
  account: number;
  /** As it is known now: what it was before is in no export. NaN where there is none. */
  value: number;
}

const endOf = (outcome: number, closedOn: DayNumber, day: DayNumber): QuoteEnd | null => {
  if (closedOn < 0 || closedOn > day) return null;
  return outcome === outcomeCode.won ? "won" : "lost";
};

/**
 * The quotes issued up to a day, as they were known on it: one that closes later is still open. Credit notes
 * are none, and nor is what has ended on a day that nobody knows.
 */
export function quotesKnownOn({ dataset }: Pick<Base, "dataset">, day: DayNumber): KnownQuote[] {
  const { open, credit } = outcomeCode;
  return quoteTable(dataset)
    .filter(({ outcome, issuedOn }) => outcome !== credit && issuedOn <= day)
    .filter(({ outcome, closedOn }) => outcome === open || closedOn >= 0)
    .derive({ cause: ({ outcome, closedOn }) => endOf(outcome, closedOn, day) })
    .derive({ time: ({ cause, issuedOn, closedOn }) => (cause === null ? day : closedOn) - issuedOn })
    .rows();
}
