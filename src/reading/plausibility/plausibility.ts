import type { Problems } from "../problems/problems.ts";
import { reportAttainment } from "./attainment.ts";
import { reportOutOfScale } from "./out-of-scale.ts";
import { reportOutcomes } from "./outcomes.ts";
import type { ReadWell } from "./read-well.ts";
import { reportTypeStopped } from "./type-stopped.ts";

/**
 * Asks of what was read without an error whether it is what was meant, where that can hardly be. Nothing is
 * asked while there are errors: they are to be mended first.
 */
export function reportPlausibility(read: ReadWell, problems: Problems): void {
  if (problems.hasErrors) return;
  const isNothingWon = reportOutcomes(read, problems);
  reportAttainment(read, isNothingWon, problems);
  reportTypeStopped(read, problems);
  reportOutOfScale(read, problems);
}
