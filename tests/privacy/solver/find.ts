import { type Bounds, boundsWith, isExact } from "./bounds.ts";
import type { GroupEquation } from "./linear.ts";
import type { Unknown } from "./unknowns.ts";
import { determinedByWholeDays } from "./whole-days.ts";

/** One unknown that could be worked out, and how. */
export interface Finding {
  unknown: Unknown;
  value: number;
  /**
   * `sums`: by adding and subtracting alone; `bounds`: because nobody is away for less than nothing or more
   * than their contract; `whole_days`: because no other days add up.
   */
  by: "sums" | "bounds" | "whole_days";
}

/** More people than this have so many ways to add up that no days stand out, short of all or nothing. */
const mostToTry = 6;

/** Who is determined because only their days add up to the sum of a group. */
function byWholeDays(
  { groups, value }: GroupEquation<string>,
  unknowns: ReadonlyMap<string, Unknown>,
): Finding[] {
  const [only, ...others] = groups;
  if (!only || others.length > 0 || only.members.length > mostToTry) return [];
  const members = only.members.flatMap((key) => unknowns.get(key) ?? []);
  const people = members.flatMap(({ of }) => of ?? []);
  if (people.length < members.length) return [];
  const days = determinedByWholeDays(people, value / only.coefficient);
  return members.flatMap((unknown, i): Finding[] => {
    const found = days[i] ?? null;
    return found === null ? [] : [{ unknown, value: found, by: "whole_days" }];
  });
}

/**
 * Every unknown that reduced equations determine, each once, with the plainest way to it. The colleague knows
 * all contracts, that nobody is away for less than nothing or more than their contract, and that absence
 * comes in half days.
 */
export function findings(
  reduced: readonly GroupEquation<string>[],
  unknowns: ReadonlyMap<string, Unknown>,
): Finding[] {
  const alone = reduced.flatMap(({ groups: [first, ...others] }) =>
    first?.members.length === 1 && others.length === 0 ? first.members : [],
  );
  const asked = new Set(reduced.flatMap(({ groups }) => groups.flatMap(({ members }) => members)));
  const given = new Map(
    [...asked].map((key): [string, Bounds] => [key, { least: 0, most: unknowns.get(key)?.most ?? 0 }]),
  );
  const found = new Map<string, Finding>();
  for (const [key, bounds] of boundsWith(reduced, given)) {
    const unknown = unknowns.get(key);
    if (unknown === undefined || !isExact(bounds)) continue;
    const by = alone.includes(key) ? "sums" : "bounds";
    found.set(key, { unknown, value: (bounds.least + bounds.most) / 2, by });
  }
  for (const finding of reduced.flatMap((equation) => byWholeDays(equation, unknowns))) {
    const { key } = finding.unknown;
    if (!found.has(key)) found.set(key, finding);
  }
  return [...found.values()];
}
