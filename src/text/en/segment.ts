import type { segment as nl } from "../nl/segment.ts";

/** The page of one segment. */
export const segment: typeof nl = {
  title: {
    covered: (name, share) => `Segment ${name} got ${share} of the contact that the plans ask for`,
    unknown: (name) => `Whether segment ${name} gets what the plan asks cannot be said yet`,
  },
  lead: (customers, prospects, reach) =>
    `This segment holds ${customers} customers and ${prospects} prospects; ${reach} of them had contact in the past year.`,
  overdue: (share) => `Not spoken to for too long: ${share}.`,
  byMedium: (name, short) => `Segment ${name}: ${short} contacts short over twelve months`,
  byMediumSub: (r12) =>
    `Contacts by medium, ${r12}; outlined: asked, solid: made where the plan asked for it`,
  byMediumFacts: (rows) => `Bars by medium. ${rows}.`,
  byMediumRow: (medium, served, required) => `${medium}: ${served} of ${required}`,
  heat: (below, all, least) =>
    `${below} of ${all} account managers cover less than ${least} of this segment's plan`,
  heatHead: "Account manager",
  strip: (count, all, f) =>
    `${f.number(count)} of ${all} accounts ${count === 1 ? "waits" : "wait"} longer than the plan wants`,
  stripSub: (day) => `Days since the last contact by account, on ${day}; one tick an account`,
  stripFacts: (rows) => `Ticks by kind of account. ${rows}.`,
  stripHeading: "days since the last contact",
  norm: "as planned",
  overdueName: "overdue",
  stripRow: (late, all) => `${late} of ${all} overdue`,
  neglected: "Accounts that wait",
  neglectedNote: "Longest waiting first; fifty at most. The full list is with each account manager.",
  over: "Accounts with contact above the maximum",
  overNote: "Most above the maximum first; fifty at most.",
  surplus: "Above maximum, 12 months",
};
