import { counted } from "../format.ts";
import type { segment as nl } from "../nl/segment.ts";

/** The page of one segment. */
export const segment: typeof nl = {
  title: {
    covered: (name, share) => `Segment ${name} got ${share} of the contact that the plans ask for`,
    unknown: (name) => `Whether segment ${name} gets what the plan asks cannot be said yet`,
  },
  portfolio: (customers, prospects) =>
    `This segment holds ${customers} customers and ${prospects} prospects.`,
  reach: (share) => `In the past year there was contact with ${share}.`,
  overdue: (share) => `Not spoken to for too long: ${share}.`,
  byMedium: {
    short: (name, count, f) =>
      `Segment ${name} got ${counted(count, "contact", "contacts", f)} fewer than the plan asked for`,
    enough: (name) => `Segment ${name} got every contact that the plan asked for`,
    unknown: (name) => `How much contact segment ${name} lacks cannot be said yet`,
    sub: (r12) => `Contacts by medium, ${r12}; outlined: asked, solid: made where the plan asked for it`,
    facts: (rows) => `One bar per medium. ${rows}.`,
    columns: {
      required: "Asked for",
      realised: "Made",
      served: "Of which the plan asked for",
      surplus: "Of which above the maximum",
    },
  },
  heat: {
    below: (count, all, least) =>
      `For ${count} of ${all} account managers the coverage in this segment is below ${least}`,
    none: (least) => `For every account manager the coverage in this segment is at least ${least}`,
    unknown: "The coverage by account manager cannot be said yet",
    range: (low, high) => `Coverage runs from ${low} to ${high}`,
    facts: (message, range) => `Matrix of account manager and medium, by name. ${message}. ${range}.`,
  },
  strip: {
    title: (waiting, all, f) =>
      `${f.number(waiting)} of ${counted(all, "account", "accounts", f)} ${waiting === 1 ? "waits" : "wait"} longer than planned`,
    none: "No account waits longer than its plan wants",
    sub: (day) => `Days since the last contact, on ${day}; one tick per customer or prospect`,
    facts: (rows) => `Ticks on a time line. ${rows}.`,
    row: (waiting, all) => `${waiting} of ${all} wait`,
    heading: "days since the last contact",
    norm: "as planned",
    overdue: "overdue",
    table: "Customers and prospects by state",
    note: "The line is the interval of the middle account; who is overdue is measured by their own interval. Who never had contact has no tick.",
  },
  neglected: "Accounts that wait",
  longest: (shown, all, f) =>
    shown < all
      ? `The ${f.number(shown)} of ${f.number(all)} that wait longest. Those with an account manager are on that page too.`
      : "Longest waiting first, measured by their own interval.",
  over: "Accounts with contact above the maximum",
  most: (shown, all, f) =>
    shown < all ? `The first ${f.number(shown)} of ${f.number(all)}.` : "Most above the maximum first.",
  surplus: "Above maximum, 12 months",
  reachTable: "How broad the contact is",
};
