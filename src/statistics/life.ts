/** How long one of many lasted, and what ended it: null where it was still going when last seen. */
export interface Life<Cause> {
  time: number;
  cause: Cause | null;
}

/**
 * A time at which at least one ended: how many were still going just before it, and how many ended of each
 * cause.
 */
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
 * Lives counted by how long they lasted and what ended them: as large as there are such times, however many
 * lives there are.
 */
export class LifeTable<Cause> {
  readonly #at = new Map<number, Map<Cause | null, number>>();

  /** A table of some lives. */
  static of<Cause>(lives: Iterable<Life<Cause>>): LifeTable<Cause> {
    const table = new LifeTable<Cause>();
    for (const { time, cause } of lives) table.add(time, cause);
    return table;
  }

  /** Counts one that lasted so long, with what ended it; null where it was still going. */
  add(time: number, cause: Cause | null): void {
    const counts = this.#at.get(time) ?? new Map<Cause | null, number>();
    this.#at.set(time, counts);
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }

  /** How many there are. */
  get size(): number {
    let size = 0;
    for (const counts of this.#at.values()) for (const count of counts.values()) size += count;
    return size;
  }

  /** The longest that any lasted or was followed; 0 of none. */
  get longest(): number {
    return Math.max(0, ...this.#at.keys());
  }

  /** How many a cause ended. */
  endedBy(cause: Cause): number {
    let ended = 0;
    for (const counts of this.#at.values()) ended += counts.get(cause) ?? 0;
    return ended;
  }

  /**
   * The times at which something ended, earliest first. Who was last seen going at a time was still at risk
   * at it. Nothing of none, and of lives of which none has ended.
   */
  riskSets(): RiskSet<Cause>[] {
    const sets: RiskSet<Cause>[] = [];
    let atRisk = this.size;
    for (const [time, counts] of [...this.#at].sort(([a], [b]) => a - b)) {
      const endedOf = new Map<Cause, number>();
      let ended = 0;
      let all = 0;
      for (const [cause, count] of counts) {
        all += count;
        if (cause === null) continue;
        endedOf.set(cause, count);
        ended += count;
      }
      if (ended > 0) sets.push({ time, atRisk, ended, endedOf });
      atRisk -= all;
    }
    return sets;
  }
}
