import { meanOf } from "./sum.ts";

/** Values that each belong to a group, such as a calendar month. */
export interface Grouped {
  values: readonly number[];
  groups: readonly number[];
}

const squares = (values: readonly number[], around: (i: number) => number) =>
  values.reduce((sum, value, i) => sum + (value - around(i)) ** 2, 0);

/** The mean of each group. With no values: none. */
export function groupMeans({ values, groups }: Grouped): ReadonlyMap<number, number> {
  const places = Map.groupBy(groups.keys(), (i) => groups[i] ?? 0);
  return new Map([...places].map(([group, own]) => [group, meanOf(own.map((i) => values[i] ?? 0))]));
}

/**
 * The share of the variance that the group explains, less what any groups of this size would explain by
 * chance (adjusted R²): about 0 where groups say nothing, 1 where they say all. 0 where the values do not
 * differ, and where no group has two of them.
 */
export function explainedByGroup(grouped: Grouped): number {
  const { values, groups } = grouped;
  const means = groupMeans(grouped);
  const within = values.length - means.size;
  const all = squares(values, () => meanOf(values));
  if (within <= 0 || all === 0) return 0;
  const left = squares(values, (i) => means.get(groups[i] ?? 0) ?? 0);
  return 1 - left / within / (all / (values.length - 1));
}
