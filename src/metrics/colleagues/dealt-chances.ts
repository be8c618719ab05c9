import { type ClusterSizes, dealtAtMost } from "../../statistics/dealt-clusters.ts";

/**
 * The chances of at most so many orders, for each share of what is dealt out: asked for again and again where
 * everybody is dealt anew.
 */
export class DealtChances {
  readonly #sizes: ClusterSizes;
  readonly #orders: number;
  readonly #tables = new Map<number, Float64Array>();

  constructor(sizes: ClusterSizes, orders: number) {
    this.#sizes = sizes;
    this.#orders = orders;
  }

  /**
   * The chance of at most so many orders where each cluster comes to somebody with chance `share`; 0 of fewer
   * than none.
   */
  atMost(share: number, orders: number): number {
    if (orders < 0) return 0;
    const known = this.#tables.get(share);
    const table =
      known && known.length > orders
        ? known
        : dealtAtMost(this.#sizes, share, Math.max(orders, Math.ceil(2 * share * this.#orders)));
    this.#tables.set(share, table);
    return table[orders] ?? 1;
  }
}
