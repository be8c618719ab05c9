import type { Account, PlanLine } from "../contract/dataset.ts";
import { type AccountStatus, type PlanMedium, planMedia } from "../contract/vocabulary.ts";
import { keptShareOfYear } from "../metrics/facts/account-place.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import { op, tableFrom } from "../metrics/facts/tables.ts";
import { fiscalYearOf } from "../metrics/year.ts";

/** A line of somebody's plan as it is in force for the accounts of one segment and status, by one medium. */
export interface LineInForce {
  segment: string;
  status: AccountStatus;
  medium: PlanMedium;
  /** The one account that it is for, in place of the line of its segment; null for all others. */
  account: Account | null;
  /** The line as it was read; the same for two statuses where it serves both. */
  line: PlanLine;
  /** Accounts now in the portfolio, and their contact persons. */
  accounts: number;
  contactPersons: number;
  /**
   * What a frequency is multiplied with, over the twelve months and over the fiscal year: see `WeightedLine`.
   */
  weightR12: number;
  weightYear: number;
  /** Contacts (or quotes) made in the twelve months. */
  madeR12: number;
}

/** Of a line for all accounts of a segment that have no norm of their own. */
const noAccount = -1;

/** Every line that is in force at an account of a scope, once for each account. */
function linesAtAccounts(facts: Facts, scope: number) {
  const year = fiscalYearOf(facts);
  const lines = facts.plan.accountsOf(scope).flatMap((each) => {
    const place = { base: facts, account: each.account, index: each.index };
    const weights = { r12: keptShareOfYear(place, facts.window.r12), year: keptShareOfYear(place, year) };
    return [...each.planned].map(([medium, { line }]) => {
      const persons = line.per === "contact" ? each.contactPersons : 1;
      return { ...each, medium, line, weightR12: weights.r12 * persons, weightYear: weights.year * persons };
    });
  });
  return tableFrom(lines, {
    segment: ({ account }) => account.segment,
    status: ({ account }) => account.status,
    medium: ({ medium }) => medium,
    own: ({ line }) => line.account ?? noAccount,
    line: ({ line }) => line,
    accounts: ({ inPortfolio }) => (inPortfolio ? 1 : 0),
    contactPersons: ({ inPortfolio, contactPersons }) => (inPortfolio ? contactPersons : 0),
    weightR12: ({ weightR12 }) => weightR12,
    weightYear: ({ weightYear }) => weightYear,
    madeR12: ({ underManager, medium }) => underManager.madeR12.get(medium) ?? 0,
  });
}

/**
 * The lines in force for the portfolio of an account manager's scope: by segment, status and medium, those of
 * one account after the others. None without accounts or a plan.
 */
export function linesInForce(facts: Facts, scope: number): LineInForce[] {
  const order = ({ segment, status, medium, account }: LineInForce) =>
    `${segment}\u0000${status}\u0000${account?.id ?? ""}\u0000${planMedia.indexOf(medium)}`;
  return linesAtAccounts(facts, scope)
    .groupby("segment", "status", "medium", "own")
    .rollup({
      line: op.any("line"),
      accounts: op.sum("accounts"),
      contactPersons: op.sum("contactPersons"),
      weightR12: op.sum("weightR12"),
      weightYear: op.sum("weightYear"),
      madeR12: op.sum("madeR12"),
    })
    .rows()
    .map(({ own, ...each }) => ({ ...each, account: facts.dataset.accounts[own] ?? null }))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
