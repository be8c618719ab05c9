import { overlap } from "../../calendar/spells.ts";
import type { Window } from "../../calendar/window.ts";
import type { Account } from "../../contract/dataset.ts";
import { assessedMonths } from "../assessable.ts";
import { portfolioSpell } from "../facts/account-place.ts";
import type { CountedFacts } from "../facts/counted-facts.ts";

/** What somebody had to get orders from, of one kind of account. */
export interface Exposure {
  accounts: number;
  /**
   * Account-days (or contract FTE-months, where no accounts are known) by month of the window; 0 in months in
   * which they were not assessed.
   */
  byMonth: number[];
}

/** The kinds of account that a rate is taken of, the narrowest first: segment and status, segment, all. */
export type Kind = string;
export const everyKind: Kind = "*";

export function kindOf({ segment, status }: Pick<Account, "segment" | "status">): Kind {
  return JSON.stringify([segment, status]);
}

/** The same segment, whatever the status. */
export function segmentOf(kind: Kind): Kind {
  const [segment]: string[] = JSON.parse(kind);
  return JSON.stringify([segment]);
}

/** By the scope of an account manager and the kind of account. */
export type Exposures = ReadonlyMap<number, ReadonlyMap<Kind, Exposure>>;

/** Days of a range on which somebody manages an account: in the portfolio, and employed. */
function daysManaged(
  facts: CountedFacts,
  account: Account,
  manager: number,
  range: { from: number; to: number },
) {
  const inPortfolio = overlap(portfolioSpell(account), range);
  const days = facts.scopes
    .employmentsOf(manager)
    .map((row) => overlap(row, inPortfolio))
    .reduce((sum, { from, to }) => sum + Math.max(0, to - from + 1), 0);
  // Two contracts at once are one person.
  return Math.min(days, Math.max(0, inPortfolio.to - inPortfolio.from + 1));
}

/** The account-days of every account manager in the months of a window in which they were assessed. */
export function accountDays(facts: CountedFacts, window: Window): Exposures {
  const found = new Map<number, Map<Kind, Exposure>>();
  const assessed = new Map<number, ReadonlySet<string>>();
  for (const account of facts.dataset.accounts) {
    const { manager } = account;
    if (manager === null) continue;
    const scope = facts.scopes.person(manager);
    const months = assessed.get(scope) ?? new Set(assessedMonths(facts, scope, window));
    assessed.set(scope, months);
    const byMonth = window.months.map((month) => {
      const range = facts.workdaysByMonth[facts.months.indexOf(month)];
      return range && months.has(month) ? daysManaged(facts, account, manager, range) : 0;
    });
    if (byMonth.every((days) => days === 0)) continue;
    const kinds = found.get(scope) ?? new Map<Kind, Exposure>();
    found.set(scope, kinds);
    const own = kinds.get(kindOf(account));
    kinds.set(kindOf(account), {
      accounts: (own?.accounts ?? 0) + 1,
      byMonth: own ? own.byMonth.map((days, i) => days + (byMonth[i] ?? 0)) : byMonth,
    });
  }
  return found;
}

/**
 * The contract FTE-months of some account managers in the months in which they were assessed: what is
 * compared by where no accounts are known.
 */
export function fteMonths(facts: CountedFacts, people: readonly number[], window: Window): Exposures {
  return new Map(
    people.map((scope) => {
      const months = new Set(assessedMonths(facts, scope, window));
      const byMonth = window.months.map((month) =>
        months.has(month) ? facts.strength.contractFte.at(scope, facts.months.indexOf(month)) : 0,
      );
      return [scope, new Map([[everyKind, { accounts: 0, byMonth }]])];
    }),
  );
}
