import { type MetricId, processMeasures } from "../../../contract/metric-ids.ts";
import { certain, type Rule, teamsAndPeople } from "../evidence.ts";
import { shareBeyond } from "../share.ts";

export const noNewBusiness: Rule = {
  id: "no_new_business",
  severity: "medium",
  kinds: teamsAndPeople,
  window: "r12",
  metrics: ["activity.new_share"],
  evidence({ figure, threshold }) {
    const share = figure("activity.new_share", "r12");
    if (!share) return null;
    const { value, numerator = 0, denominator = 0 } = share;
    const seen = shareBeyond(
      { successes: numerator, cases: denominator, limit: threshold("new_share_low"), side: "below" },
      { share: value, prospects: numerator, contacts: denominator },
    );
    const least = threshold("new_share_contacts");
    if (!seen || denominator >= least) return seen;
    return { ...seen, isSure: false, casesNeeded: least - Math.floor(denominator) };
  },
};

/**
 * `process.signal.T` of a point outside the limits. Of each of many teams the weaker signs would come by
 * chance too often.
 */
const outsideLimits = 1;

export const processChange: Rule = {
  id: "process_change",
  severity: "low",
  kinds: ["company", "team"],
  window: "month",
  metrics: processMeasures.map((measure): MetricId => `process.signal.${measure}`),
  evidence({ scope, figure }) {
    const changed = processMeasures.map((measure) => figure(`process.signal.${measure}`, "month")?.value);
    if (changed.every((value) => value === undefined)) return null;
    const isSign = (value = 0) => (scope.kind === "company" ? value > 0 : value === outsideLimits);
    const first = changed.findIndex(isSign);
    return certain(first >= 0, { measure: first, kind: changed[first] ?? 0 });
  },
};

export const unlogged: Rule = {
  id: "unlogged",
  severity: "low",
  kinds: ["company"],
  window: "r12",
  metrics: ["data.orders_unlogged"],
  evidence({ figure, threshold }) {
    const share = figure("data.orders_unlogged", "r12");
    if (!share) return null;
    const { value, numerator = 0, denominator = 0 } = share;
    return shareBeyond(
      { successes: numerator, cases: denominator, limit: threshold("unlogged_high"), side: "above" },
      { share: value, unlogged: numerator, orders: denominator },
    );
  },
};
