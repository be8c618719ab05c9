/** What somebody can be away for: so many FTE on so many working days, each day whole, half or not at all. */
export interface Possible {
  contracts: readonly { fte: number; days: number }[];
}

/** Absence comes in half days of tenths of an FTE: everything that adds up is a whole number of these. */
const unitsPerFteDay = 20;

/**
 * Which totals, in units, can be reached from those that could be before by adding one more contract's
 * absence.
 */
function reachedWith(before: Uint8Array, { fte, days }: { fte: number; days: number }): Uint8Array {
  const step = Math.round(fte * 10);
  const after = new Uint8Array(before.length);
  for (let total = 0; total < before.length; total++) {
    if (before[total] === 0) continue;
    for (let halves = 0; halves <= 2 * days; halves++) {
      if (total + halves * step >= before.length) break;
      after[total + halves * step] = 1;
    }
  }
  return after;
}

const nothing = (most: number) => Uint8Array.from({ length: most + 1 }, (_, total) => (total === 0 ? 1 : 0));

function reachedBy(people: readonly Possible[], most: number): Uint8Array {
  return people.flatMap(({ contracts }) => contracts).reduce(reachedWith, nothing(most));
}

/**
 * What each of some people must have been away for, in FTE-days, where their absences add up to `sum` and are
 * whole or half days on known contracts; null for whoever could have been away for this or for that. All null
 * where no days add up to the sum.
 */
export function determinedByWholeDays(people: readonly Possible[], sum: number): (number | null)[] {
  const most = Math.round(sum * unitsPerFteDay);
  return people.map((person, index) => {
    const own = reachedBy([person], most);
    const others = reachedBy(
      people.filter((_, other) => other !== index),
      most,
    );
    const possible = [...own.keys()].filter((units) => own[units] === 1 && others[most - units] === 1);
    return possible.length === 1 ? (possible[0] ?? 0) / unitsPerFteDay : null;
  });
}
