import { day, workdayFrom } from "./days.ts";
import { employedFrom, people } from "./people.ts";
import { wholeBetween } from "./random.ts";
import type { PlanLine } from "./types.ts";
import { chanceIn, ofPerson, type World } from "./world.ts";

/**
 * A line of someone's plan, with the day on which that person agreed to it. A usual line is nobody's and was
 * never agreed.
 */
export interface PersonalLine {
  line: PlanLine;
  person?: string;
  agreedOn?: number;
}

const decision = [day("2025-12-08"), day("2025-12-19")] as const;

/**
 * The plans that account managers made for the year and agreed to, each in December before it, or in the
 * weeks after they started.
 */
export function agreedLines(world: World): PersonalLine[] {
  const random = chanceIn(world, "agreements");
  return people
    .filter((person) => ofPerson(world.habits, person.number).agreed)
    .filter((person) => world.accounts.some((account) => account.manager === person.number))
    .flatMap((person) => {
      const started = employedFrom(person) + 28;
      const agreedOn = workdayFrom(Math.max(started, wholeBetween(random, ...decision)));
      return ofPerson(world.plans, person.number).map((line) => ({ line, person: person.number, agreedOn }));
    });
}
