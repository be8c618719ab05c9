import { day } from "./days.ts";
import { pick } from "./random.ts";
import type { Quote } from "./types.ts";
import { chanceIn, ofPerson, type World } from "./world.ts";

/** What was taken back: in which weeks the order was won, from when the note is, and its share of the order. */
const takenBack = [
  { won: ["2025-05-01", "2025-05-30"], noted: "2025-07-01", share: 0.35 },
  { won: ["2026-02-02", "2026-02-27"], noted: "2026-04-07", share: 1 },
  { won: ["2026-08-31", "2026-09-25"], noted: "2026-10-14", share: 0.6 },
] as const;

/** Only an order of so much is worth telling of. */
const leastValue = 18_000;

/**
 * Credit notes: part of an order that was taken back later, as a row with a negative value. They number
 * themselves.
 */
export function creditNotes(world: World, quotes: readonly Quote[]): Quote[] {
  const random = chanceIn(world, "credit notes");
  return takenBack.map(({ won: [first, last], noted, share }, index) => {
    const orders = quotes.filter(
      ({ outcome, closedOn = 0, value = 0 }) =>
        outcome === "gewonnen" && value >= leastValue && closedOn >= day(first) && closedOn <= day(last),
    );
    const { person, account, value = 0 } = pick(random, orders);
    const present = ofPerson(world.present, person).find((each) => each >= day(noted)) ?? day(noted);
    return {
      number: `CN${260_01 + index}`,
      person,
      issuedOn: present,
      account,
      outcome: "gewonnen",
      closedOn: present,
      value: -Math.round((value * share) / 5) * 5,
    };
  });
}
