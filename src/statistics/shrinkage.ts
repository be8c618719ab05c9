/** What one unit (an account manager, a portfolio) has done: successes in cases. */
export interface Cases {
  successes: number;
  cases: number;
}

/**
 * What units of a kind do before one has seen any of their own cases: a beta distribution; `strength` is how
 * many cases it is worth.
 */
export interface Prior {
  mean: number;
  /** Infinite where units differ no more than chance has them do: then everybody has the pooled rate. */
  strength: number;
}

/**
 * The prior of units by the method of moments: their pooled rate, and as many cases as make their spread what
 * it is beyond chance. Null without any case. Kleinman (1973), J. Am. Statist. Assoc. 68, with weights of the
 * cases.
 */
export function priorOf(units: readonly Cases[]): Prior | null {
  const own = units.filter(({ cases }) => cases > 0);
  const total = own.reduce((sum, { cases }) => sum + cases, 0);
  if (total === 0) return null;
  const mean = own.reduce((sum, { successes }) => sum + successes, 0) / total;
  const spread = own.reduce((sum, { successes, cases }) => sum + cases * (successes / cases - mean) ** 2, 0);
  const chance = mean * (1 - mean);
  const effective = total - own.reduce((sum, { cases }) => sum + cases ** 2, 0) / total;
  // The share of the spread between units in the whole, from what the spread is expected to be at a share of
  // 0 and 1.
  const between =
    effective * chance === 0
      ? 0
      : (spread - (own.length - 1) * chance) / (chance * (effective - (own.length - 1)));
  if (!(between > 0)) return { mean, strength: Number.POSITIVE_INFINITY };
  return { mean, strength: Math.max(0, 1 / between - 1) };
}

/**
 * The rate to expect of a unit: its own rate drawn towards the mean of the others, the more so the fewer its
 * own cases. With no cases, or where units do not differ, it is the mean itself. Efron and Morris (1975), J.
 * Am. Statist. Assoc. 70.
 */
export function shrunk({ successes, cases }: Cases, { mean, strength }: Prior): number {
  if (strength === Number.POSITIVE_INFINITY || cases + strength === 0) return mean;
  return (successes + mean * strength) / (cases + strength);
}
