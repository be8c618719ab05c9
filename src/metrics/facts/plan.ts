import { covers } from "../../calendar/spells.ts";
import type { Account } from "../../contract/dataset.ts";
import { type PlanMedium, planMedia } from "../../contract/vocabulary.ts";
import { turnsByAccount } from "./account-on.ts";
import {
  type AccountPlace,
  keeperOn,
  keptDays,
  portfolioDays,
  portfolioSpell,
  scopesUnder,
} from "./account-place.ts";
import type { Base } from "./base.ts";
import type { ContactLog } from "./contact-log.ts";
import { addContactsMade } from "./contacts-made.ts";
import { MonthSums } from "./month-sums.ts";
import { contactPersonsOf, type PlannedContact, planFor } from "./plan-lines.ts";
import { type PlanTallies, planTallies } from "./plan-tallies.ts";
import { addPlannedDemand, type Demand, demandTogether } from "./planned-demand.ts";

/** One account with what its plan asks, at the end of the period. */
export interface AccountFacts {
  index: number;
  account: Account;
  scopes: readonly number[];
  inPortfolio: boolean;
  planned: ReadonlyMap<PlanMedium, PlannedContact>;
  /** Planned contacts a year over all contact media. */
  contactsPerYear: number;
  /** Day of the last contact by any medium, and by a medium that the plan asks for; −1 for none. */
  lastContact: number;
  lastPlannedContact: number;
  contactPersons: number;
  /** Contacts of the twelve months, over the contact media. */
  requiredR12: number;
  servedR12: number;
  surplusR12: number;
  /** The same of the days on which its manager was employed. */
  underManager: UnderManager;
}

export interface UnderManager {
  requiredR12: number;
  servedR12: number;
  /** What was made by each medium of the plan. */
  madeR12: ReadonlyMap<PlanMedium, number>;
}

export interface PlanFacts extends PlanTallies {
  accounts: readonly AccountFacts[];
  /** The accounts of each scope, whether or not they are in the portfolio still. */
  accountsOf(scope: number): readonly AccountFacts[];
}

/** An account with what its plan asks, before anything was counted. */
function untouched(
  place: AccountPlace,
  planned: AccountFacts["planned"],
  contactPersons: number,
): AccountFacts {
  const { base, account, index } = place;
  return {
    index,
    account,
    // Also of who is yet to begin, or has left: whose list it is on does not depend on the day.
    scopes: scopesUnder(place, { ...keeperOn(place, base.periodEnd), isEmployed: true }),
    inPortfolio: covers(portfolioSpell(account), base.periodEnd),
    planned,
    contactsPerYear: 0,
    lastContact: -1,
    lastPlannedContact: -1,
    contactPersons,
    requiredR12: 0,
    servedR12: 0,
    surplusR12: 0,
    underManager: { requiredR12: 0, servedR12: 0, madeR12: new Map() },
  };
}

/** Share of the working days of the twelve months that are counted. */
function shareOfR12(place: AccountPlace, daysIn: typeof portfolioDays): number {
  const { r12 } = place.base.window;
  return daysIn(place, r12) / place.base.workdays.between(r12.from, r12.to);
}

function byScope(accounts: readonly AccountFacts[]): Map<number, AccountFacts[]> {
  const found = new Map<number, AccountFacts[]>();
  for (const account of accounts) {
    for (const scope of account.scopes) {
      const own = found.get(scope);
      if (own) own.push(account);
      else found.set(scope, [account]);
    }
  }
  return found;
}

/**
 * What the plans ask, what was done of it, and where each account stands. Empty tallies where there is no
 * plan.
 */
export function planFacts(base: Base, log: ContactLog): PlanFacts {
  const { dataset, months, scopes } = base;
  const tallies = planTallies(() => new MonthSums(scopes.list.length, months));
  const planOf = planFor(dataset);
  const asked: Demand[] = [];
  const contactPersons = contactPersonsOf(dataset);

  const turnsOf = turnsByAccount(dataset.accounts);

  const accounts = dataset.accounts.map((account, index): AccountFacts => {
    const place: AccountPlace = { base, account, index };
    const planned = new Map(
      planMedia.flatMap((medium) => {
        const contact = planOf(index, medium);
        return contact ? [[medium, contact] as const] : [];
      }),
    );
    const madeR12 = new Map<PlanMedium, number>();
    const underManager = { requiredR12: 0, servedR12: 0, madeR12 };
    const facts = { ...untouched(place, planned, contactPersons[index] ?? 0), underManager };
    for (const [code, medium] of planMedia.entries()) {
      const plan = planned.get(medium);
      if (plan) asked.push({ place, medium, planned: plan });
      const turns = turnsOf(index).map((turn) => ({ ...turn, plan: planOf(turn.index, medium) }));
      const totals = addContactsMade(place, log, { code, turns }, tallies.done[medium]);
      if (plan) madeR12.set(medium, totals.madeUnderManager);
      if (medium === "quote") continue;
      facts.lastContact = Math.max(facts.lastContact, totals.last);
      if (!plan) continue;
      facts.contactsPerYear += plan.timesPerYear;
      facts.lastPlannedContact = Math.max(facts.lastPlannedContact, totals.last);
      facts.servedR12 += totals.served;
      facts.surplusR12 += totals.surplus;
      underManager.servedR12 += totals.servedUnderManager;
    }
    facts.requiredR12 = facts.contactsPerYear * shareOfR12(place, portfolioDays);
    underManager.requiredR12 = facts.contactsPerYear * shareOfR12(place, keptDays);
    return facts;
  });
  for (const group of demandTogether(base, asked)) {
    const expected = group.medium === "quote" ? tallies.expected : null;
    addPlannedDemand(group, { planned: tallies.planned[group.medium], expected });
  }
  const found = byScope(accounts);
  return { ...tallies, accounts, accountsOf: (scope) => found.get(scope) ?? [] };
}
