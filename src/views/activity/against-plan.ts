import type { Claim, FigureRef, Quantity } from "../../contract/statement.ts";
import type { Measure, WindowId } from "../../contract/vocabulary.ts";
import { tolerance } from "../parts/chance.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef } from "../parts/saying.ts";
import { quantityIn } from "../quantity.ts";

/**
 * Where a measure stands against what was planned at the staffing there was: on it, or below or above it by
 * more than is worth no word; `isSure` where that is more than chance alone gives.
 */
export interface Standing {
  at: "below" | "above" | "on";
  isSure: boolean;
  /** How far off, as a share of the plan, without its sign. */
  size: Quantity;
  /** That it is so. */
  claims: Claim[];
}

/** Twice what a count of so many varies by chance, as a share of it. */
const byChance = (expected: FigureRef): Quantity => ({ over: [2, { root: expected }] });

/** Where a measure stands against its plan; undefined where there is none. */
export function standingOf({ report }: Reader, measure: Measure, window: WindowId): Standing | undefined {
  const at = (part: "value" | "denominator") =>
    figureRef(`activity.attainment_available.${measure}`, report.whole, window, part);
  const off: Quantity = { minus: [at("value"), 1] };
  const size: Quantity = { size: off };
  const [share, chance] = [quantityIn(report, off), quantityIn(report, byChance(at("denominator")))];
  if (share === null || chance === null) return undefined;
  if (Math.abs(share) <= tolerance)
    return { at: "on", isSure: false, size, claims: [{ a: size, relation: "at_most", b: tolerance }] };
  const isSure = Math.abs(share) > chance;
  const claims: Claim[] = [
    { a: size, relation: "above", b: tolerance },
    { a: off, relation: share < 0 ? "below" : "above", b: 0 },
    { a: size, relation: isSure ? "above" : "at_most", b: byChance(at("denominator")) },
  ];
  return { at: share < 0 ? "below" : "above", isSure, size, claims };
}
