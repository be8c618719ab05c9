import { counted } from "../format.ts";

import type { customers as nl } from "../nl/customers.ts";

/** Customers: plan and execution. */
export const customers: typeof nl = {
  title: {
    covered: (share) => `Of the contacts that the plan asks for ${share} was made`,
    worst: (part, share) => `in ${part} ${share} is lacking`,
    unknown: "Whether the accounts get what the plan asks for cannot be said yet",
  },
  portfolio: (customers, prospects) =>
    `In the portfolio are ${customers} customers and ${prospects} prospects.`,
  required: (r12, required) => `Over the ${r12} their plan asks for ${required} contacts.`,
  agreed: (share) =>
    `Of that plan ${share} was agreed with the account manager; the rest is a default that is still worth a talk.`,
  unserved: (count) =>
    `${count} of those contacts belong to accounts with nobody behind them: an empty chair.`,
  workload: {
    needed: (needed) => `The plans need ${needed}`,
    title: (needed, there) => `The plans need ${needed}; over twelve months there were ${there} on average`,
    teams: "The people that the plans need, by team, twelve months",
    segments: "The people that the plans need, by segment, twelve months",
    difference: "Needed over effective",
  },
  vacancy: {
    title: (count, f) => `Nobody stands behind ${counted(count, "account", "accounts", f)} now`,
    table: "Accounts without an account manager",
    breaks: "Overdue from",
    never: "never spoken to",
    note: "First who is overdue first. Whose account it was is not said.",
  },
  lookAfter: {
    title: (count, f) =>
      `${counted(count, "account has", "accounts have", f)} not been spoken to for longer than the plan wants`,
    table: "Accounts to be looked after",
    note: (shown, all, f) =>
      shown === all
        ? "Longest waiting first, measured in their own interval."
        : `The ${f.number(shown)} longest waiting of ${f.number(all)}, measured in their own interval; the pages of the segments have more.`,
  },
  enough: {
    yes: (share) =>
      `The plan is enough: it promises ${share} of the year's target, and at least 100% in each team`,
    each: "The plan of each team promises at least its year's target",
    no: (count, teams) =>
      `The plan of ${teams} promises less than ${count === 1 ? "its" : "their"} year's target`,
    unknown: "Whether the plan is enough for the target cannot be said yet",
    sub: (year) =>
      `What the plan promises over the whole year ${year}, as a share of the revenue target; tick: 100%`,
    facts: (rows) => `One bar per team. ${rows}.`,
  },
  coverage: {
    least: (part, medium, share) => `Coverage is lowest in ${part}, ${medium}: ${share}`,
    sub: (r12) => `Made where the plan asked for it, as a share of what it asked, ${r12}; –: no plan`,
    row: (name, share) => `${name} all media together ${share}`,
    facts: (rows) => `Matrix of segment and medium. ${rows}.`,
    bands: ["below 60%", "60–90%", "90–110%", "above 110%"],
  },
  service: {
    title: (share) => `Of what was made ${share} was above the maximum of the plan`,
    sub: (r12) => `Contacts by segment, ${r12}`,
    facts: (rows) => `One stacked bar per segment. ${rows}.`,
    served: "Made as planned",
    shortfall: "Short",
    surplus: "Above maximum",
    row: (name, served, shortfall, surplus) =>
      `${name}: ${served} as planned, ${shortfall} short, ${surplus} above the maximum`,
    without: (name, reason) => `${name}: ${reason}`,
  },
  trend: {
    title: (first, from, last, to) =>
      `Coverage over twelve months went from ${first} at the end of ${from} to ${last} at the end of ${to}`,
    sub: (from, to) =>
      `Made as a share of what was asked, by team, each of the twelve months up to and including the month, ${from} – ${to}; dashed: 100%`,
    facts: (month, rows) => `One line per team. ${month}: ${rows}.`,
  },
  yield: (expected, orders) => `The plan promised ${expected} orders; they became ${orders}`,
  ordersToPlan: "of orders to the plan",
  revenueToPlan: "of revenue to the plan",
  yieldTable: "What the plan promised and what came of it, by team, twelve months",
  segmentTable: "Segments",
  teamTable: "Plan and execution by team",
};
