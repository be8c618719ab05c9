import { z } from "zod";
import type { Month } from "../../contract/vocabulary.ts";
import type { OpenQuoteRow, Snapshot } from "../snapshot.ts";
import { quotePseudonym } from "./quote-pseudonym.ts";

/**
 * A quote that was open when a month was kept: a pseudonym, the day on which its outcome was expected, and
 * its value.
 */
export const keptQuote = z.tuple([z.string(), z.iso.date().nullable(), z.number().nullable()]);

export type KeptQuote = z.infer<typeof keptQuote>;

/** A month that was kept, with what was open then where it says so. */
interface KeptMonth {
  period: { month: Month };
  open_quotes?: KeptQuote[] | undefined;
}

/** What an edition calls an open quote; null for one without a number. */
const pseudonymOf = ({ quote_id: id, issued_on: issuedOn }: OpenQuoteRow) =>
  id === null ? null : quotePseudonym(id, issuedOn);

/** The open quotes of a report as an edition keeps them: nothing of who or for whom, by pseudonym. */
export function keptQuotesOf({ open_quotes: open }: Pick<Snapshot, "open_quotes">): KeptQuote[] {
  return open
    .flatMap((row): KeptQuote[] => {
      const pseudonym = pseudonymOf(row);
      return pseudonym === null ? [] : [[pseudonym, row.expected_on, row.value]];
    })
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * A report of which each open quote says on which day its outcome was expected when the last month before it
 * was kept. Nothing is otherwise where no such month was.
 */
export function withExpectedBefore(snapshot: Snapshot, editions: readonly KeptMonth[]): Snapshot {
  const [before] = editions
    .filter(({ period, open_quotes: kept }) => period.month < snapshot.period.month && kept !== undefined)
    .toSorted((a, b) => (a.period.month < b.period.month ? 1 : -1));
  if (!before?.open_quotes || snapshot.open_quotes.length === 0) return snapshot;
  const expected = new Map(before.open_quotes.map(([pseudonym, day]) => [pseudonym, day]));
  return {
    ...snapshot,
    open_quotes_before: before.period.month,
    open_quotes: snapshot.open_quotes.map((row) => ({
      ...row,
      was_expected_on: expected.get(pseudonymOf(row) ?? "") ?? null,
    })),
  };
}
