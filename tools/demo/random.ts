import type { Random } from "../../src/statistics/chance.ts";

/** A number between two bounds, the upper one excluded. */
export const between = (random: Random, low: number, high: number) => low + (high - low) * random();

/** A whole number between two bounds, both included. */
export const wholeBetween = (random: Random, low: number, high: number) =>
  low + Math.floor(random() * (high - low + 1));

/** One of a list. Throws on an empty list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error("Nothing to pick from.");
  return picked;
}

/** One of the keys of a table of weights. Throws on an empty table. */
export function pickWeighted<K extends string>(random: Random, weights: ReadonlyMap<K, number>): K {
  let left = random() * [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  for (const [key, weight] of weights) {
    left -= weight;
    if (left < 0) return key;
  }
  throw new Error("Nothing to pick from.");
}

/** A draw from the standard normal distribution. Source: Box and Muller (1958). */
export const normal = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** An amount around a mean, never negative, more often below than above it. */
export const lognormal = (random: Random, mean: number, spread: number) =>
  mean * Math.exp(spread * normal(random) - spread ** 2 / 2);

/** The waiting time to the next event at a rate, in the unit of the rate. */
export const waitingTime = (random: Random, rate: number) => -Math.log(1 - random()) / rate;

/** Something that happens by chance: times a year, on the days from one to another. */
interface Happening {
  rate: number;
  from: number;
  until: number;
}

/** The days on which something happens, in order; none at a rate of 0. */
export function moments(random: Random, { rate, from, until }: Happening): number[] {
  const found = [];
  for (let next = from; rate > 0; ) {
    next += waitingTime(random, rate / 365);
    if (next > until) break;
    found.push(Math.floor(next));
  }
  return found;
}
