import type { activity as nl } from "../nl/activity.ts";

/** Activity: do the hands wave? */
export const activity: typeof nl = {
  title: {
    below: (share, what) => `Per FTE present there are ${share} fewer ${what} than the norm`,
    above: (share, what) => `Per FTE present there are ${share} more ${what} than the norm`,
    onNorm: (what) => `The hands that were there made their ${what} as the norm asks`,
    changed: (what) => `The number of ${what} has changed, beyond ordinary ups and downs`,
    andChanged: "the number has changed, beyond ordinary ups and downs",
    unknown: "How the hands wave cannot be said yet",
  },
  lead: (month, done) => `In ${month}: ${done}.`,
  made: {
    visits: (count) => (count === 1 ? "visit" : "visits"),
    calls: (count) => (count === 1 ? "call" : "calls"),
    quotes: (count) => (count === 1 ? "quote issued" : "quotes issued"),
    orders: (count) => (count === 1 ? "order closed" : "orders closed"),
  },
  newShare: (share) => `Of the visits and calls ${share} went to prospects.`,
  newCustomers: (count, orders, revenue, r12) =>
    `New customers brought ${orders} ${count === 1 ? "order" : "orders"} (${revenue}) over the ${r12}.`,
  converted: (share) => `Of the prospects of a year ago ${share} are customers now.`,
  expected: {
    behind: (what) => `${what} stay behind what could be expected of these hands`,
    met: "What could be expected of these hands was done",
    sub: (month) => `Share of the target at the strength there was, ${month}; tick: 100%`,
    facts: (rows) => `One bar per measure against the target at this strength. ${rows}.`,
    done: "Done",
    target: "Target at this strength",
  },
  process: {
    steady: (what) => `The number of ${what} per working day goes up and down as usual`,
    signals: (count, what) =>
      `${count} ${count === 1 ? "month points" : "months point"} to a change in the number of ${what}`,
    few: (what) => `For the number of ${what} there are too few months yet to draw limits`,
    sub: (what, whole, from, to) =>
      `${what}, ${whole}, ${from} – ${to}; lines: mean and limits of ordinary ups and downs`,
    facts: (facts) => `Process-behaviour chart (XmR). ${facts}.`,
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
    season: (share) =>
      `The time of the year explains ${share} of the ups and downs; therefore each month is compared with the same month of other years.`,
    months: (from, to) => `${from} – ${to}`,
    reading: (month, kind) => `${month}: ${kind}`,
    note: (readings) => `◆ ${readings}. Look for what was different then; ask, and blame nobody.`,
  },
  perFte: {
    range: (least, leastTeam, most, mostTeam) =>
      `Visits per FTE: from ${least} in ${leastTeam} to ${most} in ${mostTeam}`,
    one: (perFte) => `${perFte} visits per FTE in this month`,
    sub: (from, to) => `Visits per month and effective FTE, ${from} – ${to}; same scale`,
    facts: (months, month, rows) => `One line per team over ${months} months. ${month}: ${rows}.`,
  },
  newBusiness: {
    low: (count, teams) => `${teams} hardly ${count === 1 ? "speaks" : "speak"} to prospects`,
    fine: "No team speaks to too few prospects",
    unknown: "How much contact there is with prospects cannot be said yet",
    sub: (r12, whole) =>
      `Share of visits and calls at prospects, ${r12}, with a 95% interval; line: ${whole}`,
    facts: (rows) => `One dot with its interval per team. ${rows}.`,
    note: "Too little and too much are both worth a talk: the one impoverishes the future, the other the present.",
  },
  table: (month) => `Activity by team, ${month}`,
  personTable: "Activity by account manager, twelve months",
};
