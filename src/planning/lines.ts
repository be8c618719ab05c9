import type { Window } from "../calendar/window.ts";
import type { PlanLine } from "../contract/dataset.ts";
import { type AccountStatus, type PlanMedium, planMedia } from "../contract/vocabulary.ts";
import { keptDays } from "../metrics/facts/account-place.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import type { AccountFacts } from "../metrics/facts/plan.ts";
import { fiscalYearOf } from "../metrics/year.ts";

/** A line of somebody's plan as it is in force for the accounts of one segment and status, by one medium. */
export interface LineInForce {
  segment: string;
  status: AccountStatus;
  medium: PlanMedium;
  /** The line as it was read; the same for two statuses where it serves both. */
  line: PlanLine;
  /** Accounts now in the portfolio, and their contact persons. */
  accounts: number;
  contactPersons: number;
  /** What a frequency is multiplied with, over the twelve months and over the fiscal year: see `WeightedLine`. */
  weightR12: number;
  weightYear: number;
  /** Contacts (or quotes) made in the twelve months. */
  madeR12: number;
}

function weightIn(facts: Facts, { account, index }: AccountFacts, window: Window): number {
  const days = keptDays({ base: facts, account, index }, window);
  const year = facts.workdays.between(window.year.from, window.year.to);
  return year === 0 ? 0 : days / year;
}

const keyOf = (segment: string, status: string, medium: PlanMedium) =>
  JSON.stringify([segment, status, medium]);

/** The lines in force for the portfolio of an account manager's scope: by segment, status and medium. None without accounts or a plan. */
export function linesInForce(facts: Facts, scope: number): LineInForce[] {
  const { r12 } = facts.window;
  const year = fiscalYearOf(facts);
  const found = new Map<string, LineInForce>();
  for (const account of facts.plan.accountsOf(scope)) {
    const { segment, status } = account.account;
    const [inR12, inYear] = [weightIn(facts, account, r12), weightIn(facts, account, year)];
    for (const [medium, { line }] of account.planned) {
      const key = keyOf(segment, status, medium);
      const persons = line.per === "contact" ? account.contactPersons : 1;
      const own = found.get(key) ?? {
        segment,
        status,
        medium,
        line,
        accounts: 0,
        contactPersons: 0,
        weightR12: 0,
        weightYear: 0,
        madeR12: 0,
      };
      own.accounts += account.inPortfolio ? 1 : 0;
      own.contactPersons += account.inPortfolio ? account.contactPersons : 0;
      own.weightR12 += inR12 * persons;
      own.weightYear += inYear * persons;
      own.madeR12 += account.underManager.madeR12.get(medium) ?? 0;
      found.set(key, own);
    }
  }
  const order = ({ segment, status, medium }: LineInForce) =>
    `${segment}\u0000${status}\u0000${planMedia.indexOf(medium)}`;
  return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
