/**
 * Which of many findings stand when at most a share `rate` of those that stand may be false: the largest k of
 * which the k-th smallest chance is at most k/m · rate, and all that are as small. In the order of `chances`;
 * none stands where there are none. Benjamini and Hochberg (1995), J. R. Statist. Soc. B 57, step-up
 * procedure.
 */
export function falseDiscoveries(chances: readonly number[], rate: number): boolean[] {
  const sorted = chances.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((chance, i) => chance <= ((i + 1) / sorted.length) * rate);
  const limit = last < 0 ? Number.NEGATIVE_INFINITY : (sorted[last] ?? Number.NEGATIVE_INFINITY);
  return chances.map((chance) => chance <= limit);
}
