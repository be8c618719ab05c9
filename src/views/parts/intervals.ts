import type { Drawing } from "../../charts/drawing.ts";
import type { IntervalsRow } from "../../charts/intervals.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { WindowId } from "../../contract/vocabulary.ts";
import type { ScopeEntry } from "../report.ts";
import { leastForSolid, type Reader } from "./reader.ts";
import { shareTicks } from "./trend.ts";

/** A rate with its interval for each scope; one on few cases is drawn open. */
export function intervalRows(
  reader: Reader,
  metric: MetricId,
  scopes: readonly ScopeEntry[],
  window: WindowId,
): IntervalsRow[] {
  return scopes.map((scope) => {
    const figure = reader.figure(metric, scope, window);
    return {
      label: scope.name,
      rate: figure?.value ?? null,
      low: figure?.interval?.[0] ?? null,
      high: figure?.interval?.[1] ?? null,
      text: reader.rate(metric, scope, window),
      hollow: (figure?.n ?? 0) < leastForSolid,
    };
  });
}

/** Draws rates with their intervals against the rate of the whole company, over twelve months. */
export function intervalDrawing(reader: Reader, metric: MetricId, rows: IntervalsRow[]): Drawing {
  const { report, words, formats, value } = reader;
  const percent = (share: number) => formats.percent(share);
  const whole = value(metric, report.whole, "r12");
  const ends = [whole, ...rows.flatMap(({ low, high, rate }) => [low, high, rate])].filter(
    (end) => end !== null,
  );
  const data = {
    rows,
    reference: whole === null ? null : { value: whole, text: percent(whole) },
    ticks: ends.length === 0 ? [] : shareTicks(ends, formats),
    emptyText: words.shared.empty,
  };
  return { chart: "intervals", data };
}
