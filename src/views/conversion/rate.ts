import type { Group } from "../../contract/statement.ts";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { leastForRate, type Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";

export const hitRate = "conversion.quote_to_order";

/** The hit rate of the company over twelve months; undefined where it rests on too few quotes to be said. */
export function wholeRate({
  figure,
  report,
}: Reader): (SnapshotFigure & { value: number; interval: [number, number] }) | undefined {
  const found = figure(hitRate, report.whole, "r12");
  if (found?.value == null || !found.interval || (found.n ?? 0) < leastForRate) return undefined;
  return { ...found, value: found.value, interval: found.interval };
}

/** Hit rates of a kind of scope under or over the 99.8 % limits of chance around the rate of the others. */
export function outsideGroups(kind: "team" | "account_manager"): readonly [below: Group, above: Group] {
  const group = (relation: "below" | "above", part: "low" | "high"): Group => ({
    metric: hitRate,
    kind,
    window: "r12",
    which: { relation, than: { own: { metric: "funnel.limits_998", window: "r12", part } } },
  });
  return [group("below", "low"), group("above", "high")];
}

/** Whether a rate is outside the 99.8 % limits of chance around the rate of the others. docs/metrics.md. */
export function isBeyondChance({ figure }: Reader, scope: ScopeEntry): boolean {
  const rate = figure(hitRate, scope, "r12")?.value ?? null;
  const limits = figure("funnel.limits_998", scope, "r12")?.interval;
  return rate !== null && limits !== undefined && (rate < limits[0] || rate > limits[1]);
}
