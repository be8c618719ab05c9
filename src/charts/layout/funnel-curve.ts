/** Limits of chance at one number of cases. */
export interface FunnelLimit {
  n: number;
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}

const bounds = ["low95", "high95", "low998", "high998"] as const;

/** How many steps the curve takes from its first number of cases to its last. */
const steps = 60;

/** Limits this far apart, as a factor of their cases, count for half of each other. */
const halfWeight = 1.15;

/**
 * The limits as curves around one rate: at each of many numbers of cases, between the least and the most
 * there are. Each of the given limits lies around the rate of everybody else, which differs a little from
 * person to person; a curve through them as they are would be a saw. The distance to the rate shrinks with
 * the root of the cases, so what is averaged is that distance times the root, nearer limits counting for
 * more. A rate stays between 0 and 1. Without limits: none.
 */
export function funnelCurve(limits: readonly FunnelLimit[], rate: number): FunnelLimit[] {
  const counts = limits.map(({ n }) => n);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (limits.length === 0 || least === most) return [...limits];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const n = least + ((most - least) * i) / steps;
    const weights = counts.map((count) => 0.5 ** (Math.abs(Math.log(count / n)) / Math.log(halfWeight)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const at = (bound: (typeof bounds)[number]) => {
      const spread = limits.reduce((sum, limit, j) => {
        return sum + (weights[j] ?? 0) * (limit[bound] - rate) * Math.sqrt(limit.n);
      }, 0);
      return Math.min(1, Math.max(0, rate + spread / total / Math.sqrt(n)));
    };
    return { n, low95: at("low95"), high95: at("high95"), low998: at("low998"), high998: at("high998") };
  });
}
