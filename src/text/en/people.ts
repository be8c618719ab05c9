import { counted } from "../format.ts";
import type { people as nl } from "../nl/people.ts";

/** The account managers, in alphabetical order. */
export const people: typeof nl = {
  title: (count, f) =>
    `${counted(count, "account manager", "account managers", f)}, each with their own accounts and their own plan`,
  none: "There are no persons in this report",
  lead: "In alphabetical order, never by performance. A figure about a person begins a talk and is no verdict.",
  table: "Account managers",
  team: "Team",
  customers: "Customers",
  due: "Due",
};
