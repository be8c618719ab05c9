import type { FoundBefore, Problems } from "../problems/problems.ts";
import { reportAttainment } from "./attainment.ts";
import { reportOutOfScale } from "./out-of-scale.ts";
import { reportOutcomes } from "./outcomes.ts";
import type { ReadWell } from "./read-well.ts";
import { reportThousands } from "./thousands.ts";
import { reportTypeStopped } from "./type-stopped.ts";

/**
 * What is asked of what was read without an error: whether it is what was meant, where that can hardly be.
 * Nothing is asked while there are errors: they are to be mended first.
 */
export function plausibility(read: ReadWell, before: FoundBefore): Problems {
  const problems = before.ofNextPass();
  if (before.hasErrors) return problems;
  const isNothingWon = reportOutcomes(read, problems);
  reportAttainment(read, isNothingWon, problems);
  reportTypeStopped(read, problems);
  reportOutOfScale(read, problems);
  reportThousands(read, problems);
  return problems;
}
