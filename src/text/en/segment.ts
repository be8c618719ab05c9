import { countedAs } from "../format.ts";
import type { segment as nl } from "../nl/segment.ts";

/** The page of one segment. */
export const segment: typeof nl = {
  title: {
    covered: (name, share) => `${share} of planned contacts in segment ${name} was completed`,
    unknown: (name) => `How much of the plan was completed in segment ${name} cannot be said yet`,
  },
  portfolio: (customers, prospects) =>
    `This segment holds ${countedAs(customers, "customer", "customers")} and ${countedAs(prospects, "prospect", "prospects")}.`,
  reach: (share) => `In twelve months there was contact with ${share} of them.`,
  byMedium: {
    short: (name, count, isOne) =>
      `In segment ${name} ${count} ${isOne ? "planned contact was" : "planned contacts were"} not made`,
    enough: (name) => `In segment ${name} the planned contacts were made`,
    unknown: (name) => `How much contact segment ${name} lacks cannot be said yet`,
    sub: (r12) => `Contacts by medium, ${r12}; outlined: planned, solid: of these completed`,
    facts: (rows) => `One bar per medium. ${rows}.`,
    done: "Made",
    columns: {
      required: "Planned",
      realised: "Made",
      served: "Of which planned",
      surplus: "Beyond the maximum",
    },
  },
  heat: {
    title: "Plan completed by account manager and medium",
    facts: (rows) => `Matrix of account manager and medium, by name. ${rows}.`,
  },
  waiting: {
    late: (late, all, isOne) => `${late} of ${all} customers and prospects ${isOne ? "is" : "are"} overdue`,
    unknown: "How long customers and prospects wait",
    sub: (day) => `Time since the last contact against the own interval, on ${day}; red: overdue`,
    facts: (rows) => `One bar per class. ${rows}.`,
    head: "Time since the last contact",
    classes: [
      "less than half an interval",
      "half to one interval",
      "up to a quarter over it: due",
      "up to two intervals: overdue",
      "more than two intervals: overdue",
      "never had contact",
    ],
    table: "Customers and prospects by time since the last contact",
  },
  neglected: (count) => `Accounts due or overdue: ${count}`,
  longest: {
    all: "Longest overdue first.",
    first: "Only those overdue longest. Those with an account manager are on that page too.",
  },
  over: (count) => `Accounts with contact beyond the maximum: ${count}`,
  most: {
    all: "Most beyond the maximum first.",
    first: "Only those furthest beyond the maximum.",
  },
  surplus: "Beyond the maximum, 12 months",
  reachTable: "How broad the contact is",
};
