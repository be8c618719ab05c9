import { normalAbove } from "../../../statistics/normal.ts";
import { z95 } from "../../../statistics/wilson.ts";
import { isUnderWhole } from "../../../text/under-whole.ts";
import { certain, type Rule, teamsAndPeople } from "../evidence.ts";

export const planDoesNotFit: Rule = {
  id: "plan_does_not_fit",
  severity: "high",
  kinds: teamsAndPeople,
  window: "r12",
  metrics: ["plan.load"],
  evidence({ figure, threshold }) {
    const load = figure("plan.load", "r12");
    if (!load) return null;
    const { value, numerator = 0, denominator = 0 } = load;
    return certain(value > threshold("load_high"), {
      load: value,
      needed: numerator,
      available: denominator,
    });
  },
};

export const planNotEnough: Rule = {
  id: "plan_not_enough",
  severity: "high",
  kinds: teamsAndPeople,
  window: "ytd",
  metrics: ["plan.sufficiency", "result.attainment"],
  evidence({ figure }) {
    const sufficiency = figure("plan.sufficiency", "ytd");
    if (!sufficiency) return null;
    const { value, numerator = 0, denominator = 0 } = sufficiency;
    // A year that is on target shows that more comes in than the plan counts on.
    const isOnTarget = (figure("result.attainment", "ytd")?.value ?? 0) >= 1;
    return certain(isUnderWhole(value) && !isOnTarget, {
      sufficiency: value,
      expected: numerator,
      target: denominator,
    });
  },
};

/** What lies beyond one end of a 95 % interval. */
const oneSide = 0.025;

/**
 * The chance that a figure of this value and upper 95 % limit is truly at least 1; both lie on a logarithmic
 * scale.
 */
function chanceOfWhole(value: number, high: number): number {
  if (value <= 0) return oneSide;
  return normalAbove((-Math.log(value) * z95) / Math.log(high / value));
}

export const planOnOwnRates: Rule = {
  id: "plan_on_own_rates",
  severity: "medium",
  kinds: ["account_manager"],
  window: "ytd",
  metrics: ["plan.sufficiency", "plan.sufficiency_realised"],
  evidence({ figure }) {
    const stated = figure("plan.sufficiency", "ytd");
    const realised = figure("plan.sufficiency_realised", "ytd");
    if (!stated || !realised?.interval) return null;
    const [, high] = realised.interval;
    const isBeyond = !isUnderWhole(stated.value) && isUnderWhole(high);
    return {
      isBeyond,
      isSure: true,
      chance: isBeyond ? chanceOfWhole(realised.value, high) : 1,
      casesNeeded: null,
      numbers: { stated: stated.value, realised: high },
    };
  },
};

export const planNotAgreed: Rule = {
  id: "plan_not_agreed",
  severity: "medium",
  kinds: ["account_manager"],
  window: "month",
  metrics: ["plan.agreed"],
  evidence({ figure }) {
    const agreed = figure("plan.agreed", "month");
    return agreed ? certain(agreed.value < 1, { open: 1 - agreed.value }) : null;
  },
};
