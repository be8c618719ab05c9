import { chance, type Random } from "../../src/statistics/chance.ts";
import { absencesOf } from "./absence.ts";
import { accountsOf } from "./accounts.ts";
import { habitsOf } from "./habits.ts";
import { latest, people } from "./people.ts";
import { ownPlan, usualPlan } from "./plan.ts";
import { presence } from "./presence.ts";
import type { Habits } from "./stories.ts";
import type { Absence, Account, Person, PlanLine } from "./types.ts";

/** The organisation before anything happens in it. */
export interface World {
  seed: number;
  habits: ReadonlyMap<string, Habits>;
  plans: ReadonlyMap<string, PlanLine[]>;
  absences: Absence[];
  /** The working days on which each person was there. */
  present: ReadonlyMap<string, number[]>;
  accounts: Account[];
}

/** A stream of chance for one part of this world. */
export const chanceIn = (world: Pick<World, "seed">, part: string): Random => chance(world.seed, part);

/** The organisation that belongs to a seed; the same seed gives the same organisation. */
export function worldOf(seed: number): World {
  const habits = new Map(
    people.map((person) => [person.number, habitsOf(chance(seed, `habits ${person.number}`), person.number)]),
  );
  const plans = new Map(
    people.map((person) => {
      const random = chance(seed, `plan ${person.number}`);
      const own = ofPerson(habits, person.number);
      return [person.number, own.agreed ? ownPlan(random, person.role, own) : usualPlan(person.role)];
    }),
  );
  const absences = absencesOf(chance(seed, "absences"));
  const accounts = accountsOf((manager, given) => ({
    random: chance(seed, `accounts ${manager.number}`),
    manager,
    habits: ofPerson(habits, manager.number),
    plan: ofPerson(plans, manager.number),
    given,
  }));
  return { seed, habits, plans, absences, present: presence(absences), accounts };
}

/** What belongs to a person in one of the tables of the world. Throws where there is nothing. */
export function ofPerson<T>(table: ReadonlyMap<string, T>, person: string): T {
  const found = table.get(person);
  if (found === undefined) throw new Error(`Nothing is known of ${person}.`);
  return found;
}

/** The person with a number. Throws where there is none. */
export function personOf(number: string): Person {
  const found = people.find((person) => person.number === number);
  if (found === undefined) throw new Error(`Nobody has the number ${number}.`);
  return found;
}

/** Colleagues of the same team who were at work on a day. */
export function colleaguesOn(world: World, manager: Person, dayNumber: number): string[] {
  return people
    .filter((person) => person !== manager && latest(person).team === latest(manager).team)
    .filter((person) => ofPerson(world.present, person.number).includes(dayNumber))
    .map((person) => person.number);
}
