import { median } from "../../statistics/median.ts";
import { sumOf } from "../../statistics/sum.ts";

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

/** The neighbours among ascending middles between which the step is largest; alike where there is none. */
function largestStep(middles: readonly number[]): { below: number; above: number } {
  return middles.slice(1).reduce(
    (largest, above, i) => {
      const below = middles[i] ?? above;
      return above / below > largest.above / largest.below ? { below, above } : largest;
    },
    { below: 1, above: 1 },
  );
}

/** The middle one of all amounts of some groups. */
function medianOf(groups: readonly Float64Array[]): number {
  const all = new Float64Array(sumOf(groups.map(({ length }) => length)));
  let at = 0;
  for (const own of groups) {
    all.set(own, at);
    at += own.length;
  }
  return median(all.sort());
}

/**
 * The groups whose amounts are about a thousandth of those of the others: amounts in thousands beside whole
 * ones. Null where there is no such step, where it is not about a thousand, where a group has amounts of both
 * sides, or where there are too few.
 */
export function twoScales(grouped: Grouped, least: Least): TwoScales | null {
  const byGroup = [...amountsByGroup(grouped, least)].map(([group, own]) => ({
    group,
    own,
    middle: median(own),
  }));
  const { below, above } = largestStep(byGroup.map(({ middle }) => middle).sort((a, b) => a - b));
  if (above === below) return null;
  const between = Math.sqrt(below * above);
  const isPure = ({ own, middle }: (typeof byGroup)[number]) =>
    own.filter((amount) => amount < between === middle < between).length >= mostlyShare * own.length;
  if (!byGroup.every(isPure)) return null;
  const sides = Object.groupBy(byGroup, ({ middle }) => (middle < between ? "small" : "large"));
  const [small, large] = [sides.small ?? [], sides.large ?? []].map((groups) => ({
    groups: new Set(groups.map(({ group }) => group)),
    count: sumOf(groups.map(({ own }) => own.length)),
    median: medianOf(groups.map(({ own }) => own)),
  }));
  if (!small || !large || Math.min(small.count, large.count) < least.onEachSide) return null;
  const times = large.median / small.median;
  if (times < leastTimes || times > mostTimes) return null;
  return {
    ...{ small: small.groups, large: large.groups },
    counts: { small: small.count, large: large.count },
    medians: { small: small.median, large: large.median },
  };
}
