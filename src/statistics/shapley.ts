/** 0! … so that the weight of an order is a division. */
function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function product(factors: readonly number[], to: readonly number[], chosen: number): number {
  return factors.reduce((value, factor, i) => value * (chosen & (1 << i) ? (to[i] ?? factor) : factor), 1);
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}

/**
 * How much each factor of a product contributes when it goes from `from` to `to`: the mean, over all orders
 * of changing the factors one by one, of the step that the factor makes. The parts add up to the difference
 * of the two products; zeros are no trouble. Meant for a handful of factors (the work doubles with each).
 * Shapley (1953); Albrecht, François and Schoors (2002).
 * @throws RangeError when the lists differ in length.
 */
export function shapley(from: readonly number[], to: readonly number[]): number[] {
  if (from.length !== to.length) throw new RangeError(`${from.length} factors against ${to.length}`);
  const count = from.length;
  const values = Array.from({ length: 1 << count }, (_, chosen) => product(from, to, chosen));
  return from.map((_, factor) => {
    let effect = 0;
    for (let others = 0; others < values.length; others++) {
      if (others & (1 << factor)) continue;
      const size = bitsIn(others);
      const weight = (factorial(size) * factorial(count - size - 1)) / factorial(count);
      effect += weight * ((values[others | (1 << factor)] ?? 0) - (values[others] ?? 0));
    }
    return effect;
  });
}
