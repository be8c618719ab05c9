import { isToCome, people } from "./people.ts";
import { type Draft, lostCustomers, type Makings, portfolio } from "./portfolio.ts";
import type { Account, Person } from "./types.ts";

/** Numbers accounts in the order in which they came, and their contact persons with them. */
function numbered(drafts: readonly Draft[]): Account[] {
  let contactNumber = 50_000;
  return drafts.map((each, index) => ({
    ...each,
    number: String(20_001 + index),
    contacts: each.contacts.map((contact) => {
      contactNumber += 1;
      return { ...contact, number: String(contactNumber) };
    }),
  }));
}

const byArrival = (one: Draft, other: Draft) => one.since - other.since || (one.name < other.name ? -1 : 1);

/** All customers and prospects. Those of someone who was succeeded are with the successor. */
export function accountsOf(makingsOf: (manager: Person, given: Set<string>) => Makings): Account[] {
  const given = new Set<string>();
  const managers = people.filter(
    (person) => !(isToCome(person) || people.some((successor) => successor.predecessor === person.number)),
  );
  const drafts = managers.flatMap((manager) => {
    const makings = makingsOf(manager, given);
    return [...portfolio(makings), ...lostCustomers(makings)];
  });
  return numbered(drafts.sort(byArrival));
}
