import { counted } from "../format.ts";
import type { person as nl } from "../nl/person.ts";

/** The page of one account manager, addressed as you. */
export const person: typeof nl = {
  title: {
    load: (name, required, available, due) =>
      `${name}: your plan needs ${required} hours a week and you have ${available}; ${due} due`,
    due: (name, due) => `${name}: ${due} due`,
    notAssessed: (name) => `${name}: not assessed in this period`,
    none: (name) => `${name}: there is no portfolio to look at yet`,
  },
  accounts: (count, f) => (count === 0 ? "no account is" : counted(count, "account is", "accounts are", f)),
  notAssessed: (least) =>
    `There are no figures about you for this period. It is so for everybody who was there less than ${least} of the time, whatever the cause: new, on leave, on a project.`,
  portfolio: (customers, prospects, f) =>
    `You have ${counted(customers, "customer", "customers", f)} and ${counted(prospects, "prospect", "prospects", f)}.`,
  team: (team) => `You are in team ${team}.`,
  coverageLead: (r12, coverage) =>
    `Of the contact that your plan asks for over the ${r12}, ${coverage} was made.`,
  due: {
    title: (count, f) =>
      count === 0
        ? "Nobody waits longer than your plan wants"
        : `${counted(count, "account waits", "accounts wait", f)} longer than your plan wants`,
    table: "Who is due",
    note: "Longest waiting first, measured by their own interval.",
    rest: (count, f) => `${counted(count, "account is", "accounts are", f)} on track or due soon`,
    restTable: "Accounts that are on track",
  },
  load: {
    title: {
      fits: (share) => `Your plan fits in your hours: it needs ${share} of what there is`,
      over: (share) => `Your plan asks for more than there is: ${share} of your hours`,
      room: (share) => `You have room: the plan needs ${share} of your hours`,
      unknown: "Whether your plan fits in your week cannot be said yet",
    },
    sub: (year) => `Hours in ${year} to date; band: within which a plan fits`,
    facts: (required, available, share) => `A bar: asked ${required}, available ${available}, load ${share}.`,
    label: "Hours",
    required: "asked",
    available: "available",
    band: "fits",
    roomNote: (low, hours) =>
      `Below the band (${low}) there is room: this year so far about ${hours} hours before the plan fills yours.`,
    note: "Available is the part of your contract hours that is for selling, less ordinary leave and short absence, the same for everybody.",
  },
  coverage: {
    title: (share) => `Of your plan ${share} was carried out over twelve months`,
    unknown: "How much of your plan was carried out cannot be said yet",
  },
  contacts: {
    title: (month, made, required) =>
      `In ${month} your plan asked for ${required} contacts; ${made} were made`,
    unknown: "How many contacts your plan asked for this month cannot be said yet",
    sub: (from, to) =>
      `Contacts by month, ${from} – ${to}; outlined: asked, solid: made where the plan asked for it`,
    facts: (said) => `One column per month. ${said}.`,
    made: "Made",
    served: "Made where the plan asked for it",
    required: "Asked for",
  },
  expected: "What your plan promised and what came of it",
  compared: "What it brings, and how that compares",
  comparedTable: "Your figures beside those of team and company, twelve months",
  colleagues: {
    table: "Your orders beside what such accounts bring colleagues of the same role",
    orders: "Orders in the months compared",
    more: "More orders than such accounts bring colleagues, also when chance is allowed for.",
    fewer: "Fewer orders than such accounts bring colleagues, also when chance is allowed for.",
    fewAndEnough:
      "Fewer orders than such accounts bring colleagues, and the target of the year to date is met: there is nothing to do.",
    chance: "The difference from what such accounts bring colleagues can be chance.",
  },
  newBusinessTable: "New customers, twelve months",
  comparedNote: "In brackets the 95% interval. Where two intervals overlap, the difference can be chance.",
};
