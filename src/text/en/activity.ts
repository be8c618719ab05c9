import type { activity as nl } from "../nl/activity.ts";

/** Activity: are they busy? */
export const activity: typeof nl = {
  title: {
    below: (share, what) => `${share} fewer ${what} per FTE than planned`,
    above: (share, what) => `${share} more ${what} per FTE than planned`,
    mayBeChance: "that may be chance",
    onPlan: (what) => `About as many ${what} per FTE as planned`,
    changed: (what) => `The number of ${what} has changed, beyond its normal variation`,
    andChanged: "the number has changed, beyond its normal variation",
    unknown: "How much was done per FTE cannot be said yet",
  },
  year: {
    below: (share, what) => `The year to date has ${share} fewer ${what} than planned.`,
    above: (share, what) => `The year to date has ${share} more ${what} than planned.`,
    on: (what) => `The year to date has about as many ${what} as planned.`,
  },
  lead: (month, done) => `In ${month}: ${done}.`,
  made: {
    visits: (count) => (count === 1 ? "visit" : "visits"),
    calls: (count) => (count === 1 ? "call" : "calls"),
    videos: (count) => (count === 1 ? "video call" : "video calls"),
    emails: (count) => (count === 1 ? "e-mail" : "e-mails"),
    quotes: (count) => (count === 1 ? "quote issued" : "quotes issued"),
    orders: (count) => (count === 1 ? "order" : "orders"),
  },
  newShare: (share) => `Of the visits and calls ${share} went to prospects.`,
  newCustomers: (count, orders, revenue, r12) =>
    `New customers brought ${orders} ${count === 1 ? "order" : "orders"} (${revenue}) over the ${r12}.`,
  converted: (share) => `Of the prospects of a year ago ${share} are customers now.`,
  expected: {
    behind: (what) => `${what} fall short of plan per FTE`,
    maybe: (what) => `so do ${what}, but that may be chance`,
    onlyMaybe: (what) => `${what} below plan per FTE, but that may be chance`,
    met: "What was planned per FTE was done",
    sub: (month) => `In % of what was planned at this staffing, ${month}; tick: 100%, grey: may be chance`,
    facts: (rows) => `One bar per measure against plan at this staffing. ${rows}.`,
    done: "Done",
    target: "Planned at this staffing",
    year: "This year",
    ofYear: (share) => `this year ${share}`,
  },
  process: {
    steady: (what) => `${what} vary as usual`,
    fewAll: "There are too few months yet to see whether anything changes",
    stripSub: (whole, from, to) =>
      `Number per working day, ${whole}, ${from} – ${to}; each on a scale of its own, grey area: normal variation`,
    stripFacts: (rows) => `One line per measure. ${rows}.`,
    stripTable: "Number per working day",
    usually: (last, low, high) => `${last}; usually ${low} to ${high}`,
    fewShort: (last) => `${last}; too few months yet`,
    seasonal: (what) => `${what}, against the time of year`,
    signals: (count, written, what, from) =>
      `Since ${from}, ${written} ${count === 1 ? "month points" : "months point"} to a change in the number of ${what}`,
    sub: (what, whole, from, to) =>
      `${what}, ${whole}, ${from} – ${to}; lines: mean and limits of normal variation`,
    facts: (facts) => `Control chart (XmR). ${facts}.`,
    lines: {
      mean: (level) => `mean ${level}`,
      upper: (level) => `upper limit ${level}`,
      lower: (level) => `lower limit ${level}`,
    },
    signal: "Sign of change",
    kinds: {
      1: "outside the limits",
      2: "eight in a row on one side of the mean",
      3: "three of four nearer to a limit than to the mean",
    },
    season:
      "Where the time of the year explains more than half of the variation, each month is compared with the same month of other years.",
    months: (from, to) => `${from} – ${to}`,
    reading: (month, kind) => `${month}: ${kind}`,
    note: (readings) =>
      `◆ ${readings}. Look for what was different then; ask, without looking for a culprit.`,
  },
  perFte: {
    plain: "Visits per FTE",
    even: "Visits per FTE differ little between the teams",
    below: (team, share) => `${team} ${share} fewer`,
    above: (team, share) => `${team} ${share} more`,
    differ: (teams) => `Visits per FTE, twelve months: ${teams} than average`,
    many: "Visits per FTE differ between the teams",
    one: (perFte) => `${perFte} visits per FTE in twelve months`,
    sub: (from, to) => `Visits per month and FTE, ${from} – ${to}; same scale`,
    facts: (months, month, rows) => `One line per team over ${months} months. ${month}: ${rows}.`,
  },
  newBusiness: {
    low: (count, teams, limit) =>
      `${teams} ${count === 1 ? "has" : "have"} little contact with prospects: less than ${limit}`,
    fine: (limit) => `No team is demonstrably below ${limit} contact with prospects`,
    unknown: "How much contact there is with prospects cannot be said yet",
    sub: (r12, whole) =>
      `Share of visits and calls at prospects, ${r12}, with a 95% interval; line: ${whole}`,
    facts: (rows) => `One dot with its interval per team. ${rows}.`,
    note: "Too little and too much are both worth a talk: too little costs growth, too much costs existing customers.",
  },
  table: (month) => `Activity by team, ${month}`,
  personTable: "Activity per FTE and month, by account manager, twelve months",
  perFteOf: (what) => `${what} per FTE`,
  prospects: "At prospects",
  tableNote: "Teams in the order of the organisation. At prospects: the share of visits and calls.",
};
