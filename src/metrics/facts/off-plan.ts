import { covers } from "../../calendar/spells.ts";
import { media } from "../../contract/vocabulary.ts";
import type { Base } from "./base.ts";
import type { AccountFacts } from "./plan.ts";
import { portfolioSpell } from "./portfolio-spell.ts";
import { type Tally, tally } from "./tally.ts";

/** Contacts by the one who made them: all, and those that no plan line stands behind. */
export interface OffPlanFacts {
  all: Tally;
  off: Tally;
  /** By contact person: the day of the last contact, −1 for none. */
  lastOfContactPerson: Int32Array;
  /** Whether any activity names a contact person. */
  namesContactPersons: boolean;
}

/** A contact is off plan at an unknown account, outside the portfolio, or by a medium that the account's plan does not ask for. */
export function offPlanFacts(base: Base, accounts: readonly AccountFacts[]): OffPlanFacts {
  const { scopes, months, dataset } = base;
  const { activities } = dataset;
  const all = tally(scopes.list.length, months);
  const off = tally(scopes.list.length, months);
  const lastOfContactPerson = new Int32Array(dataset.contacts.length).fill(-1);

  const isOnPlan = (row: number, day: number) => {
    const facts = accounts[activities.account[row] ?? -1];
    const medium = media[activities.type[row] ?? -1];
    if (!facts || medium === undefined || !facts.planned.has(medium)) return false;
    return covers(portfolioSpell(facts.account), day);
  };

  for (let row = 0; row < activities.length; row++) {
    const day = activities.day[row] ?? 0;
    if (activities.planned[row] === 1 || day > base.periodEnd) continue;
    const contact = activities.contact[row] ?? -1;
    if (contact >= 0) lastOfContactPerson[contact] = Math.max(lastOfContactPerson[contact] ?? -1, day);
    const month = base.monthOf(day);
    if (month < 0) continue;
    const person = activities.person[row] ?? -1;
    const count = activities.count[row] ?? 0;
    const strays = isOnPlan(row, day) ? 0 : count;
    for (const scope of [scopes.company, scopes.team(scopes.teamOn(person, day)), scopes.person(person)]) {
      all.add(scope, month, count);
      off.add(scope, month, strays);
    }
  }
  const namesContactPersons = lastOfContactPerson.some((day) => day >= 0);
  return { all, off, lastOfContactPerson, namesContactPersons };
}
