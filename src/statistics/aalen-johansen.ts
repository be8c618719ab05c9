import type { RiskSet, Step } from "./life.ts";

/** The variance of a number ended at one time, of those at risk, that share a time as if drawn without return. */
const spread = (ended: number, atRisk: number) =>
  ended > 1 ? (ended * (atRisk - ended)) / (atRisk - 1) : ended;

/**
 * The cumulative incidence of one cause: the share that it has ended by each time at which something ended,
 * where other causes may come first and some were last seen going. Without the latter it is a plain share,
 * with one cause only it is 1 − the product limit, and all causes and those still going add up to 1. Its
 * variance is that of Aalen (1978), Annals of Statistics 6, with the ties of Gray (1988), Annals of
 * Statistics 16. Aalen and Johansen (1978), Scandinavian Journal of Statistics 5. Nothing of nothing.
 */
export function aalenJohansen<Cause>(sets: readonly RiskSet<Cause>[], cause: Cause): Step[] {
  let going = 1;
  let share = 0;
  // Each time adds weight × (a − b·f)² to the variance at every later share f; kept as its sums for f⁰, f¹, f².
  let [flat, linear, square] = [0, 0, 0];
  const add = (weight: number, a: number, b: number) => {
    flat += weight * a * a;
    linear -= weight * 2 * a * b;
    square += weight * b * b;
  };
  return sets.map(({ time, atRisk, ended, endedOf }) => {
    const own = endedOf.get(cause) ?? 0;
    const scale = (going / atRisk) ** 2;
    share += (going * own) / atRisk;
    going *= 1 - ended / atRisk;
    const b = going > 0 ? 1 / going : 0;
    add(scale * spread(own, atRisk), 1 + b * share, b);
    add(scale * spread(ended - own, atRisk), b * share, b);
    return { time, share, variance: Math.max(0, flat + share * (linear + share * square)) };
  });
}
