import type { forecast as nl } from "../nl/forecast.ts";

/** Where the year ends. */
export const forecast: typeof nl = {
  range: (share, low, high) => `With a chance of ${share} the year ends between ${low} and ${high}`,
  chance: (range, chance, target) => `${range}; the chance of the target of ${target} is ${chance}.`,
  under: (share) => `less than ${share}`,
  over: (share) => `more than ${share}`,
  alone: (range) => `${range}.`,
  littleHistory: (runRate) =>
    `At the rate of this year it ends at ${runRate}; there is too little history for a range.`,
  recordOff: (runRate) =>
    `At the rate of this year it ends at ${runRate}; a range did not hold as it claims, or something has just changed.`,
  record: (share, held, all, error, runRate) =>
    `A range of ${share} held before at ${held} of ${all} month-ends. The expectation was off by ${error} of the year on average, the run rate by ${runRate}`,
  better: (nearer, all) => `at ${nearer} of ${all} the expectation was nearer, and so better`,
  notBetter: "so the expectation itself was not clearly better: the worth is in the range",
  verdict: (record, verdict) => `${record}; ${verdict}.`,
  published: (record, held, all) => `${record} Of what was really published so, ${held} of ${all} held.`,
  lineRange: (share, low, high) => `Year end: ${low} to ${high} (${share} likely)`,
  lineRunRate: (runRate) => `Year end at this rate: ${runRate}, without a range`,
  sub: (from, to) =>
    `Revenue of the year through each month, ${from} – ${to}; dark: range of 80%, light: of 95%, dashes: run rate, open dot: target`,
  subRunRate: (from, to) =>
    `Revenue of the year through each month, ${from} – ${to}; dashes: run rate, open dot: target`,
  facts: (months, rows) => `A line of revenue through ${months}. ${rows}.`,
  expected: "Expected, the middle",
  inner: "Range of 80%",
  outer: "Range of 95%",
  chanceRow: "Chance of the target",
  between: (low, high) => `${low} to ${high}`,
  runRate: "Run rate",
  target: "Target of the year",
  atEnd: (name, amount) => `${name} ${amount}`,
  innerAtEnd: (range) => `80%: ${range}`,
  caption: (month) => `Where the year ends, as known at the end of ${month}`,
  value: "Revenue",
};
