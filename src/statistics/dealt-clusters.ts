/** How many clusters there are of each size: an order that stands alone is a cluster of 1. */
export type ClusterSizes = ReadonlyMap<number, number>;

/** How many clusters there are of each size. */
export function sizesOf(clusters: Iterable<number>): ClusterSizes {
  const sizes = new Map<number, number>();
  for (const size of clusters) if (size > 0) sizes.set(size, (sizes.get(size) ?? 0) + 1);
  return sizes;
}

/**
 * How many times wider counts of clusters of these sizes lie than counts of orders that come alone: Σ size² /
 * Σ size; 1 without any.
 */
export function dispersionOfSizes(sizes: ClusterSizes): number {
  let [orders, squares] = [0, 0];
  for (const [size, n] of sizes) {
    orders += size * n;
    squares += size ** 2 * n;
  }
  return orders === 0 ? 1 : squares / orders;
}

/** Chances of 0 to `most` clusters for whoever gets each of `n` with chance `share`. */
function binomialTerms(n: number, share: number, most: number): Float64Array {
  const terms = new Float64Array(Math.min(n, most) + 1);
  if (share <= 0) terms[0] = 1;
  if (share >= 1 && n <= most) terms[n] = 1;
  if (share <= 0 || share >= 1) return terms;
  const logOdds = Math.log(share) - Math.log1p(-share);
  let logTerm = n * Math.log1p(-share);
  for (let k = 0; k < terms.length; k++) {
    terms[k] = Math.exp(logTerm);
    logTerm += Math.log((n - k) / (k + 1)) + logOdds;
  }
  return terms;
}

/** Chances of each number of orders after clusters of one more size. */
function withSize(before: Float64Array, size: number, terms: Float64Array): Float64Array {
  const after = new Float64Array(before.length);
  for (const [orders, chance] of before.entries()) {
    if (chance === 0) continue;
    for (let k = 0; k < terms.length && orders + k * size < after.length; k++) {
      after[orders + k * size] = (after[orders + k * size] ?? 0) + chance * (terms[k] ?? 0);
    }
  }
  return after;
}

/**
 * What somebody is dealt of clusters that are dealt out whole, each to them with chance `share`: entry k is
 * the chance of at most k orders, up to `most`. It is the distribution that dealing them out endlessly would
 * show, added up and not drawn. Clusters of one make it the binomial distribution.
 */
export function dealtAtMost(sizes: ClusterSizes, share: number, most: number): Float64Array {
  let chances: Float64Array = new Float64Array(most + 1);
  chances[0] = 1;
  for (const [size, n] of sizes) {
    chances = withSize(chances, size, binomialTerms(n, share, Math.floor(most / size)));
  }
  let sum = 0;
  return chances.map((chance) => {
    sum += chance;
    return Math.min(1, sum);
  });
}
