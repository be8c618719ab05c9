import { shapley } from "../../statistics/shapley.ts";

/** What each step explains, and the steps that it holds besides its own. */
export interface Reckoning {
  effects: Map<string, number>;
  merged: ReadonlyMap<string, readonly string[]>;
  /** The two parts of the effect of the hands, where the setting `ramp` parts it. */
  hands?: HandsParted;
}

/** What the hands explain, in parts that add up to it. */
export interface HandsParted {
  vacantAndAbsent: number;
  /** Of starters, what they may not be expected to bring yet; null in a team too small for it. */
  ramp: number | null;
}

/** One level of a chain that ends in revenue, as it should be and as it was. Null where it has no number. */
export interface Level {
  /** The factor from the level before to this one. */
  name: string;
  aim: number | null;
  actual: number | null;
}

/** @throws Error when the last level has no number. */
function checkEnd(levels: readonly Level[]): void {
  const last = levels.at(-1);
  if (last?.aim == null || last.actual === null)
    throw new Error("A chain must end in a number on both sides");
}

/** Whether a level can divide: not where it is 0 or unknown on either side. */
const isUsable = (level: Level) => (level.aim ?? 0) > 0 && (level.actual ?? 0) > 0;

/**
 * The factors that each factor with an effect holds besides its own, in their order: those of the levels
 * before it that cannot divide. None where nothing is merged.
 * @throws Error when the last level has no number.
 */
export function mergedInChain(levels: readonly Level[]): Map<string, string[]> {
  checkEnd(levels);
  const merged = new Map<string, string[]>();
  let waiting: string[] = [];
  levels.forEach((level, i) => {
    if (i < levels.length - 1 && !isUsable(level)) waiting.push(level.name);
    else {
      if (waiting.length > 0) merged.set(level.name, waiting);
      waiting = [];
    }
  });
  return merged;
}

/**
 * How much each factor of a chain of levels explains of the difference between its last levels. A level that
 * is 0 or unknown on either side cannot divide: it is left out, so that its factor merges with the next,
 * which keeps its name. The effects add up to the difference.
 * @throws Error when the last level has no number.
 */
export function effectsOfChain(levels: readonly Level[]): Map<string, number> {
  checkEnd(levels);
  const usable = levels.filter((level, i) => i === levels.length - 1 || isUsable(level));
  const factors = (side: "aim" | "actual") =>
    usable.map((level, i) => (level[side] ?? 0) / (i === 0 ? 1 : (usable[i - 1]?.[side] ?? 1)));
  const effects = shapley(factors("aim"), factors("actual"));
  return new Map(usable.map((level, i) => [level.name, effects[i] ?? 0]));
}
