import type { Random } from "../../src/statistics/chance.ts";
import { day, lastDay, workdaysBetween } from "./days.ts";
import { companyName, contactRoles } from "./names.ts";
import { groupsOf } from "./norms.ts";
import { latest, leftOn } from "./people.ts";
import { hoursAt } from "./plan.ts";
import { between, normal, pick, wholeBetween } from "./random.ts";
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

/** What a portfolio is made from. */
export interface Makings {
  random: Random;
  manager: Person;
  habits: Habits;
  plan: readonly PlanLine[];
  /** The names of companies that have been given. */
  given: Set<string>;
}

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

/** How much of the attention planned an account gets: most about the same, a few are forgotten. */
const attentionOf = (random: Random, spread: number) =>
  random() < spread / 2 ? 0.4 : Math.min(1.1, 1 + spread * normal(random));

function draft({ random, manager, habits, given }: Makings, group: Group): Draft {
  const until = leftOn(manager);
  return {
    name: companyName(random, latest(manager).team, given),
    group,
    manager: manager.number,
    since: sinceOf(random, group, until === undefined ? lastDay : until - 200),
    attention: attentionOf(random, habits.spread),
    contacts: contactsOf(random, group),
  };
}

/** The group of which a portfolio has the fewest for its share. */
function scarcest(shares: ReadonlyMap<Group, number>, drafts: readonly Draft[]): Group {
  const fullness = (group: Group, share: number) =>
    (drafts.filter((each) => each.group === group).length + 0.5) / share;
  const [first] = [...shares].sort(
    ([one, share], [other, otherShare]) => fullness(one, share) - fullness(other, otherShare),
  );
  if (first === undefined) throw new Error("A portfolio of no groups.");
  return first[0];
}

/** The customers that someone manages: as many as the hours of the job, times the load, can serve. */
export function portfolio(makings: Makings): Draft[] {
  const { manager, habits, plan } = makings;
  const shares = new Map(
    groupsOf(manager.role).map(([group, norm]) => [group, norm.share * (habits.mix[group] ?? 1)]),
  );
  const hours = hoursOfFullTimer * latest(manager).fte * habits.load;
  const drafts: Draft[] = [];
  for (let planned = 0; planned < hours; ) {
    const next = draft(makings, scarcest(shares, drafts));
    planned += hoursAt(plan, next);
    drafts.push(next);
  }
  return drafts;
}

/** Two customers that went away during the last two years. */
export function lostCustomers(makings: Makings): Draft[] {
  const { random, manager } = makings;
  const groups: Group[] = [
    "B klant",
    manager.role === "Accountmanager grootzakelijk" ? "B prospect" : "C klant",
  ];
  return groups.map((group) => {
    const until = Math.floor(between(random, day("2025-02-01"), day("2026-08-31")));
    const since = day("2016-01-01") + wholeBetween(random, 0, 3000);
    return { ...draft(makings, group), since, until };
  });
}
