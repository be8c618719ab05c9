import type { Dataset } from "../../src/contract/dataset.ts";

/**
 * The same organisation in which everybody who was never in a team sells twice as dear, under another name,
 * at accounts of another name, for another target and with another strength: nothing of it is the team's.
 */
export function othersOtherwise(dataset: Dataset, own: string): Dataset {
  const everIn = new Set(dataset.employments.flatMap(({ team, person }) => (team === own ? [person] : [])));
  const isOthers = (person: number | null) => person !== null && !everIn.has(person);
  return {
    ...dataset,
    people: dataset.people.map((person, index) =>
      isOthers(index) ? { ...person, name: `${person.name} Anders` } : person,
    ),
    accounts: dataset.accounts.map((account) =>
      isOthers(account.manager) ? { ...account, name: `${account.name} anders` } : account,
    ),
    quotes: {
      ...dataset.quotes,
      value: dataset.quotes.value.map((value, row) =>
        isOthers(dataset.quotes.person[row] ?? -1) ? value * 2 : value,
      ),
    },
    targets: dataset.targets.map((target) =>
      target.team === own ? target : { ...target, value: target.value * 3 },
    ),
    strength: dataset.strength.map((row) => (row.team === own ? row : { ...row, fte: row.fte + 1 })),
  };
}

/** Who has fewer than ten orders is held against how large the orders of all are. */
export const drawnTowardsAll: ReadonlySet<string> = new Set(["result.chance", "plan.yield_chance"]);
