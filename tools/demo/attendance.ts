import type { Random } from "../../src/statistics/chance.ts";
import { firstDay, lastDay, workdayFrom } from "./days.ts";
import { leftOn } from "./people.ts";
import { pick } from "./random.ts";
import type { Account, Person } from "./types.ts";
import { colleaguesOn, ofPerson, personOf, type World } from "./world.ts";

/** Someone at work on a day. */
export interface Attended {
  day: number;
  person: string;
}

/**
 * The days on which the customers of a manager could be served: by the predecessor first, then by the
 * manager.
 */
export function attendedDays(world: World, manager: Person): Attended[] {
  return [manager.predecessor, manager.number]
    .filter((number) => number !== undefined)
    .flatMap((person) => ofPerson(world.present, person).map((day) => ({ day, person })));
}

/**
 * The first time on or after a day that a portfolio is attended; nothing where that day does not come soon.
 */
export function attendedFrom(attended: readonly Attended[], day: number, soon: number): Attended | undefined {
  const next = attended.find((each) => each.day >= day);
  return next !== undefined && next.day - day <= soon ? next : undefined;
}

/**
 * From when a manager is gone: has left, or is away for long and still is. Nothing for those who are there.
 */
export function goneFrom(world: World, manager: Person): number | undefined {
  const left = leftOn(manager);
  if (left !== undefined) return left + 1;
  return world.absences.find(
    (absence) => absence.person === manager.number && absence.share === 1 && absence.until === undefined,
  )?.from;
}

/** A colleague who looks after a customer of someone who is gone. */
export function covered(world: World, random: Random, account: Account, day: number): Attended | undefined {
  const workday = workdayFrom(day);
  const colleagues = colleaguesOn(world, personOf(account.manager), workday);
  return colleagues.length === 0 || workday > lastDay
    ? undefined
    : { day: workday, person: pick(random, colleagues) };
}

/**
 * The first and the last day on which there is something to do at an account, of what was kept from `first`.
 */
export const livedBetween = (account: Account, first = firstDay): [number, number] => [
  Math.max(first, account.since),
  Math.min(lastDay, account.until ?? lastDay),
];
