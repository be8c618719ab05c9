import type { Random } from "../../src/statistics/chance.ts";
import { between } from "./random.ts";
import { type Habits, ordinary, stories } from "./stories.ts";

/** How a person works: as their story tells, else as everyone does, with small differences between people. */
export function habitsOf(random: Random, person: string): Habits {
  const usual: Habits = {
    ...ordinary,
    contacts: ordinary.contacts + between(random, -0.035, 0.03),
    quotes: ordinary.quotes * between(random, 0.95, 1.05),
    hitRate: ordinary.hitRate * between(random, 0.94, 1.06),
    orderValue: ordinary.orderValue * between(random, 0.95, 1.05),
    load: between(random, 0.88, 0.97),
    sufficiency: between(random, 1.04, 1.1),
  };
  return { ...usual, ...stories.get(person) };
}
