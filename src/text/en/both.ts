import type { both as nl } from "../nl/both.ts";

/** Hours beside customers: where the readings differ, and what each would do. */
export const both: typeof nl = {
  title: {
    differ: (teams) => `${teams}: here hours and customers do not say the same`,
    agree: "Hours and customers say the same of every team",
    unknown: "The two readings cannot be laid side by side yet",
  },
  lead: "The same month, read twice. From hours: do we have the hands, and do they wave? From customers: is the plan enough, and is it carried out? The readings steer differently; the choice is yours.",
  placement: (count) =>
    count === 0
      ? "Every team is within the band of load and coverage"
      : `${count} ${count === 1 ? "team lies" : "teams lie"} outside the band`,
  placementSub: (r12) =>
    `Load (hours the plan needs / hours available) against coverage, ${r12}; lines: the band and the lower limit`,
  placementFacts: (rows) => `A dot a team with load and coverage. ${rows}.`,
  placementRow: (team, load, coverage) => `${team}: load ${load}, coverage ${coverage}`,
  load: "Load",
  coverage: "Coverage",
  corners: {
    topLeft: "room to spare, plan done",
    topRight: "asked too much, done even so",
    bottomLeft: "room to spare, plan not done",
    bottomRight: "asked too much, cannot be done",
  },
  shares: (segment, share) =>
    `Segment ${segment} gets ${share} of the contacts, other than its part of the plan`,
  sharesFine: "The contacts are spread over the segments as the plan asks",
  sharesSub: (r12) =>
    `Share of all contacts (hours) and share of what the plan asks (customers), by segment, ${r12}`,
  sharesFacts: (rows) => `Two dots a segment. ${rows}.`,
  sharesRow: (segment, hours, customers) => `${segment}: ${hours} of the contacts, ${customers} of the plan`,
  hoursEnd: "made",
  customersEnd: "asked",
  teamTitle: (team) => team,
  hours: {
    hands: (missing, share) =>
      `${missing} FTE (${share}) is lacking for this target. Fill the vacancy, or fit the target to the strength.`,
    waving: (share) =>
      `The hands are there but made ${share} of the visits that could be expected. Go through the week together and make room for visits.`,
    fine: "The hands are there and they wave. Go on like this.",
    unknown: "Nothing can be said yet: data on strength or target is missing.",
  },
  customers: {
    doesNotFit: (load) =>
      `The plan asks for ${load} of the hours there are. Choose together which contacts can wait.`,
    notCovered: (coverage, overdue) =>
      `The plan fits but was carried out for ${coverage}; ${overdue} of the accounts wait too long. Ask what is needed to reach them.`,
    notEnough: (share) =>
      `The plan is carried out but promises ${share} of the year's target. Revise the plan together.`,
    fine: "The plan is enough, fits and is carried out. Ask what others can learn from it.",
    unknown: "Nothing can be said yet: a plan or activities are missing.",
  },
  agreement: { agree: "The readings point the same way.", differ: "The readings do not point the same way." },
  six: (team) => `${team}: six questions`,
  table: "Both readings by team",
  personTable: "Both readings by account manager, twelve months",
};
