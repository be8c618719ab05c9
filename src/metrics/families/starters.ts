import type { Window } from "../../calendar/window.ts";
import type { Facts } from "../facts/facts.ts";
import type { Metric } from "../metric.ts";
import { numberIn } from "../told.ts";
import { absenceCounts, contractedFte, defined } from "./strength.ts";

const stillToComeFte = (facts: Facts, scope: number, window: Window) =>
  facts.starters.stillToCome.over(scope, window) / window.months.length;

/**
 * The share of the contracts of a team that may be expected, by how long its people have been employed: 1
 * without the setting `ramp`, in a team that is no group, and where nobody is employed.
 */
export function rampedShare(facts: Facts, team: number, window: Window): number {
  const contracted = contractedFte(facts, team, window);
  return contracted === 0 ? 1 : 1 - stillToComeFte(facts, team, window) / contracted;
}

const starting: Metric = {
  definition: defined("starting", ["team"], {
    label: { nl: "Net begonnen", en: "Just started" },
    meaning: {
      nl: "Fte van wie nog geen zes maanden in dienst is.",
      en: "FTE of who has been employed for less than six months.",
    },
    formula: {
      nl: "gemiddelde over de werkdagen; dienstverbanden met hoogstens een maand ertussen zijn er één",
      en: "mean over the working days; employments with at most a month between them are one",
    },
  }),
  measure: (facts, scope, window) => ({
    value: facts.starters.starting.over(scope, window) / window.months.length,
  }),
};

const ramped: Metric = {
  isAsked: ({ settings }) => settings.ramp !== undefined,
  definition: defined("ramped", ["team"], {
    label: { nl: "In dienst, naar inwerken", en: "Contracted, by working in" },
    meaning: {
      nl: "Fte in dienst, waarbij wie begint telt voor wat al mag worden verwacht.",
      en: "FTE contracted, a starter counting for what may be expected already.",
    },
    formula: ({ ramp = [] }) => {
      const shares = ramp.map(numberIn);
      return {
        nl: `Σ fte × deel van het kwartaal in dienst (instelling ramp: ${shares.map(({ nl }) => nl).join(" – ") || "geen"}; daarna 1)`,
        en: `Σ fte × share of the quarter employed (setting ramp: ${shares.map(({ en }) => en).join(" – ") || "none"}; then 1)`,
      };
    },
    limits: ({ small_group: people }) => ({
      nl: `Onder gemiddeld ${people} mensen (instelling small_group) telt iedereen volledig.`,
      en: `Under ${people} people on average (setting small_group) everybody counts in full.`,
    }),
  }),
  measure: (facts, scope, window) =>
    absenceCounts(facts, scope)
      ? { value: contractedFte(facts, scope, window) - stillToComeFte(facts, scope, window) }
      : { status: "small_group" },
};

/** Who begins, and what may be expected of them. docs/metrics.md. */
export const starterMetrics: readonly Metric[] = [starting, ramped];
