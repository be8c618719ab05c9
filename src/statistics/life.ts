/** How long one of many lasted, and what ended it: null where it was still going when last seen. */
export interface Life<Cause> {
  time: number;
  cause: Cause | null;
}

/** A time at which at least one ended: how many were still going just before it, and how many ended of each cause. */
export interface RiskSet<Cause> {
  time: number;
  atRisk: number;
  ended: number;
  endedOf: ReadonlyMap<Cause, number>;
}

/**
 * Where a curve that changes in steps goes to at a time: a share (0–1) and the variance of that share. It
 * keeps it until the next step.
 */
export interface Step {
  time: number;
  share: number;
  variance: number;
}

/**
 * The times at which something ended, earliest first. Who was last seen going at a time was still at risk at
 * it. Nothing of none, and of lives of which none has ended.
 */
export function riskSets<Cause>(lives: readonly Life<Cause>[]): RiskSet<Cause>[] {
  const sorted = lives.toSorted((a, b) => a.time - b.time);
  const sets: RiskSet<Cause>[] = [];
  let first = 0;
  while (first < sorted.length) {
    const time = sorted[first]?.time ?? 0;
    const endedOf = new Map<Cause, number>();
    let next = first;
    let ended = 0;
    for (; next < sorted.length && sorted[next]?.time === time; next++) {
      const cause = sorted[next]?.cause ?? null;
      if (cause === null) continue;
      endedOf.set(cause, (endedOf.get(cause) ?? 0) + 1);
      ended++;
    }
    if (ended > 0) sets.push({ time, atRisk: sorted.length - first, ended, endedOf });
    first = next;
  }
  return sets;
}
