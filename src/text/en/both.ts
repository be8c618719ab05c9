import { counted } from "../format.ts";
import type { both as nl } from "../nl/both.ts";

/** Hours beside customers: where the readings differ, and what each would do. */
export const both: typeof nl = {
  title: {
    differ: (team, hours, customers) => `${team} ${hours}, but ${customers}`,
    also: (teams) => `in ${teams} too the readings point different ways`,
    agree: "Hours and customers point the same way in every team",
    unknown: "The two readings cannot be laid side by side yet",
    whole: (name) => `The two readings of ${name}, side by side`,
  },
  lead: "The same figures, read twice. From hours: do we have the hands, and do they wave? From customers: is the plan enough, and is it carried out? The readings steer differently; the choice is yours.",
  place: {
    inside: "Every team is within the band of load and coverage",
    outside: (count, teams) =>
      `${teams} ${count === 1 ? "lies" : "lie"} outside the band of load and coverage`,
    sub: (r12) =>
      `Load (hours the plan needs / hours available) against coverage, ${r12}; lines: the band and the lower limit`,
    facts: (rows) => `One dot per team. ${rows}.`,
    row: (team, load, coverage) => `${team} load ${load}, coverage ${coverage}`,
    load: "Load",
    coverage: "Coverage",
    corners: {
      topLeft: "room to spare, plan done",
      topRight: "asked too much, done even so",
      bottomLeft: "room to spare, plan not done",
      bottomRight: "asked too much, cannot be done",
    },
  },
  people: {
    title: (count, f) =>
      count === 0
        ? "No account manager is in the corner where help is needed first"
        : `${counted(count, "account manager has", "account managers have", f)} few visits and a plan that is left undone`,
    sub: (r12) =>
      `Visits per FTE against colleagues of the same role, and coverage of the own plan, ${r12}; lines: a quarter less and more, and the lower limit`,
    facts: (rows) => `A point for each account manager, in alphabetical order. ${rows}.`,
    row: (name, visits, coverage) => `${name} ${visits} times, coverage ${coverage}`,
    visits: "Visits against colleagues (times)",
    corners: {
      topLeft: "little needed, plan done: what can others learn?",
      topRight: "busy and on plan: can it be kept up?",
      bottomLeft: "few and not on plan: which help is needed?",
      bottomRight: "busy, not on plan: at the right customers?",
    },
  },
  shares: {
    apart: (part, made, asked) => `To ${part} went ${made} of the contacts; the plan asks for ${asked}`,
    alike: "The contacts are spread over the segments as the plan asks",
    sub: (r12) =>
      `Share of the contacts made (hours) and of those asked for (customers), ${r12}; difference in percentage points (pp)`,
    facts: (rows) => `Two dots per segment. ${rows}.`,
    row: (segment, made, asked) => `${segment} ${made} made, ${asked} asked`,
    made: "made",
    asked: "asked",
  },
  hours: {
    hands: (missing, share) =>
      `${missing} FTE (${share}) is lacking for this target. Find more hands, or fit the target to the strength.`,
    waving: (share) =>
      `The hands are there and made ${share} of the visits that could be expected. Go through the week together and make room for visits.`,
    fine: "The hands are there and they wave. Keep it so.",
    unknown: "Nothing can be said yet: data on strength, visits or target is missing.",
  },
  customers: {
    doesNotFit: (load) =>
      `The plan needs ${load} of the hours there are. Choose together which contacts can wait.`,
    notCovered: (coverage) =>
      `The plan fits but was carried out for ${coverage}. Ask what is needed to reach the accounts that wait.`,
    notEnough: (share) =>
      `The plan is carried out but promises ${share} of the year's target. Revise the plan together.`,
    fine: "The plan fits and is carried out. Ask what others can learn from it.",
    unknown: "Nothing can be said yet: a plan or activities are missing.",
  },
  short: {
    hands: "lacks hands",
    waving: "made fewer visits than its hands could be expected to",
    hoursFine: "has the hands and they wave",
    doesNotFit: "has a plan that does not fit in the hours",
    notCovered: "cannot get round to part of its plan",
    notEnough: "has a plan that promises too little",
    customersFine: "carries out its own plan",
  },
  agreement: {
    agree: "The readings point the same way.",
    differ: "The readings do not point the same way.",
    unknown: "The readings cannot be laid side by side here yet.",
  },
  table: "Both readings by team",
  personTable: "Both readings by account manager",
};
