import { chance } from "../../src/statistics/chance.ts";
import { workdayFrom } from "./days.ts";
import { wholeBetween } from "./random.ts";
import { largeQuotes } from "./stories.ts";
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
/** How much later a decision is expected once the day of the first guess has gone by. */
const movedOnBy: [number, number] = [10, 40];

/** The days that were written down for a large quote, of which there is a story: the last one by a day. */
function toldOf({ person, issuedOn, value }: Quote, asOf: number): number | undefined {
  const large = largeQuotes.find((each) => each.person === person && each.value === value);
  if (large === undefined || issuedOn < large.issuedOn) return undefined;
  return large.expected.findLast(({ from }) => from <= asOf)?.on;
}

/**
 * How far a quote is on a day, and when a decision is expected. Who looks after the own list moves the day on
 * once it has gone by; who does not leaves it standing.
 */
export function pipelineOf(world: World, quote: Quote, asOf: number): Pipeline {
  const random = chance(world.seed, `pipeline ${quote.number}`);
  const guess = workdayFrom(quote.issuedOn + wholeBetween(random, ...firstGuess));
  if (quote.closedOn !== undefined) {
    const near = workdayFrom(quote.closedOn + wholeBetween(random, -9, 9));
    return { stage: "Afgesloten", expectedOn: Math.max(quote.issuedOn, Math.min(guess, near)) };
  }
  const age = asOf - quote.issuedOn;
  const isLookedAfter = random() < ofPerson(world.habits, quote.person).movesOn;
  const isForgotten = age > firstGuess[1] && !isLookedAfter;
  let expectedOn = guess;
  while (isLookedAfter && expectedOn <= asOf) {
    expectedOn = workdayFrom(expectedOn + wholeBetween(random, ...movedOnBy));
  }
  const stage = stages.findLast(({ from }) => age >= from)?.stage;
  return {
    stage: isForgotten || stage === undefined ? forgotten : stage,
    expectedOn: toldOf(quote, asOf) ?? expectedOn,
  };
}
