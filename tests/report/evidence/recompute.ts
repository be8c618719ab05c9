import { type EvidencePart, type ExplainedMetric, explainedMetrics } from "../../../src/contract/evidence.ts";
import { poissonAtMost } from "../../../src/statistics/incomplete-gamma.ts";
import { xmrChart } from "../../../src/statistics/xmr-chart.ts";
import { evidence as words } from "../../../src/text/en/evidence.ts";
import type { Line } from "./read-evidence.ts";

/** The lines of a file of evidence, found by what they are of. */
interface Evidence {
  /** What the lines of a part come to together; 0 where there are none. */
  sum(metric: ExplainedMetric, part: EvidencePart): number;
  lines(metric: ExplainedMetric, part: EvidencePart): Line[];
}

function evidenceIn(lines: readonly Line[]): Evidence {
  const of: Evidence["lines"] = (metric, part) =>
    lines.filter((line) => line.figure === metric && line.part === words.parts[part]);
  return {
    lines: of,
    sum: (metric, part) => of(metric, part).reduce((sum, { share }) => sum + share, 0),
  };
}

type Recompute = (evidence: Evidence, metric: ExplainedMetric) => number;

const over: Recompute = ({ sum }, metric) => sum(metric, "numerator") / sum(metric, "denominator");
const total: Recompute = ({ sum }, metric) => sum(metric, "sum");

/** The sums of the lines of each group. */
function sumsByGroup(lines: readonly Line[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { group, share } of lines) sums.set(group, (sums.get(group) ?? 0) + share);
  return sums;
}

/** So few lumps tell nothing of how large they are. */
const fewLumps = 10;

const chanceOfLittle =
  (result: "result.attainment" | "plan.yield"): Recompute =>
  ({ sum, lines }, metric) => {
    const lumps = [...sumsByGroup(lines(metric, "orders")).values()];
    const squares = lumps.reduce((all, lump) => all + lump ** 2, 0);
    const own = squares / lumps.reduce((all, lump) => all + lump, 0);
    const unit = lumps.length < fewLumps ? sum(metric, "lump") : own;
    const due = sum(metric, "setting") * sum(result, "denominator");
    return poissonAtMost(sum(result, "numerator") / unit, due / unit);
  };

const signCodes = { outside: 1, run: 2, near_limit: 3, unjudged: 0 } as const;

const signOfChange: Recompute = ({ lines }, metric) => {
  const counts = sumsByGroup(lines(metric, "sum"));
  const months = lines(metric, "working_days");
  const rates = months.map(({ group, share }) => (counts.get(group) ?? 0) / share);
  const last = xmrChart(
    rates,
    months.map(({ group }) => Number(group.slice(5))),
  ).signals.at(-1);
  return last ? signCodes[last] : 0;
};

const byMetric: Readonly<Record<ExplainedMetric, Recompute>> = {
  "result.attainment": over,
  "result.chance": chanceOfLittle("result.attainment"),
  "plan.yield": over,
  "plan.yield_chance": chanceOfLittle("plan.yield"),
  "strength.planned": total,
  "strength.effective": ({ sum }, metric) => sum(metric, "contracted") - sum(metric, "absent"),
  "strength.under": ({ sum }) => {
    const planned = sum("strength.planned", "sum");
    const there = sum("strength.effective", "contracted") - sum("strength.effective", "absent");
    return (planned - there) / planned;
  },
  "plan.load": over,
  "plan.sufficiency": over,
  "plan.sufficiency_realised": (evidence, metric) =>
    (over(evidence, "plan.sufficiency") * evidence.sum(metric, "won") * evidence.sum(metric, "value")) /
    (evidence.sum(metric, "stated_rate") * evidence.sum(metric, "stated_value")),
  "plan.agreed": over,
  "plan.coverage": over,
  "plan.surplus": total,
  "plan.realised": total,
  "plan.overdue": over,
  "activity.new_share": over,
  "process.signal.visits": signOfChange,
  "process.signal.calls": signOfChange,
  "process.signal.quotes": signOfChange,
  "process.signal.orders": signOfChange,
  "peers.orders_ratio": ({ sum }, metric) => sum(metric, "numerator") / sum(metric, "others"),
  "peers.visits_ratio": ({ sum }, metric) =>
    sum(metric, "visits") / sum(metric, "fte") / sum(metric, "others"),
  "peers.visit_to_order_ratio": ({ sum }, metric) =>
    sum(metric, "orders") / sum(metric, "visits") / sum(metric, "others"),
  "quotes.stale": total,
  "quotes.open": total,
  "data.orders_unlogged": over,
};

/**
 * The figures of a file of evidence, each as its lines make it: by a function of its own for each metric,
 * which knows nothing of the code that made the figure.
 */
export function recomputed(lines: readonly Line[]): { metric: ExplainedMetric; value: number }[] {
  const evidence = evidenceIn(lines);
  return explainedMetrics
    .filter((metric) => lines.some(({ figure }) => figure === metric))
    .map((metric) => ({ metric, value: byMetric[metric](evidence, metric) }));
}
