import { countedAs } from "../format.ts";
import type { team as nl } from "../nl/team.ts";

/** The page of a team, for whoever leads it. */
export const team: typeof nl = {
  kicker: (team, month) => `Team ${team}, ${month}`,
  inDiary: (inDiary, waiting) =>
    waiting === "1"
      ? "The 1 account that waits is in the diary."
      : `Of the ${waiting} accounts that wait, ${inDiary} ${inDiary === "1" ? "is" : "are"} in the diary.`,
  unserved: (count) =>
    `The figures of the team also count ${countedAs(count, "planned contact", "planned contacts")} with customers without an account manager.`,
  members: "Who needs what",
  done: "Who did what",
  caption: (month) => `Account managers of the team, ${month}`,
  due: "Due",
  plan: "Plan done",
  load: "Load",
  year: "Result this year",
  subject: "To discuss",
  subjects: {
    result_low: "result",
    yield_low: "yield of the plan",
    understaffed: "staffing",
    plan_does_not_fit: "plan does not fit the hours",
    plan_not_enough: "plan is not enough",
    plan_on_own_rates: "expectation in the plan",
    plan_not_agreed: "agreeing the plan",
    coverage_low: "carrying out the plan",
    wrong_customers: "spread of contacts",
    neglected: "customers who wait",
    no_new_business: "contact with prospects",
    process_change: "change in activity",
    busy_few_orders: "from visit to order",
    half_the_orders: "orders",
    doing_well: "what goes well",
    stale_quotes: "open quotes",
    unlogged: "recording",
  },
};
