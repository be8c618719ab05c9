import type { Step } from "./life.ts";
import { lastShare, shareAt, stepAt } from "./step-curve.ts";

/**
 * The chance that one cause still ends what is going at an age, as far as its curve goes: (F(∞) − F(age)) ÷
 * the share that is going at that age. `going` is the product limit of all causes, `incidence` the cumulative
 * incidence of the one. 0 at an age to which nothing came. Pepe and Mori (1993), Statistics in Medicine 12.
 */
export function chanceFromAge(incidence: readonly Step[], going: readonly Step[], age: number): number {
  const left = stepAt(going, age)?.share ?? 1;
  const still = lastShare(incidence) - shareAt(incidence, age);
  return left <= 0 ? 0 : Math.min(1, Math.max(0, still / left));
}
