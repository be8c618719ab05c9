import { median } from "../../statistics/median.ts";

/** Amounts by the group that each is in: a month, a file, whoever it is of. */
export interface Grouped {
  amounts: Float64Array;
  /** The group of each amount, counted from 0; negative for one that is in none. */
  groups: Int32Array;
}

/** Of how many amounts there must be how many, or chance alone may set them apart. */
export interface Least {
  inGroup: number;
  onEachSide: number;
}

/** Groups of small amounts beside groups of amounts about a thousand times as large. */
export interface TwoScales {
  small: ReadonlySet<number>;
  large: ReadonlySet<number>;
  /** How many amounts are in those groups, and the middle one of them. */
  counts: { small: number; large: number };
  medians: { small: number; large: number };
}

/** A thousand, as near as two middles of some amounts each come to it. */
const leastTimes = 300;
const mostTimes = 3000;

/** So many amounts of a group lie on its side, or it is of both. */
const mostlyShare = 0.9;

/** The amounts of each group that has enough of them, in ascending order. */
function amountsByGroup({ amounts, groups }: Grouped, { inGroup }: Least): Map<number, Float64Array> {
  const counts = new Map<number, number>();
  for (const group of groups) if (group >= 0) counts.set(group, (counts.get(group) ?? 0) + 1);
  const byGroup = new Map(
    [...counts].flatMap(([group, count]) =>
      count < inGroup ? [] : [[group, new Float64Array(count)] as const],
    ),
  );
  const filled = new Map<number, number>();
  for (let i = 0; i < amounts.length; i++) {
    const group = groups[i] ?? -1;
    const own = byGroup.get(group);
    if (own === undefined) continue;
    const at = filled.get(group) ?? 0;
    own[at] = amounts[i] ?? 0;
    filled.set(group, at + 1);
  }
  for (const own of byGroup.values()) own.sort();
  return byGroup;
}

/** The two middles between which the step is largest, as far apart as that is. */
function largestStep(middles: readonly number[]): { below: number; above: number } {
  return middles.slice(1).reduce(
    (largest, above, i) => {
      const below = middles[i] ?? above;
      return above / below > largest.above / largest.below ? { below, above } : largest;
    },
    { below: 1, above: 1 },
  );
}

function together(groups: readonly Float64Array[]): Float64Array {
  return Float64Array.from(groups.flatMap((own) => [...own])).sort();
}

/**
 * The groups whose amounts are about a thousandth of those of the others: amounts in thousands beside whole
 * ones. Null where there is no such step, where it is not about a thousand, where a group has amounts of both
 * sides, or where there are too few.
 */
export function twoScales(grouped: Grouped, least: Least): TwoScales | null {
  const byGroup = [...amountsByGroup(grouped, least)];
  const middles = byGroup.map(([, own]) => median(own));
  const { below, above } = largestStep(middles.toSorted((a, b) => a - b));
  const between = Math.sqrt(below * above);
  const sides = { small: new Set<number>(), large: new Set<number>() };
  const amounts: { small: Float64Array[]; large: Float64Array[] } = { small: [], large: [] };
  for (const [i, [group, own]] of byGroup.entries()) {
    const side = (middles[i] ?? 0) < between ? "small" : "large";
    const onSide = own.filter((amount) => (amount < between ? "small" : "large") === side).length;
    if (onSide < mostlyShare * own.length) return null;
    sides[side].add(group);
    amounts[side].push(own);
  }
  const [small, large] = [together(amounts.small), together(amounts.large)];
  if (Math.min(small.length, large.length) < least.onEachSide) return null;
  const medians = { small: median(small), large: median(large) };
  const times = medians.large / medians.small;
  if (!(times >= leastTimes && times <= mostTimes)) return null;
  return { ...sides, counts: { small: small.length, large: large.length }, medians };
}
