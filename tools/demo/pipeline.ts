import { chance } from "../../src/statistics/chance.ts";
import { lastDay, workdayFrom } from "./days.ts";
import { wholeBetween } from "./random.ts";
import type { Quote } from "./types.ts";
import { ofPerson, type World } from "./world.ts";

/** What the system says of a quote besides what became of it. */
export interface Pipeline {
  stage: string;
  /** The day on which a decision is expected: for what is closed the last one that was given. */
  expectedOn: number;
}

/** How far an open quote is, by the days since it was issued. */
const stages = [
  { from: 0, stage: "Verstuurd" },
  { from: 12, stage: "Besproken" },
  { from: 28, stage: "Onderhandeling" },
];
/** One that nobody asks about got no further than this. */
const forgotten = "Verstuurd";
const firstGuess: [number, number] = [21, 45];

/**
 * How far a quote is and when a decision is expected. Who looks after the own list moves the day on; who
 * does not leaves it standing, long after it has gone by.
 */
export function pipelineOf(world: World, quote: Quote): Pipeline {
  const random = chance(world.seed, `pipeline ${quote.number}`);
  const guess = workdayFrom(quote.issuedOn + wholeBetween(random, ...firstGuess));
  if (quote.closedOn !== undefined) {
    const near = workdayFrom(quote.closedOn + wholeBetween(random, -9, 9));
    return { stage: "Afgesloten", expectedOn: Math.max(quote.issuedOn, Math.min(guess, near)) };
  }
  const age = lastDay - quote.issuedOn;
  const isLookedAfter = random() < ofPerson(world.habits, quote.person).movesOn;
  if (age > firstGuess[1] && !isLookedAfter) return { stage: forgotten, expectedOn: guess };
  const stage = stages.findLast(({ from }) => age >= from)?.stage ?? forgotten;
  const expectedOn = guess > lastDay ? guess : workdayFrom(lastDay + wholeBetween(random, 5, 40));
  return { stage, expectedOn };
}
