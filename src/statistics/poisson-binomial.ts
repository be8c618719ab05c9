/**
 * The chances of at least 0, 1, 2 … `most` successes in trials that each have a chance of their own: the
 * Poisson–binomial distribution, added trial by trial. Without trials only "at least 0" has a chance. Barlow
 * and Heidtmann (1984), IEEE Transactions on Reliability 33; Hong (2013), Computational Statistics & Data
 * Analysis 59.
 */
export function atLeastSuccesses(chances: readonly number[], most: number): Float64Array {
  const exactly = new Float64Array(most + 1);
  exactly[0] = 1;
  for (const [i, chance] of chances.entries()) {
    for (let k = Math.min(i + 1, most); k > 0; k--)
      exactly[k] = (exactly[k] ?? 0) * (1 - chance) + (exactly[k - 1] ?? 0) * chance;
    exactly[0] = (exactly[0] ?? 0) * (1 - chance);
  }
  let fewer = 0;
  return exactly.map((ofSoMany) => {
    const atLeast = Math.max(0, 1 - fewer);
    fewer += ofSoMany;
    return atLeast;
  });
}
