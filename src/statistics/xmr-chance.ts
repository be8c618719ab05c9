/** How often a month of a process that does not change gives a sign by chance. */
export interface SignalChance {
  /** By any of the three rules. */
  any: number;
  /** Outside the limits. */
  outside: number;
}

/**
 * By the number of months that the limits are made of, the most first. Simulated: 200,000 steady series of
 * independent normal values each, judged by their last; the test beside this does it again with fewer. Counts
 * of 25 a month or more come out the same, rarer ones up to twice as often. The fewer the months, the less
 * certain the limits themselves.
 */
const byMonths: readonly (SignalChance & { least: number })[] = [
  { least: 24, any: 0.0179, outside: 0.0114 },
  { least: 18, any: 0.0171, outside: 0.0119 },
  { least: 12, any: 0.023, outside: 0.0185 },
  { least: 9, any: 0.0304, outside: 0.0266 },
  { least: 6, any: 0.0467, outside: 0.0442 },
];

/**
 * The chance of a sign in a month where nothing changes, with limits from so many months; 0 where those are
 * too few for limits.
 */
export function signalChance(months: number): SignalChance {
  const { any, outside } = byMonths.find(({ least }) => months >= least) ?? { any: 0, outside: 0 };
  return { any, outside };
}

/** The chance that at least one of several independent things happens; 0 of none. */
export function chanceOfSome(chances: readonly number[]): number {
  return 1 - chances.reduce((none, chance) => none * (1 - chance), 1);
}
