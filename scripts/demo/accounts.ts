import { day, lastDay, workdaysBetween } from "./days.ts";
import { companyName, contactRoles } from "./names.ts";
import { norms } from "./norms.ts";
import { employedFrom, latest, people } from "./people.ts";
import { hoursAt } from "./plan.ts";
import { between, normal, pick, pickWeighted, type Random, wholeBetween } from "./random.ts";
import type { Habits } from "./stories.ts";
import type { Account, Contact, Group, Person, PlanLine } from "./types.ts";

const hoursOfFullTimer = workdaysBetween(day("2026-01-01"), day("2026-12-31")).length * 8 * 0.6;
const newest = day("2026-09-15");
const fewestAndMostContacts: Record<Group, [number, number]> = {
  "A klant": [2, 5],
  "B klant": [2, 4],
  "C klant": [1, 3],
  "A prospect": [2, 4],
  "B prospect": [1, 4],
  "C prospect": [1, 3],
};

/** What an account is before it and its contact persons are numbered. */
export type Draft = Omit<Account, "number">;

function contactsOf(random: Random, group: Group): Contact[] {
  const [fewest, most] = fewestAndMostContacts[group];
  return Array.from({ length: wholeBetween(random, fewest, most) }, () => ({
    number: "",
    role: pick(random, contactRoles),
  }));
}

/** Since when an account is in the portfolio: most for years, prospects often since lately. */
function sinceOf(random: Random, group: Group, latestDay: number): number {
  const isRecent = random() < (group.endsWith("prospect") ? 0.35 : 0.05);
  const first = isRecent ? day("2024-10-01") : day("2008-01-01");
  const last = isRecent ? newest : day("2024-10-01");
  return Math.min(Math.floor(between(random, first, last)), latestDay);
}

/** How much of the attention planned an account gets: most about the same, one in twenty-five is forgotten. */
const attentionOf = (random: Random, spread: number) =>
  random() < spread / 3 ? 0.35 : Math.min(1.2, Math.max(0.5, 1 + spread * normal(random)));

function draft(random: Random, manager: Person, group: Group, habits: Habits, given: Set<string>): Draft {
  const until = latest(manager).until;
  const name = companyName(random, latest(manager).team, given);
  return {
    name,
    group,
    manager: manager.number,
    since: sinceOf(random, group, until === undefined ? lastDay : until - 200),
    attention: attentionOf(random, habits.spread),
    contacts: contactsOf(random, group),
  };
}

/** The customers that someone manages: as many as the hours of the job, times the load, can serve. */
function portfolio(random: Random, manager: Person, habits: Habits, plan: PlanLine[], given: Set<string>): Draft[] {
  const shares = new Map<Group, number>();
  for (const [group, norm] of Object.entries(norms[manager.role]) as [Group, { share: number }][]) {
    shares.set(group, norm.share * (habits.mix[group] ?? 1));
  }
  const hours = hoursOfFullTimer * latest(manager).fte * habits.load;
  const drafts: Draft[] = [];
  for (let planned = 0; planned < hours; ) {
    const next = draft(random, manager, pickWeighted(random, shares), habits, given);
    planned += hoursAt(plan, next);
    drafts.push(next);
  }
  return drafts;
}

/** Customers that went away during the two years: two for each person. */
function gone(random: Random, manager: Person, habits: Habits, given: Set<string>): Draft[] {
  const groups: Group[] = ["B klant", manager.role === "Accountmanager grootzakelijk" ? "B prospect" : "C klant"];
  return groups.map((group) => {
    const until = Math.floor(between(random, day("2025-02-01"), day("2026-08-31")));
    return { ...draft(random, manager, group, habits, given), since: day("2016-01-01") + wholeBetween(random, 0, 3000), until };
  });
}

interface Organised {
  habits: ReadonlyMap<string, Habits>;
  plans: ReadonlyMap<string, PlanLine[]>;
}

/** All customers and prospects, numbered in the order in which they came. */
export function accountsOf(random: Random, { habits, plans }: Organised): Account[] {
  const given = new Set<string>();
  const drafts = people.flatMap((manager) => {
    const habitsOfManager = habits.get(manager.number);
    const plan = plans.get(manager.number);
    const isSucceeded = people.some((other) => other.predecessor === manager.number);
    if (habitsOfManager === undefined || plan === undefined || isSucceeded) return [];
    return [
      ...portfolio(random, manager, habitsOfManager, plan, given),
      ...gone(random, manager, habitsOfManager, given),
    ];
  });
  return numbered(drafts.sort((one, other) => one.since - other.since || (one.name < other.name ? -1 : 1)));
}

function numbered(drafts: Draft[]): Account[] {
  let contactNumber = 50_000;
  return drafts.map((each, index) => ({
    ...each,
    number: String(20_001 + index),
    contacts: each.contacts.map((contact) => {
      contactNumber += 1;
      return { ...contact, number: String(contactNumber) };
    }),
  }));
}

/** The first day from which an account can be served by someone who is there. */
export const firstServed = (account: Account, manager: Person) =>
  manager.predecessor === undefined ? Math.max(account.since, employedFrom(manager)) : account.since;
