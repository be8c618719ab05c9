import { countedAs } from "../format.ts";
import type { customers as nl } from "../nl/customers.ts";

/** Customers: plan and execution. */
export const customers: typeof nl = {
  title: {
    covered: (share) => `${share} of planned contacts was completed`,
    worst: (part, share) => `in ${part} ${share} was left undone`,
    unknown: "How much of the plan was completed cannot be said yet",
  },
  part: "Team or segment",
  portfolio: (customers, prospects) =>
    `The portfolio holds ${countedAs(customers, "customer", "customers")} and ${countedAs(prospects, "prospect", "prospects")}.`,
  required: (r12, required) => `Over the ${r12}, ${required} contacts were planned.`,
  agreed: (share) =>
    `Of that plan ${share} was agreed with the account manager; the default plan still stands beyond it.`,
  unserved: (count) =>
    `${countedAs(count, "planned contact", "planned contacts")} belonged to accounts without an account manager.`,
  load: {
    title: (share) => `The plans take ${share} of the hours available`,
    fullest: (share, team, ofTeam) => `The plans take ${share} of the hours available; in ${team} ${ofTeam}`,
    table: "Hours of the plans and hours available, by team, twelve months",
  },
  waiting: "Who waits now",
  vacancy: {
    table: (count) => `Accounts without an account manager: ${count}`,
    breaks: "Overdue from",
    never: "never spoken to",
    note: "By latest date of contact. Whose account it was is not said.",
  },
  lookAfter: {
    table: (count) => `Overdue accounts: ${count}`,
    all: "Longest overdue first.",
    first: "Only those overdue longest; the pages of the segments have more.",
  },
  enough: {
    yes: (share) =>
      `If the plans come true they are enough: ${share} of the year's target, and the whole target in each team`,
    each: "The plan of each team is enough for its year's target",
    no: (count, teams) =>
      `The plan of ${teams} is expected to bring less than ${count === 1 ? "its" : "their"} year's target`,
    unknown: "Whether the plan is enough for the target cannot be said yet",
    sub: (year) =>
      `What the plan is expected to bring over the whole year ${year}, in % of the revenue target; tick: 100%`,
    facts: (rows) => `One bar per team. ${rows}.`,
  },
  coverage: {
    least: (part, share, whole) => `In ${part} ${share} of the plan was completed, against ${whole} in total`,
    even: "The plan was completed about equally far in every team",
    plain: "Plan completed, by team and segment",
    sub: (r12) => `Completed, in % of planned, ${r12}`,
    norm: (least) => `lower limit ${least}`,
    facts: (rows) => `One dot per team and segment. ${rows}.`,
  },
  heat: {
    sub: (r12) => `Completed, in % of planned, ${r12}; –: no plan`,
    bands: ["below 80%", "80–95%", "95–110%", "above 110%"],
  },
  trend: {
    title: (first, from, last, to) =>
      `Completion of the plan went from ${first} at the end of ${from} to ${last} at the end of ${to}`,
    sub: (from, to) =>
      `Completed, in % of planned, by team, each of the twelve months up to and including the month, ${from} – ${to}; dashed: 100%`,
    facts: (month, rows) => `One line per team. ${month}: ${rows}.`,
  },
  yield: (expected, orders) =>
    `The plans counted on ${countedAs(expected, "order", "orders")}; they became ${orders}`,
  ordersToPlan: "of orders to the plan",
  revenueToPlan: "of revenue to the plan",
  yieldTable: "What was expected of the plan and what came of it, by team, twelve months",
  wishTable: "What customers want, and what is planned and made, twelve months",
  wishNote: "Only customers whose wish is known, by the medium of that wish.",
  segmentTable: "Segments",
  teamTable: "Plan and execution by team",
};
