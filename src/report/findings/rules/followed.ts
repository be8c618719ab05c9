import { type Rule, teamsAndPeople } from "../evidence.ts";
import { shareBeyond } from "../share.ts";

export const coverageLow: Rule = {
  id: "coverage_low",
  severity: "high",
  kinds: teamsAndPeople,
  window: "r12",
  metrics: ["plan.coverage"],
  evidence({ figure, threshold }) {
    const coverage = figure("plan.coverage", "r12");
    if (!coverage) return null;
    const { value, numerator = 0, denominator = 0 } = coverage;
    return shareBeyond(
      { successes: numerator, cases: denominator, limit: threshold("coverage_low"), side: "below" },
      { coverage: value, served: numerator, required: denominator },
    );
  },
};

export const wrongCustomers: Rule = {
  id: "wrong_customers",
  severity: "high",
  kinds: teamsAndPeople,
  window: "r12",
  metrics: ["plan.surplus", "plan.realised", "plan.coverage"],
  evidence({ figure, threshold }) {
    const surplus = figure("plan.surplus", "r12");
    const realised = figure("plan.realised", "r12");
    const coverage = figure("plan.coverage", "r12");
    if (!surplus || !realised || !coverage) return null;
    const seen = shareBeyond(
      { successes: surplus.value, cases: realised.value, limit: threshold("surplus_high"), side: "above" },
      { share: surplus.value / realised.value, surplus: surplus.value, coverage: coverage.value },
    );
    return seen && { ...seen, isBeyond: seen.isBeyond && coverage.value < threshold("coverage_low") };
  },
};

export const neglected: Rule = {
  id: "neglected",
  severity: "medium",
  kinds: teamsAndPeople,
  window: "month",
  metrics: ["plan.overdue"],
  evidence({ figure, threshold }) {
    const overdue = figure("plan.overdue", "month");
    if (!overdue) return null;
    const { value, numerator = 0, denominator = 0 } = overdue;
    return shareBeyond(
      { successes: numerator, cases: denominator, limit: threshold("overdue_high"), side: "above" },
      { share: value, overdue: numerator, accounts: denominator },
    );
  },
};
