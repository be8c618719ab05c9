import { type Base, type BaseInput, baseOf } from "./base.ts";
import { countedRows } from "./counted-rows.ts";
import { type CountFacts, countFacts } from "./counts.ts";
import { type LineResultFacts, lineResults } from "./line-results.ts";
import { type OffPlanFacts, offPlanFacts } from "./off-plan.ts";
import { type PlanFacts, planFacts } from "./plan.ts";
import { type RecordingFacts, recordingFacts } from "./recording.ts";
import { type StrengthFacts, strengthFacts } from "./strength.ts";
import { type TargetFacts, targetFacts } from "./targets.ts";

/** Everything that was counted once, and that every figure is made of. */
export interface Facts extends Base {
  strength: StrengthFacts;
  counts: CountFacts;
  targets: TargetFacts;
  plan: PlanFacts;
  /** Quotes closed beside what the plan states of them. */
  lineResults: LineResultFacts;
  offPlan: OffPlanFacts;
  recording: RecordingFacts;
}

/** Goes through every row once or a fixed number of times; the figures then read only sums. */
export function factsOf(input: BaseInput): Facts {
  const base = baseOf(input);
  const plan = planFacts(base);
  const rows = countedRows(base);
  return {
    ...base,
    strength: strengthFacts(base),
    counts: countFacts(base, rows),
    targets: targetFacts(base),
    plan,
    lineResults: lineResults(base, plan.accounts),
    offPlan: offPlanFacts(base, plan.accounts, rows),
    recording: recordingFacts(base),
  };
}
