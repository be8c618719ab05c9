import { type DayNumber, outcomeCode, type QuoteColumns } from "../../contract/dataset.ts";
import type { Base } from "./base.ts";
import { quoteTable } from "./tables.ts";

/** How a quote can end. */
export type QuoteEnd = "won" | "lost";

/** A quote that was open on a day: `time` is its age in days on it. */
export interface KnownOpen {
  /** Its place in the columns of quotes. */
  row: number;
  issuedOn: DayNumber;
  person: number;
  account: number;
  /** As it is known now: what it was before is in no export. NaN where there is none. */
  value: number;
  time: number;
}

const { open, credit, won } = outcomeCode;

/**
 * Whether a row is a quote whose end may be known. Credit notes are none, and nor is what has ended on a day
 * that nobody knows.
 */
export const isFollowed = ({ outcome, closedOn }: QuoteColumns, row: number) =>
  outcome[row] === open || (outcome[row] !== credit && (closedOn[row] ?? -1) >= 0);

/** How a quote that is followed had ended by a day: one that closes later was still open, which is null. */
export function endBy({ outcome, closedOn }: QuoteColumns, row: number, day: DayNumber): QuoteEnd | null {
  const closed = closedOn[row] ?? -1;
  if (closed < 0 || closed > day) return null;
  return outcome[row] === won ? "won" : "lost";
}

/** The quotes that were open on a day, as they were known on it. */
export function quotesOpenOn({ dataset }: Pick<Base, "dataset">, day: DayNumber): KnownOpen[] {
  return quoteTable(dataset)
    .filter(
      ({ row, issuedOn }) =>
        issuedOn <= day && isFollowed(dataset.quotes, row) && endBy(dataset.quotes, row, day) === null,
    )
    .derive({ time: ({ issuedOn }) => day - issuedOn })
    .rows();
}
