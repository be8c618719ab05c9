import { counted } from "../format.ts";
import type { person as nl } from "../nl/person.ts";

/** The page of one account manager, addressed as you. */
export const person: typeof nl = {
  title: {
    load: (name, required, available, due) =>
      `${name}: your plan needs ${required} hours a week and you have ${available}; ${due} due`,
    due: (name, due) => `${name}: ${due} due`,
    notAssessed: (name) => `${name}: not assessed in this period`,
    none: (name) => `${name}: there is no plan or portfolio to look at yet`,
  },
  accounts: (count, f) => counted(count, "account is", "accounts are", f),
  notAssessed:
    "There are no figures about you for this period. It is so for everybody who was there less than half of the time, whatever the cause: new, on leave, on a project.",
  lead: (customers, prospects, team) =>
    `You have ${customers} customers and ${prospects} prospects, in team ${team}.`,
  coverageLead: (coverage, r12) =>
    `Of the contact that your plan asks for over ${r12}, ${coverage} was made.`,
  dueTitle: (count, f) =>
    count === 0
      ? "Nobody waits longer than your plan wants"
      : `${counted(count, "account waits", "accounts wait", f)} longer than your plan wants`,
  dueTable: "Who is due",
  dueNote: "Longest waiting first, measured by their own interval.",
  restTitle: "Accounts that are on track",
  account: "Account",
  state: "State",
  last: "Last contact",
  days: "Days ago",
  interval: "Every … days",
  scheduled: "Scheduled on",
  persons: "Contact persons",
  done: "Made / asked, 12 months",
  loadTitle: {
    fits: (share) => `Your plan fits in your hours: ${share} of what there is`,
    over: (share) => `Your plan asks for more than there is: ${share} of your hours`,
    room: (share) => `You have room: the plan asks for ${share} of your hours`,
    unknown: "Whether your plan fits in your week cannot be said yet",
  },
  loadSub: (year) => `Hours this year to date, ${year}; band: within which it fits`,
  loadFacts: (required, available) =>
    `A bar of ${required} hours asked against ${available} hours available.`,
  loadLabel: "Hours",
  required: "asked",
  available: "available",
  band: "fits",
  coverageTitle: (share) => `Of your plan ${share} was carried out over twelve months`,
  trendTitle: (month, made, required) =>
    `In ${month} you made ${made} contacts as planned; the plan asked for ${required}`,
  trendSub: (from, to) =>
    `Contacts by month, ${from} – ${to}; outlined: asked, solid: made where the plan asked for it`,
  trendFacts: (made, required) => `A column a month. Last month ${made} made, ${required} asked.`,
  expected: "What your plan promises and what came of it",
  compared: "How this compares",
  comparedNote: "A difference counts only when its interval says so too; otherwise it can be chance.",
};
