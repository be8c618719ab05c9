import type { Random } from "../../statistics/chance.ts";
import { drawnGamma, drawnPoisson } from "../../statistics/draw.ts";
import type { Prospects } from "./prospects.ts";

/**
 * What a group may still bring, drawn so many times: revenue of each draw. Open quotes of one cluster are won
 * or lost by one throw; of what is still to come a number of wins is drawn, and the value of each from those
 * of before. How sure the rate, the chance and the value are is drawn once a draw: `chances` has the factor
 * of the chance to win where that is drawn for several groups together.
 */
export function drawsOf(prospects: Prospects, chances: Float64Array, random: Random): Float64Array {
  const { open, newWins, wins, newCredits, credits, variance } = prospects;
  return chances.map((win) => {
    let revenue = 0;
    for (const cluster of open) {
      const throwOf = random();
      for (let i = 0; i < cluster.values.length; i++)
        if (throwOf < (cluster.chances[i] ?? 0) * win) revenue += cluster.values[i] ?? 0;
    }
    const value = drawnGamma(variance.value, random);
    const count = drawnPoisson(newWins * win * drawnGamma(variance.rate, random), random);
    for (let i = 0; i < count; i++) revenue += value * (wins[Math.floor(random() * wins.length)] ?? 0);
    const credited = drawnPoisson(newCredits, random);
    for (let i = 0; i < credited; i++) revenue += credits[Math.floor(random() * credits.length)] ?? 0;
    return revenue;
  });
}

/** The factor of the chance to win, of each of some draws. */
export function chanceFactors(variance: number, draws: number, random: Random): Float64Array {
  return Float64Array.from({ length: draws }, () => drawnGamma(variance, random));
}
