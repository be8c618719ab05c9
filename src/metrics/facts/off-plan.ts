import { isMade } from "../../contract/dataset.ts";
import { media } from "../../contract/vocabulary.ts";
import { portfolioSpell } from "./account-place.ts";
import type { Base } from "./base.ts";
import type { CountedRows } from "./counted-rows.ts";
import { MonthSums } from "./month-sums.ts";
import type { AccountFacts } from "./plan.ts";

/** Contacts by the one who made them: all, and those that no plan line stands behind. */
export interface OffPlanFacts {
  all: MonthSums;
  off: MonthSums;
  /**
   * By account with contact persons, its first row: of each of them the day of the last contact, −1 for none.
   */
  lastOfContactPersons: ReadonlyMap<number, readonly number[]>;
  /** Whether any activity names a contact person. */
  namesContactPersons: boolean;
}

/** What is asked at each account, as columns: it is looked up for every contact. */
function askedAt(accounts: readonly AccountFacts[]) {
  const spells = accounts.map(({ account }) => portfolioSpell(account));
  return {
    /** A bit for each medium that the plan asks for. */
    media: Uint8Array.from(accounts, ({ planned }) =>
      media.reduce((bits, medium, code) => bits | (planned.has(medium) ? 1 << code : 0), 0),
    ),
    from: Int32Array.from(spells, ({ from }) => from ?? -everAway),
    to: Int32Array.from(spells, ({ to }) => to ?? everAway),
  };
}

/** Further from any day than dates go. */
const everAway = 0x7f_ff_ff_ff;

/**
 * A contact is off plan at an unknown account, outside the portfolio, or by a medium that the account's plan
 * does not ask for.
 */
export function offPlanFacts(base: Base, accounts: readonly AccountFacts[], rows: CountedRows): OffPlanFacts {
  const { scopes, months, dataset } = base;
  const { activities } = dataset;
  const all = new MonthSums(scopes.list.length, months);
  const off = new MonthSums(scopes.list.length, months);
  const lastOfContactPerson = new Int32Array(dataset.contacts.length).fill(-1);
  const asked = askedAt(accounts);

  const isOnPlan = (row: number, day: number) => {
    const account = base.accountOn(activities.account[row] ?? -1, day);
    if (((asked.media[account] ?? 0) & (1 << (activities.type[row] ?? 0))) === 0) return false;
    return (asked.from[account] ?? 0) <= day && day <= (asked.to[account] ?? 0);
  };

  for (let row = 0; row < activities.length; row++) {
    const day = activities.day[row] ?? 0;
    if (!isMade(activities, row) || day > base.periodEnd) continue;
    const contact = activities.contact[row] ?? -1;
    if (contact >= 0 && day > (lastOfContactPerson[contact] ?? -1)) lastOfContactPerson[contact] = day;
    const month = rows.month[row] ?? -1;
    if (month < 0) continue;
    const counted = [scopes.company, rows.team[row] ?? -1, scopes.person(activities.person[row] ?? -1)];
    const count = activities.count[row] ?? 0;
    all.addTo(counted, month, count);
    if (!isOnPlan(row, day)) off.addTo(counted, month, count);
  }
  const namesContactPersons = lastOfContactPerson.some((day) => day >= 0);
  const lastOfContactPersons = new Map<number, number[]>();
  dataset.contacts.forEach(({ account }, contact) => {
    const days = lastOfContactPersons.get(account) ?? [];
    days.push(lastOfContactPerson[contact] ?? -1);
    lastOfContactPersons.set(account, days);
  });
  return { all, off, lastOfContactPersons, namesContactPersons };
}
