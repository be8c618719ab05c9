import { counted } from "../format.ts";
import type { people as nl } from "../nl/people.ts";

/** The account managers, in alphabetical order. */
export const people: typeof nl = {
  title: {
    people: (count, f) => counted(count, "account manager", "account managers", f),
    agreed: (count, f) =>
      count === 0
        ? "The plans are still to be agreed"
        : `${counted(count, "plan is", "plans are", f)} agreed`,
    discuss: (plans, count) =>
      `${plans}; there is something to discuss with ${count} of the account managers`,
    nothing: (plans) => `${plans}; nothing was found to discuss`,
  },
  leftOut: (least) => `Those who count for less than ${least} of the period are not listed.`,
  none: "There are no people in this report",
  lead: "In alphabetical order, never by performance. A figure about a person begins a talk; it is no verdict.",
  table: "Account managers",
  customers: "Customers",
  plan: "Plan",
  holds: "Holds until",
  states: {
    agreed: "agreed",
    lapsed: "lapsed",
    partly: "partly agreed",
    open: "not agreed yet",
    imposed: "standard plan",
    none: "none",
  },
  due: "Due",
};
