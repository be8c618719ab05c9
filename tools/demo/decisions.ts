import type { Random } from "../../src/statistics/chance.ts";
import { lastDay, workdayFrom } from "./days.ts";
import { leftOn } from "./people.ts";
import { lognormal, wholeBetween } from "./random.ts";
import type { Quote } from "./types.ts";
import { ofPerson, personOf, type World } from "./world.ts";

/** Median days to a decision, and the spread of those days (of their logarithm). */
const daysToDecide = 18;
const spreadOfDays = 0.7;

/** What is known of a quote from the day on which it is written down what became of it. */
type Outcome = Pick<Quote, "outcome" | "closedOn">;

/**
 * What became of a quote, as far as it is known by the last day. What is lost is not always closed: some
 * people leave it standing, and clear it up months later or not at all.
 */
export function outcomeOf(
  world: World,
  random: Random,
  quote: Pick<Quote, "person" | "issuedOn"> & { isWon: boolean },
): Outcome {
  const { decidesWithin, forgets, clearsUpAfter } = ofPerson(world.habits, quote.person);
  const days = Math.min(decidesWithin, Math.max(2, lognormal(random, daysToDecide * 1.28, spreadOfDays)));
  const isForgotten = random() < forgets && !quote.isWon;
  const waits = isForgotten ? wholeBetween(random, ...clearsUpAfter) : Math.round(days);
  const lastOfPerson = leftOn(personOf(quote.person)) ?? Number.POSITIVE_INFINITY;
  const closedOn = Math.min(workdayFrom(quote.issuedOn + waits), lastOfPerson);
  return closedOn > lastDay
    ? { outcome: "open" }
    : { outcome: quote.isWon ? "gewonnen" : "verloren", closedOn };
}
