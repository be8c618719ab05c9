import { counted } from "../format.ts";
import type { people as nl } from "../nl/people.ts";

/** The account managers, in alphabetical order. */
export const people: typeof nl = {
  title: (count, f) =>
    `${counted(count, "account manager", "account managers, each", f)} with a portfolio and a plan of their own`,
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
    imposed: "imposed",
    none: "none",
  },
  due: "Due",
};
