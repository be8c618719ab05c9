import type { GroupEquation } from "./linear.ts";

/** The least and the most that an unknown can be. */
export interface Bounds {
  least: number;
  most: number;
}

const tolerance = 1e-6;

/** What a group can be in an equation when all others are at their least, or at their most. */
function tightened(
  { groups, value }: GroupEquation<string>,
  bounds: ReadonlyMap<string, Bounds>,
  at: number,
): Bounds {
  const own = groups[at];
  if (!own) return { least: 0, most: 0 };
  let low = value;
  let high = value;
  for (const [i, { members, coefficient }] of groups.entries()) {
    if (i === at) continue;
    const { least, most } = sumOf(members, bounds);
    low -= Math.max(coefficient * least, coefficient * most);
    high -= Math.min(coefficient * least, coefficient * most);
  }
  const [a, b] = [low / own.coefficient, high / own.coefficient];
  return { least: Math.min(a, b), most: Math.max(a, b) };
}

function sumOf(members: readonly string[], bounds: ReadonlyMap<string, Bounds>): Bounds {
  return members.reduce(
    (sum, key) => {
      const { least, most } = bounds.get(key) ?? { least: 0, most: 0 };
      return { least: sum.least + least, most: sum.most + most };
    },
    { least: 0, most: 0 },
  );
}

/** Narrows each member of a group whose sum lies between two bounds; whether any was. */
function narrow(members: readonly string[], sum: Bounds, bounds: Map<string, Bounds>): boolean {
  const all = sumOf(members, bounds);
  return members.reduce((any, key) => {
    const { least, most } = bounds.get(key) ?? { least: 0, most: 0 };
    const narrower = {
      least: Math.max(least, sum.least - (all.most - most)),
      most: Math.min(most, sum.most - (all.least - least)),
    };
    if (narrower.least <= least + tolerance && narrower.most >= most - tolerance) return any;
    bounds.set(key, narrower);
    return true;
  }, false);
}

const mostRounds = 20;

/**
 * The bounds of unknowns with all that equations say of them: what cannot be less than nothing and adds up to
 * nothing is nothing, what cannot be more than all and adds up to all is all, and so on from one equation to
 * the next.
 */
export function boundsWith(
  equations: readonly GroupEquation<string>[],
  given: ReadonlyMap<string, Bounds>,
): ReadonlyMap<string, Bounds> {
  const bounds = new Map(given);
  for (let round = 0; round < mostRounds; round++) {
    const changed = equations.map((equation) =>
      equation.groups
        .map(({ members }, at) => narrow(members, tightened(equation, bounds, at), bounds))
        .includes(true),
    );
    if (!changed.includes(true)) break;
  }
  return bounds;
}

/** Whether bounds leave but one number. */
export const isExact = ({ least, most }: Bounds): boolean => most - least < 10 * tolerance;
