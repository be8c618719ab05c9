import type { FigureRef } from "../../contract/statement.ts";
import { leastForRate, type Reader } from "./reader.ts";
import { figureRef, type Saying } from "./saying.ts";

/**
 * A share as a sentence says it: with the counts that it rests on, or only those where they are few;
 * undefined where there is none.
 */
export function shareSaid(
  { report, words, figure }: Reader,
  saying: Saying,
  {
    metric,
    window,
    scope = report.whole,
  }: Omit<FigureRef, "part" | "scope"> & { scope?: typeof report.whole },
): string | undefined {
  const found = figure(metric, scope, window);
  if (found?.value == null || found.numerator === undefined || found.denominator === undefined)
    return undefined;
  const part = (of: "value" | "numerator" | "denominator") => figureRef(metric, scope, window, of);
  const rate = (found.n ?? 0) < leastForRate ? undefined : saying.percent(part("value"));
  const [numerator, denominator] = [saying.number(part("numerator")), saying.number(part("denominator"))];
  const { counts, saidWithCounts } = words.shared;
  return rate === undefined ? counts(numerator, denominator) : saidWithCounts(rate, numerator, denominator);
}
