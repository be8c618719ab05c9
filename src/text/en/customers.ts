import type { customers as nl } from "../nl/customers.ts";

/** Customers: plan and execution. */
export const customers: typeof nl = {
  title: {
    covered: (share) => `Of the contacts the plan asks for ${share} were made`,
    worst: (segment, share) => `segment ${segment} lacks ${share}`,
    unknown: "Whether customers get what the plan asks cannot be said yet",
  },
  lead: (customers, prospects, required, r12) =>
    `The portfolio holds ${customers} customers and ${prospects} prospects. Over ${r12} their plan asks for ${required} contacts.`,
  agreed: (share) =>
    `Of that plan ${share} is agreed with the account manager; the rest is imposed as a default.`,
  unserved: (count) =>
    `${count} of those contacts are for accounts with nobody behind them: an empty seat, or somebody away for long.`,
  enough: {
    yes: (share) => `Is the plan enough? It promises ${share} of the year's target`,
    no: (count, teams) =>
      `The plan of ${teams} promises less than ${count === 1 ? "its" : "their"} target of the year`,
  },
  enoughSub: (year) =>
    `What the plan promises over the whole year, as a share of the revenue target; ${year}; tick: 100%`,
  enoughFacts: (rows) => `A bar a team. ${rows}.`,
  coverage: {
    title: (segment, medium, share) => `Coverage is lowest in segment ${segment}, ${medium}: ${share}`,
    none: "Coverage by segment and medium",
  },
  coverageSub: (r12) => `Made where the plan asked for it, as a share of required, ${r12}; –: no plan`,
  coverageFacts: (rows) => `Matrix of segment and medium. ${rows}.`,
  bands: ["under 60%", "60–90%", "90–110%", "over 110%"],
  service: (share) => `Of what was done ${share} was above the plan's maximum`,
  serviceSub: (r12) => `Contacts by segment, ${r12}`,
  serviceFacts: (rows) => `A stacked bar a segment. ${rows}.`,
  served: "Made as planned",
  shortfall: "Short",
  surplus: "Above maximum",
  serviceRow: (segment, served, shortfall, surplus) =>
    `${segment}: ${served} as planned, ${shortfall} short, ${surplus} above the maximum`,
  trend: (from, to) => `Coverage by month went from ${from} to ${to}`,
  trendSub: (from, to) => `Made as a share of required, by team and month, ${from} – ${to}; dashed: 100%`,
  trendFacts: (rows) => `One line a team. ${rows}.`,
  yield: (expected, orders) => `The plan promised ${expected} orders; there were ${orders}`,
  yieldTable: "What the plan promised and what came of it, by team",
  segmentTable: "Segments",
  teamTable: "Plan and execution by team",
};
