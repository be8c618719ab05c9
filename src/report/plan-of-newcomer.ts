import { sha256Of } from "../contract/sha256.ts";
import type { Plan, PlanLineNow } from "./snapshot.ts";
import { stableJson } from "./stable-json.ts";

const nothingExpected: Plan["expected"] = { hit_rate: null, order_value: null, quotes: 0, orders: 0 };

const nothingProposed: Plan["proposal"] = {
  state: "newcomer",
  extra_contacts: null,
  revenue_missing: null,
  hours_missing: null,
  hit_rate_needed: null,
};

/** A line for the portfolio of now, over a whole year: what was looked after elsewhere is not in it. */
function lineSince(line: PlanLineNow, isSince: (day: string | null) => boolean): PlanLineNow {
  const weight = line.per === "contact" ? line.contact_persons : line.accounts;
  return {
    ...line,
    weight_r12: weight,
    weight_year: weight,
    made_r12: null,
    proposed: null,
    // What was said with another lead is not for this one.
    help: isSince(line.agreed_on) ? line.help : null,
    before: line.before !== null && isSince(line.before.agreed_on) ? line.before : null,
  };
}

/**
 * The plan of somebody who came from another team on a day (ISO) within the twelve months or the year of the
 * report, as their team of now may read it: what is planned for the customers that they have, and nothing of
 * what they did, were to reach, asked for or had there. Its fingerprint is of what it says.
 */
export function planOfNewcomer(plan: Plan, since: string): Plan {
  const isSince = (day: string | null) => day !== null && day >= since;
  const told: Plan = {
    ...plan,
    drift: isSince(plan.agreed_on) ? plan.drift : [],
    // A customer of before is somebody else's.
    lines: plan.lines
      .filter(({ account, accounts }) => account === undefined || accounts > 0)
      .map((line) => lineSince(line, isSince)),
    target_year: null,
    expected: nothingExpected,
    proposal: nothingProposed,
    refusals: [],
    fingerprint: "",
  };
  return { ...told, fingerprint: sha256Of(stableJson(told)).slice(0, plan.fingerprint.length) };
}
