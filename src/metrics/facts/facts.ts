import { type Compared, comparedBy } from "../colleagues/compared.ts";
import { type BaseInput, baseOf } from "./base.ts";
import { contactLog } from "./contact-log.ts";
import type { CountedFacts } from "./counted-facts.ts";
import { countedRows } from "./counted-rows.ts";
import { countFacts } from "./counts.ts";
import { diaryFacts } from "./diary.ts";
import { lineResults } from "./line-results.ts";
import { offPlanFacts } from "./off-plan.ts";
import { planFacts } from "./plan.ts";
import { quoteLifeFacts } from "./quote-lives.ts";
import { recordingFacts } from "./recording.ts";
import { starterFacts } from "./starters.ts";
import { strengthFacts } from "./strength.ts";
import { strengthAhead } from "./strength-ahead.ts";
import { targetFacts } from "./targets.ts";
import { wishFacts } from "./wishes.ts";

/** Everything that was counted once, and that every figure is made of. */
export interface Facts extends CountedFacts {
  compared: Compared;
}

/** Goes through every row once or a fixed number of times; the figures then read only sums. */
export function factsOf(input: BaseInput): Facts {
  const base = baseOf(input);
  const log = contactLog(base.dataset, base.periodEnd);
  const plan = planFacts(base, log);
  const rows = countedRows(base);
  const strength = strengthFacts(base);
  const ahead = strengthAhead(base, strength.groups);
  const counted = {
    ...base,
    strength,
    starters: starterFacts(base, strength.groups),
    strengthAhead: ahead,
    counts: countFacts(base, rows),
    targets: targetFacts(base),
    plan,
    wishes: wishFacts(base, log),
    diary: diaryFacts(base, ahead.months),
    lineResults: lineResults(base, plan.accounts),
    offPlan: offPlanFacts(base, plan.accounts, rows),
    recording: recordingFacts(base),
    quoteLives: quoteLifeFacts(base),
  };
  return { ...counted, compared: comparedBy(counted) };
}
