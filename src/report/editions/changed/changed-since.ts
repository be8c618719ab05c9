import type { Changed } from "../../snapshot.ts";
import { changedFindings } from "./changed-findings.ts";
import { movedFigures } from "./moved-figures.ts";
import type { Published } from "./published.ts";
import { type OtherInputs, restatedMonths } from "./restated-months.ts";

interface Months {
  now: Published;
  /** Whether the month of now is whole: of one that is not, neither findings nor figures are compared. */
  isWhole: boolean;
  /** The months that were kept before it, the newest first. */
  kept: readonly Published[];
  /** What says something else of the time of the newest of them. */
  others: OtherInputs;
  /** How many figures of it would be otherwise now; null where nobody counted. */
  restatedFigures: number | null;
}

const notCompared = { new: [], gone: [], standing: [], compared: 0, moved: [] };

/**
 * What is otherwise in a month than in the one that was kept last before it, by the same reader's figures and
 * findings of both; undefined where none was.
 */
export function changedSince({ now, isWhole, kept, others, restatedFigures }: Months): Changed | undefined {
  const [before, ...older] = kept;
  if (!before) return undefined;
  return {
    since: before.month,
    ...(isWhole
      ? { ...changedFindings(now, [before, ...older]), ...movedFigures(now, before) }
      : notCompared),
    restated: restatedMonths({ now, before, others }),
    restated_figures: restatedFigures,
  };
}
