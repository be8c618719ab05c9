import type { IntervalsRow } from "../../charts/intervals.ts";
import type { ScopeEntry } from "../report.ts";
import { leastForSolid, type Reader } from "./reader.ts";

/** A rate with its interval for each scope; one on few cases is drawn open. */
export function intervalRows(
  reader: Reader,
  metric: string,
  scopes: readonly ScopeEntry[],
  window: string,
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
