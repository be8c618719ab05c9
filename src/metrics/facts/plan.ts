import type { Account, PlanLine } from "../../contract/dataset.ts";
import { type PlanMedium, planMedia } from "../../contract/vocabulary.ts";
import type { Base } from "./base.ts";
import { type ContactLog, contactLog, placeOf } from "./contact-log.ts";
import { emptySeats } from "./empty-seats.ts";
import { type PlannedContact, planFor } from "./plan-lines.ts";
import { credits } from "./served.ts";
import { type Tally, tally } from "./tally.ts";

/**
 * What the plans ask, per scope and month. These are yearly frequencies times working days in the portfolio: divided by
 * the working days of the year they become contacts.
 */
export interface PlannedTallies {
  contacts: Tally;
  /** Minutes they take; `unknownMinutes` counts those whose line gives none. */
  minutes: Tally;
  unknownMinutes: Tally;
  /** On a line that the account manager had agreed to by the end of the month. */
  agreed: Tally;
  /** At accounts whose manager was away long, had left or is nobody. */
  unserved: Tally;
}

/** What was done of it. */
export interface DoneTallies {
  realised: Tally;
  served: Tally;
  surplus: Tally;
}

/** Orders and revenue that the quote lines expect, in the same working-day measure; the last two count lines that say no rate or value. */
export interface ExpectedTallies {
  orders: Tally;
  revenue: Tally;
  unknownRate: Tally;
  unknownValue: Tally;
}

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
}

export interface PlanFacts {
  planned: Record<PlanMedium, PlannedTallies>;
  done: Record<PlanMedium, DoneTallies>;
  expected: ExpectedTallies;
  accounts: readonly AccountFacts[];
  /** The accounts of each scope, whether or not they are in the portfolio still. */
  accountsOf(scope: number): readonly AccountFacts[];
}

const forEachMedium = <T>(make: () => T): Record<PlanMedium, T> => ({
  visit: make(),
  call: make(),
  video: make(),
  email: make(),
  event: make(),
  other: make(),
  quote: make(),
});

/** The months and scopes that an account's rows count in. */
interface Place {
  base: Base;
  account: Account;
  index: number;
}

function scopesIn({ base, account }: Place, month: number): number[] {
  const { scopes, workdaysByMonth } = base;
  const lastDay = workdaysByMonth[month]?.to ?? base.periodEnd;
  const team = account.manager === null ? null : scopes.teamOn(account.manager, lastDay);
  return [
    scopes.company,
    scopes.team(team),
    account.manager === null ? -1 : scopes.person(account.manager),
    ...scopes.segments(account),
    scopes.managerSegment(account.manager, account.segment),
  ];
}

const inPortfolio = ({ since, until }: Account, day: number) =>
  (since ?? day) <= day && day <= (until ?? day);

/** Orders and revenue that a quote line expects of so many contacts. */
function addExpected(
  line: PlanLine,
  asked: number,
  scope: number,
  month: number,
  into: ExpectedTallies,
): void {
  const { hitRate, orderValue } = line;
  if (hitRate === null) into.unknownRate.add(scope, month, asked);
  else into.orders.add(scope, month, asked * hitRate);
  if (hitRate === null || orderValue === null) into.unknownValue.add(scope, month, asked);
  else into.revenue.add(scope, month, asked * hitRate * orderValue);
}

/** Adds what a plan asks of one account by one medium, month by month. */
function addPlanned(
  place: Place,
  { line, timesPerYear }: PlannedContact,
  into: { planned: PlannedTallies; expected: ExpectedTallies | null },
  emptySeat: (manager: number | null, month: number) => number,
): void {
  const { base, account } = place;
  const { planned, expected } = into;
  for (const [month, { from, to }] of base.workdaysByMonth.entries()) {
    const days = base.workdays.between(
      Math.max(from, account.since ?? from),
      Math.min(to, account.until ?? to),
    );
    if (days === 0) continue;
    const asked = timesPerYear * days;
    const unserved = asked * emptySeat(account.manager, month);
    const agreed = line.agreedOn !== null && line.agreedOn <= to ? asked : 0;
    for (const scope of scopesIn(place, month)) {
      planned.contacts.add(scope, month, asked);
      planned.unserved.add(scope, month, unserved);
      planned.agreed.add(scope, month, agreed);
      planned.minutes.add(scope, month, asked * (line.minutes ?? 0));
      planned.unknownMinutes.add(scope, month, line.minutes === null ? asked : 0);
      if (expected) addExpected(line, asked, scope, month, expected);
    }
  }
}

/** Adds what was done at one account by one medium; contacts outside the portfolio count for nothing here. */
function addDone(
  place: Place,
  log: ContactLog,
  medium: number,
  plan: PlannedContact | undefined,
  into: DoneTallies,
) {
  const { base, account, index } = place;
  const [from, to] = [log.start[placeOf(index, medium)] ?? 0, log.start[placeOf(index, medium) + 1] ?? 0];
  const totals = { last: from < to ? (log.day[to - 1] ?? -1) : -1, served: 0, surplus: 0 };
  const made = credits(log.day.subarray(from, to), log.count.subarray(from, to), {
    timesPerYear: plan?.timesPerYear ?? 0,
    maxPerYear: plan?.maxPerYear ?? Number.POSITIVE_INFINITY,
  });
  const r12 = base.windows.find((window) => window.kind === "r12");
  for (const { day, made: count, served, surplus } of made) {
    if (!inPortfolio(account, day)) continue;
    const month = base.monthOf(day);
    for (const scope of scopesIn(place, month)) {
      into.realised.add(scope, month, count);
      into.served.add(scope, month, served);
      into.surplus.add(scope, month, surplus);
    }
    if (!r12 || day < r12.from || day > r12.to) continue;
    totals.served += served;
    totals.surplus += surplus;
  }
  return totals;
}

/** Contacts that the plan asks of an account in the twelve months. */
function requiredR12(base: Base, account: Account, timesPerYear: number): number {
  const r12 = base.windows.find((window) => window.kind === "r12");
  if (!r12) return 0;
  const days = base.workdays.between(
    Math.max(r12.from, account.since ?? r12.from),
    Math.min(r12.to, account.until ?? r12.to),
  );
  return (timesPerYear * days) / base.workdays.between(r12.from, r12.to);
}

/** What the plans ask, what was done of it, and where each account stands. Empty tallies where there is no plan. */
export function planFacts(base: Base): PlanFacts {
  const { dataset, months, scopes } = base;
  const make = () => tally(scopes.list.length, months);
  const planned = forEachMedium<PlannedTallies>(() => ({
    contacts: make(),
    minutes: make(),
    unknownMinutes: make(),
    agreed: make(),
    unserved: make(),
  }));
  const done = forEachMedium<DoneTallies>(() => ({ realised: make(), served: make(), surplus: make() }));
  const expected: ExpectedTallies = {
    orders: make(),
    revenue: make(),
    unknownRate: make(),
    unknownValue: make(),
  };

  const log = contactLog(dataset, base.periodEnd);
  const planOf = planFor(dataset);
  const emptySeat = emptySeats(base);
  const contactPersons = new Int32Array(dataset.accounts.length);
  for (const { account } of dataset.contacts) contactPersons[account] = (contactPersons[account] ?? 0) + 1;

  const accounts = dataset.accounts.map((account, index): AccountFacts => {
    const place: Place = { base, account, index };
    const facts: AccountFacts = {
      index,
      account,
      scopes: scopesIn(place, base.monthOf(base.periodEnd)),
      inPortfolio: inPortfolio(account, base.periodEnd),
      planned: new Map(
        planMedia.flatMap((medium) => {
          const contact = planOf(index, medium);
          return contact ? [[medium, contact] as const] : [];
        }),
      ),
      contactsPerYear: 0,
      lastContact: -1,
      lastPlannedContact: -1,
      contactPersons: contactPersons[index] ?? 0,
      requiredR12: 0,
      servedR12: 0,
      surplusR12: 0,
    };
    for (const [position, medium] of planMedia.entries()) {
      const contact = facts.planned.get(medium);
      if (contact) {
        const into = { planned: planned[medium], expected: medium === "quote" ? expected : null };
        addPlanned(place, contact, into, emptySeat);
      }
      const totals = addDone(place, log, position, contact, done[medium]);
      if (medium === "quote") continue;
      facts.lastContact = Math.max(facts.lastContact, totals.last);
      if (!contact) continue;
      facts.contactsPerYear += contact.timesPerYear;
      facts.lastPlannedContact = Math.max(facts.lastPlannedContact, totals.last);
      facts.servedR12 += totals.served;
      facts.surplusR12 += totals.surplus;
    }
    facts.requiredR12 = requiredR12(base, account, facts.contactsPerYear);
    return facts;
  });
  const byScope = new Map<number, AccountFacts[]>();
  for (const account of accounts) {
    for (const scope of account.scopes) {
      const own = byScope.get(scope);
      if (own) own.push(account);
      else byScope.set(scope, [account]);
    }
  }
  return { planned, done, expected, accounts, accountsOf: (scope) => byScope.get(scope) ?? [] };
}
