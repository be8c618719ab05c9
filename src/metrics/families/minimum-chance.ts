import type { Window } from "../../calendar/window.ts";
import { chance, type Random } from "../../statistics/chance.ts";
import { chanceOfSum } from "../../statistics/chance-of-sum.ts";
import { sumOf } from "../../statistics/sum.ts";
import { keptShareOfYear } from "../facts/account-place.ts";
import type { Base } from "../facts/base.ts";
import type { Facts } from "../facts/facts.ts";
import type { PlanFacts } from "../facts/plan.ts";
import type { Measurement } from "../metric.ts";
import { yearOf } from "../year.ts";

/**
 * Quotes that somebody's plan asks over a window, by the hit rate of their line: together as many as
 * `plan.required.quote`, less those of a line without a rate.
 */
function quotesByRate(
  facts: Base & { plan: PlanFacts },
  scope: number,
  window: Window,
): ReadonlyMap<number, number> {
  const byRate = new Map<number, number>();
  for (const { index, account, planned } of facts.plan.accountsOf(scope)) {
    const quote = planned.get("quote");
    const rate = quote?.line.hitRate ?? null;
    if (!quote || rate === null) continue;
    const asked = quote.timesPerYear * keptShareOfYear({ base: facts, account, index }, window);
    byRate.set(rate, (byRate.get(rate) ?? 0) + asked);
  }
  return byRate;
}

const draws = 1000;

/** Of one's own orders; of fewer, those of all make up for the rest, as in the order value to reckon with. */
const ordersOfAll = 10;

/** What the definition of the chance says. */
export const minimumChanceWords = {
  label: { nl: "Kans dat het minimum het target haalt", en: "Chance that the minimum reaches the target" },
  variant: { nl: "kans dat het het target haalt", en: "chance that it reaches the target" },
  meaning: {
    nl: "De kans dat wat er nog te doen is het jaartarget haalt; 1 als het al is gehaald.",
    en: "The chance that what is left to do reaches the target of the year; 1 where it is reached already.",
  },
  formula: {
    nl: `kans dat omzet tot nu toe + orders ≥ target; aantal: Poisson-binomiaal, offertes te doen × scoringspercentage; waarde: ${draws} trekkingen uit twaalf maanden, de eigen orders en, als waren het er ${ordersOfAll}, die van allen`,
    en: `chance that revenue to date + orders ≥ target; number: Poisson–binomial, quotes left to do × hit rate; value: ${draws} draws from twelve months, the own orders and, as if they were ${ordersOfAll}, those of all`,
  },
  limits: {
    nl: "Neemt offertes als los van elkaar. Open offertes tellen niet mee.",
    en: "Takes quotes as independent. Open quotes do not count.",
  },
  source: "Hong (2013)",
};

/**
 * The chance of each of so many quotes, spread over the hit rates of a plan as the plan has them. Of a part
 * of a quote the chance is that part, so that as many orders are to be expected as of the parts.
 */
function chancesOf(byRate: ReadonlyMap<number, number>, quotes: number): number[] {
  const all = sumOf([...byRate.values()]);
  if (all === 0) return [];
  return [...byRate]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([rate, asked]) => {
      const own = (quotes * asked) / all;
      const whole = Math.floor(own);
      return [...Array.from({ length: whole }, () => rate), rate * (own - whole)];
    });
}

/** One of some values, each as likely. */
const oneOf = (values: Float64Array, random: Random) => values[Math.floor(random() * values.length)] ?? 0;

/**
 * The chance that so many quotes still to be made bring what the target of the year lacks; `n` is of how
 * many orders of one's own it knows what an order is worth. 1 where nothing lacks, without a value where
 * nobody has had an order.
 */
export function chanceOfMinimum(facts: Facts, scope: number, window: Window, quotes: number): Measurement {
  const year = yearOf(facts, window);
  const target = facts.targets.over("revenue", scope, year) ?? 0;
  const needed = target - facts.counts.of.revenue.over(scope, window);
  const { all, of } = facts.compared.orderValues(facts.window.r12);
  const own = of(scope);
  const n = own.length;
  if (needed <= 0) return { value: 1, n };
  if (all.length === 0) return { status: "too_few", n };
  const ofOwn = n / (n + ordersOfAll);
  const value = chanceOfSum({
    chances: chancesOf(quotesByRate(facts, scope, year), quotes),
    needed,
    draws,
    randomOf: (draw) => chance(facts.periodEnd, `own minimum ${facts.scopes.list[scope]?.id ?? ""} ${draw}`),
    value: (random) => oneOf(random() < ofOwn ? own : all, random),
  });
  return { value, n };
}
