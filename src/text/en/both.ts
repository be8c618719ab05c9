import type { both as nl } from "../nl/both.ts";

/** Hours beside customers: what came of it, where the readings differ, and what each would do. */
export const both: typeof nl = {
  title: {
    differ: (team, hours, customers) => `${team} ${hours}, but ${customers}`,
    also: (teams) => `in ${teams} too hours and customers disagree`,
    agree: "Hours and customers agree team by team",
    unknown: "The two readings cannot be laid side by side yet",
    whole: (name) => `The two readings of ${name}, side by side`,
  },
  lead: "From hours: do we have the people, are they busy, and do they deliver quality? From customers: is the plan enough, is it carried out, and does it yield? Each side leads to another talk; the choice is yours.",
  teams: "Result, hours and customers by team",
  door: "To the team",
  result: {
    head: "Result",
    of: (team, year, month, ofMonth) => `${team}: ${year} of target this year, ${ofMonth} in ${month}`,
    unknown: (team) => `${team}: the result cannot be measured against a target yet`,
  },
  place: {
    inside: "In every team the plan fits the hours and is carried out",
    outside: (count, teams) => `${teams} ${count === 1 ? "is" : "are"} not where hours and plan match`,
    sub: (r12) =>
      `Load (hours of the plan / hours available) and plan completed, ${r12}; grey area and line: as intended`,
    facts: (rows) => `One dot per team. ${rows}.`,
    row: (team, load, coverage) => `${team} load ${load}, plan completed ${coverage}`,
    load: "Load",
    coverage: "Plan completed",
    corners: {
      topLeft: "room to spare, plan met",
      topRight: "too full, met even so",
      bottomLeft: "room to spare, plan not met",
      bottomRight: "too full, not feasible",
    },
  },
  shares: {
    apart: (part, made, asked) => `${made} of contacts went to ${part}; ${asked} was planned`,
    sub: (r12) =>
      `Share of the contacts made (hours) and of those planned (customers), ${r12}; difference in percentage points (pp)`,
    facts: (rows) => `Two dots per segment. ${rows}.`,
    row: (segment, made, asked) => `${segment} ${made} made, ${asked} planned`,
    made: "made",
    asked: "planned",
  },
  hours: {
    understaffed: (share) =>
      `The team is ${share} understaffed for this target. Arrange temporary help, or fit the target to the headcount.`,
    fewVisits: (share) =>
      `Headcount is as planned; there were ${share} fewer visits this year than go with it. Go through the week together and make room for visits.`,
    fewVisitsEnough: (share) =>
      `Headcount is as planned; there were ${share} fewer visits this year than go with it, and still the target was reached. Ask how, and whether it will last.`,
    quality: (share) =>
      `Headcount and visits are as planned, but the year is at ${share} of target, more than chance explains. See together which step falls short: quotes, hit rate or order value.`,
    chance: (share) =>
      `Headcount and visits are as planned. The year is at ${share} of target; that can be chance.`,
    fine: (share) => `Headcount and visits are as planned and the year is at ${share} of target. Keep going.`,
    unknown: "Nothing can be said yet: data on headcount, visits or target is missing.",
  },
  customers: {
    doesNotFit: (load) =>
      `The plan takes ${load} of the hours available. Choose together which contacts can wait.`,
    notCovered: (coverage) =>
      `${coverage} of planned contacts was completed. Ask what is needed to reach the accounts that wait.`,
    notEnough: (coverage, share) =>
      `The plan is carried out (${coverage} in twelve months) but is expected to bring ${share} of the year's target. Revise the plan together.`,
    lowYield: (coverage, share) =>
      `The plan is carried out (${coverage} in twelve months) but brought ${share} of what was expected of it this year, more than chance explains. Discuss whether these are the right accounts and contacts.`,
    chance: (coverage, share) =>
      `The plan is carried out (${coverage} in twelve months) and brought ${share} of what was expected of it this year; that can be chance.`,
    fine: (coverage, share) =>
      `The plan is carried out (${coverage} in twelve months) and yields: ${share} of what was expected of it. Ask what others can learn from it.`,
    notMeasured: (coverage) =>
      `The plan is carried out (${coverage} in twelve months); whether it yields cannot be said yet.`,
    unknown: "Nothing can be said yet: a plan or activities are missing.",
  },
  short: {
    hands: "is understaffed",
    waving: "makes fewer visits than go with its headcount",
    quality: "misses its target with visits enough",
    hoursFine: "has headcount and visits as planned",
    doesNotFit: "has a plan that does not fit in the hours",
    notCovered: "completes only part of its plan",
    notEnough: "has a plan that brings too little",
    lowYield: "has a plan that brings less than expected",
    customersFine: "carries out its own plan",
  },
};
