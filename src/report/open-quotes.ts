import { isoOfDay } from "../calendar/day.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import type { OpenQuote } from "../metrics/facts/quote-lives.ts";
import type { OpenQuoteRow } from "./snapshot.ts";

/** A row of `open_quotes` with the scopes that the quote is of on the last day, to tell who may read it. */
export interface OpenRow {
  row: OpenQuoteRow;
  scopes: readonly number[];
  /** The team that its account is of on the last day; null for nobody's, and without one. */
  accountTeam: string | null;
}

const said = (text: string | undefined) => (text === undefined || text === "" ? null : text);

function rowOf({ dataset, scopes, accountOn, periodEnd }: Facts, quote: OpenQuote): OpenQuoteRow {
  const { quotes, people, accounts } = dataset;
  const account = accounts[accountOn(quote.account, periodEnd)];
  const expectedOn = quotes.expectedOn[quote.row] ?? -1;
  return {
    quote_id: said(quotes.id[quote.row]),
    account_manager_id: people[quote.person]?.id ?? null,
    team: scopes.teamOn(quote.person, periodEnd),
    account_id: account?.id ?? null,
    account_name: account?.name ?? null,
    segment: account?.segment ?? null,
    issued_on: isoOfDay(quote.issuedOn),
    age_days: quote.time,
    value: Number.isNaN(quote.value) ? null : quote.value,
    chance: quote.chance,
    is_stale: quote.isStale,
    expected_on: expectedOn < 0 ? null : isoOfDay(expectedOn),
    was_expected_on: null,
    stage: said(quotes.stage[quote.row]),
  };
}

const byText = (a: string | null, b: string | null) =>
  (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;

/**
 * Oldest first; of one age those of the largest value, and then by number, whatever the order of the export.
 */
const inOrder = ({ row: a }: OpenRow, { row: b }: OpenRow) =>
  b.age_days - a.age_days ||
  (b.value ?? 0) - (a.value ?? 0) ||
  byText(a.quote_id, b.quote_id) ||
  byText(a.account_id, b.account_id) ||
  byText(a.account_manager_id, b.account_manager_id);

function accountTeamOf(
  { dataset, scopes, accountOn, periodEnd }: Facts,
  { account }: OpenQuote,
): string | null {
  const manager = dataset.accounts[accountOn(account, periodEnd)]?.manager ?? null;
  return manager === null ? null : scopes.teamOn(manager, periodEnd);
}

/** Every quote that is open on the last day of the period; none without quotes. */
export function openQuoteRows(facts: Facts): OpenRow[] {
  if (facts.lacks(["quotes"])) return [];
  return facts.quoteLives
    .at(facts.window.month)
    .open.map((quote) => ({
      row: rowOf(facts, quote),
      scopes: quote.scopes,
      accountTeam: accountTeamOf(facts, quote),
    }))
    .sort(inOrder);
}
