import type { conversion as nl } from "../nl/conversion.ts";

/** Conversion: and with quality? */
export const conversion: typeof nl = {
  title: {
    numbers: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    oneIn: (number) => `About one in ${number} closed quotes became an order`,
    share: (share) => `Of the closed quotes ${share} became an order`,
    same: "account managers differ no more than chance",
    rate: (count, written) =>
      `in hit rate ${written} ${count === 1 ? "account manager differs" : "account managers differ"}`,
    visits: (count, written) =>
      `in orders per visit ${written} ${count === 1 ? "account manager differs" : "account managers differ"}`,
    beyond: (what) => `${what}, beyond chance`,
    unknown: "What quotes yield cannot be said yet",
    few: "There are too few closed quotes yet to name a hit rate",
  },
  lead: (rate, r12, confidence, low, high) =>
    `Over the ${r12} the hit rate is ${rate}. With ${confidence} confidence it lies between ${low} and ${high}.`,
  value: (value) => `An order was worth ${value} on average in that time.`,
  steps: {
    title: (visits, quotes, orders) => `${visits} visits, ${quotes} quotes, ${orders} orders`,
    sub: (whole, r12) => `Numbers of ${whole}, ${r12}`,
    caption: (r12) => `Visits, quotes and orders, ${r12}`,
    facts: (rows) => `One bar per step. ${rows}.`,
  },
  perStep: {
    quotes: (ratio, range) => `${ratio} quotes per visit (${range})`,
    orders: (rate, range) => `${rate} of the closed quotes (${range})`,
  },
  teams: {
    same: "The differences between teams in hit rate may be chance",
    differ: (count, teams) =>
      `${teams} ${count === 1 ? "scores" : "score"} differently from the other teams, more than chance explains`,
    sub: (r12, whole) =>
      `Hit rate by team with a 95% interval, ${r12}; open dot: fewer than 20 quotes; line: ${whole}`,
    facts: (rows) => `One dot with its interval per team. ${rows}.`,
  },
  people: {
    same: "The differences between colleagues in hit rate may be chance",
    differ: (count, written) =>
      `${written} ${count === 1 ? "account manager is" : "account managers are"} outside the limits of chance in hit rate`,
    sub: (r12) => `Hit rate against the number of closed quotes, ${r12}; area: 95%, lines: 99.8%`,
    facts: (count, whole, flagged) =>
      `Funnel plot of ${count} account managers around ${whole}. Outside the 99.8% limits: ${flagged}.`,
    nobody: "nobody",
    quotesClosed: "closed quotes",
    note: "A dot within the limits does not say who is better: on this number of quotes it can be chance.",
  },
  verdicts: {
    heading: "Difference from the others",
    within: "within chance",
    beyond: "beyond chance",
    many: "over 1,000",
  },
  table: "Conversion by team, twelve months",
  personTable: "Conversion by account manager, twelve months",
};
