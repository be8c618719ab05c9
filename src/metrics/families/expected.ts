import type { Window } from "../../calendar/window.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import type { ExpectedTallies } from "../facts/plan-tallies.ts";
import { combined, type Measurement, type Metric, ratio } from "../metric.ts";
import { yearOf } from "../year.ts";
import { perYear, plannedOver } from "./plan-sums.ts";

/** The expected result of the quote lines over some months; no figure while a line gives no rate or value. */
export function expectedResult(
  facts: Facts,
  scope: number,
  window: Window,
  what: "orders" | "revenue",
): Measurement {
  if (plannedOver(facts, ["quote"], "contacts", scope, window) === 0) return { status: "no_plan" };
  const over = (tally: keyof ExpectedTallies) =>
    perYear(facts, facts.plan.expected[tally].over(scope, window), window);
  if (over(what === "orders" ? "unknownRate" : "unknownValue") > 0) return { status: "no_data" };
  return { value: over(what) };
}

const base = {
  reading: "customers",
  scopes: ["company", "team", "account_manager", "segment"],
  windows: ["month", "ytd", "r12"],
  files: ["accounts", "plan"],
  higherIsBetter: true,
} satisfies Partial<Definition>;

const promised: Family = {
  id: "plan.expected",
  label: { nl: "Wat het plan verwacht", en: "What the plan expects" },
};

const orders: Metric = {
  definition: {
    ...base,
    id: "plan.expected_orders",
    family: promised,
    unit: "count",
    label: { nl: "Verwachte orders volgens plan", en: "Orders expected by the plan" },
    meaning: {
      nl: "De orders die het plan zelf verwacht.",
      en: "The orders that the plan itself expects.",
    },
    formula: {
      nl: "Σ over offerteregels: gevraagd × scoringspercentage",
      en: "Σ over quote lines: required × hit rate",
    },
  },
  measure: (facts, scope, window) => expectedResult(facts, scope, window, "orders"),
};

const revenue: Metric = {
  definition: {
    ...base,
    id: "plan.expected_revenue",
    family: promised,
    unit: "currency",
    label: { nl: "Verwachte omzet volgens plan", en: "Revenue expected by the plan" },
    meaning: {
      nl: "De omzet die het plan zelf verwacht.",
      en: "The revenue that the plan itself expects.",
    },
    formula: {
      nl: "Σ over offerteregels: gevraagd × scoringspercentage × orderwaarde",
      en: "Σ over quote lines: required × hit rate × order value",
    },
  },
  measure: (facts, scope, window) => expectedResult(facts, scope, window, "revenue"),
};

const sufficiency: Metric = {
  definition: {
    ...base,
    id: "plan.sufficiency",
    unit: "share",
    scopes: ["company", "team", "account_manager"],
    windows: ["ytd", "r12"],
    files: ["accounts", "plan", "targets"],
    label: { nl: "Is het plan genoeg?", en: "Is the plan enough?" },
    meaning: {
      nl: "Wat het jaarplan verwacht, naast het omzettarget.",
      en: "What the year’s plan expects, beside the revenue target.",
    },
    formula: {
      nl: "verwachte omzet van het jaarplan / target omzet",
      en: "expected revenue of the year’s plan / revenue target",
    },
    limits: {
      nl: "Met de klanten van nu, tot het eind van het jaar.",
      en: "With the accounts of now, to the end of the year.",
    },
  },
  measure(facts, scope, window) {
    const year = yearOf(facts, window);
    const aim = facts.targets.over("revenue", scope, year);
    if (aim === null) return { status: "no_target" };
    return combined([expectedResult(facts, scope, year, "revenue")], (promise) => ratio(promise, aim));
  },
};

/** Is the plan enough for the target? docs/metrics.md. */
export const expectedMetrics: readonly Metric[] = [orders, revenue, sufficiency];
