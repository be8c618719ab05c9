import { day } from "./days.ts";
import type { Quote } from "./types.ts";
import { ofPerson, type World } from "./world.ts";

/** What was taken back: in which weeks the order was won, when it was noted, and its share of the order. */
const takenBack = [
  { won: ["2025-05-01", "2025-05-30"], noted: "2025-07-01", share: 0.35 },
  { won: ["2026-02-02", "2026-02-27"], noted: "2026-04-07", share: 1 },
  { won: ["2026-08-31", "2026-09-25"], noted: "2026-10-14", share: 1 },
] as const;

/** The largest order that was won from one day to another. */
function largestOrder(quotes: readonly Quote[], first: string, last: string): Quote {
  const [largest] = quotes
    .filter(
      ({ outcome, closedOn = 0 }) =>
        outcome === "gewonnen" && closedOn >= day(first) && closedOn <= day(last),
    )
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  if (largest === undefined) throw new Error(`Nothing was won from ${first} to ${last}.`);
  return largest;
}

/**
 * Credit notes: an order, or part of it, that was taken back later, as a row with a negative value. They are
 * numbered apart from the quotes.
 */
export function creditNotes(world: World, quotes: readonly Quote[]): Quote[] {
  return takenBack.map(({ won: [first, last], noted, share }, index) => {
    const { person, account, value = 0 } = largestOrder(quotes, first, last);
    const present = ofPerson(world.present, person).find((each) => each >= day(noted)) ?? day(noted);
    return {
      number: `CN${noted.slice(2, 4)}${String(index + 1).padStart(3, "0")}`,
      person,
      issuedOn: present,
      account,
      outcome: "gewonnen",
      closedOn: present,
      value: -Math.round((value * share) / 5) * 5,
    };
  });
}
