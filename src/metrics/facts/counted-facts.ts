import type { Base } from "./base.ts";
import type { CountFacts } from "./count-sums.ts";
import type { DiaryFacts } from "./diary.ts";
import type { LineResultFacts } from "./line-results.ts";
import type { OffPlanFacts } from "./off-plan.ts";
import type { PlanFacts } from "./plan.ts";
import type { QuoteLifeFacts } from "./quote-lives.ts";
import type { RecordingFacts } from "./recording.ts";
import type { StarterFacts } from "./starters.ts";
import type { StrengthFacts } from "./strength.ts";
import type { StrengthAhead } from "./strength-ahead.ts";
import type { TargetFacts } from "./targets.ts";
import type { WishFacts } from "./wishes.ts";

/** Everything that was counted in one go through the rows. */
export interface CountedFacts extends Base {
  strength: StrengthFacts;
  starters: StarterFacts;
  strengthAhead: StrengthAhead;
  counts: CountFacts;
  targets: TargetFacts;
  plan: PlanFacts;
  wishes: WishFacts;
  diary: DiaryFacts;
  /** Quotes closed beside what the plan states of them. */
  lineResults: LineResultFacts;
  offPlan: OffPlanFacts;
  recording: RecordingFacts;
  /** What becomes of quotes, and what is open. */
  quoteLives: QuoteLifeFacts;
}
