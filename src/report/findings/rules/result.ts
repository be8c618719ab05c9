import type { MetricId } from "../../../contract/metric-ids.ts";
import type { ThresholdId } from "../../../contract/thresholds.ts";
import type { SignalId } from "../../../contract/vocabulary.ts";
import { type Rule, teamsAndPeople } from "../evidence.ts";

/** One side of 5 %: what a result under its aim must be surer than. */
const leastDoubt = 0.05;

interface Aim {
  id: SignalId & ThresholdId;
  severity: Rule["severity"];
  /** The share of the aim that was reached, and how likely so little is by chance. */
  share: MetricId;
  chance: MetricId;
  /** What the sentence calls the aim. */
  aim: string;
}

/** Revenue of the year to date that lags behind an aim, surer than chance. */
const underAim = ({ id, severity, share, chance, aim }: Aim): Rule => ({
  id,
  severity,
  kinds: teamsAndPeople,
  window: "ytd",
  metrics: [share, chance],
  evidence({ figure, threshold }) {
    const reached = figure(share, "ytd");
    const byChance = figure(chance, "ytd");
    if (!reached || !byChance) return null;
    const { value, numerator = 0, denominator = 0 } = reached;
    return {
      isBeyond: value < threshold(id),
      isSure: byChance.value <= leastDoubt,
      chance: byChance.value,
      casesNeeded: null,
      numbers: { share: value, revenue: numerator, [aim]: denominator },
    };
  },
});

export const resultLow = underAim({
  id: "result_low",
  severity: "high",
  share: "result.attainment",
  chance: "result.chance",
  aim: "target",
});

export const yieldLow = underAim({
  id: "yield_low",
  severity: "medium",
  share: "plan.yield",
  chance: "plan.yield_chance",
  aim: "promised",
});
