import type { activity as nl } from "../nl/activity.ts";

/** Activity: do the hands wave? */
export const activity: typeof nl = {
  title: {
    below: (share, what) => `Per FTE present there are ${share} fewer ${what} than the norm`,
    above: (share, what) => `Per FTE present there are ${share} more ${what} than the norm`,
    onNorm: (what) => `The hands that were there made their ${what} as the norm asks`,
    changed: (what) => `The number of ${what} has changed, beyond ordinary ups and downs`,
    unknown: "How the hands wave cannot be said yet",
  },
  lead: (visits, calls, quotes, orders, month) =>
    `In ${month} there were ${visits} visits, ${calls} calls, ${quotes} quotes issued and ${orders} orders closed.`,
  newShare: (share) => `Of the visits and calls ${share} went to prospects.`,
  targets: "What was done, against what the hands that were there could be expected to do",
  targetsSub: (month) => `Share of the target at this strength, ${month}; tick: 100%`,
  targetsFacts: (rows) => `A bar a measure against the target at this strength. ${rows}.`,
  bulletRow: (what, share) => `${what} ${share}`,
  process: {
    steady: (what) => `The number of ${what} a working day goes up and down as usual`,
    signals: (count, what) =>
      `${count} ${count === 1 ? "month points" : "months point"} to a change in the number of ${what}`,
    few: (what) => `For the number of ${what} there are too few months yet to draw limits`,
  },
  processSub: (what, months) =>
    `${what} a working day of the whole company, ${months}; lines: mean and limits of ordinary variation`,
  processFacts: (last, mean, lower, upper) =>
    `Process-behaviour chart (XmR). Last month ${last}, mean ${mean}, limits ${lower} and ${upper}.`,
  mean: (value) => `mean ${value}`,
  upper: (value) => `upper limit ${value}`,
  lower: (value) => `lower limit ${value}`,
  teams: "Visits per FTE, by team",
  teamsSub: (from, to) => `Visits a month and per effective FTE, ${from} – ${to}; same scale`,
  teamsFacts: (rows) => `One line a team over thirteen months. ${rows}.`,
  teamRow: (team, last) => `${team} last month ${last}`,
  newBusiness: {
    low: (count, teams) => `${teams} hardly ${count === 1 ? "speaks" : "speak"} to prospects`,
    fine: "Every team speaks to prospects",
  },
  newBusinessSub: (r12) =>
    `Share of visits and calls at prospects, ${r12}, with a 95% interval; line: whole company`,
  newBusinessFacts: (rows) => `A dot with its interval a team. ${rows}.`,
  newBusinessNote:
    "Too little and too much are both worth a talk: the one impoverishes the future, the other the present.",
  table: "Activity by team",
  personTable: "Activity by account manager, twelve months",
};
