import type { conversion as nl } from "../nl/conversion.ts";

/** Conversion: and with quality? */
export const conversion: typeof nl = {
  title: {
    rate: (oneIn) => `One in ${oneIn} quotes closed became an order`,
    chance: "no difference between people is larger than chance",
    outside: (count) =>
      `${count} account ${count === 1 ? "manager differs" : "managers differ"} by more than chance explains`,
    unknown: "What quotes bring cannot be said yet",
    few: "Too few quotes have closed to give a hit rate",
  },
  lead: (rate, r12, low, high) =>
    `Over ${r12} the hit rate is ${rate}. On this number the true rate may lie between ${low} and ${high}.`,
  value: (value) => `An order was worth ${value} on average in that time.`,
  steps: "From visit to quote to order",
  stepsSub: (r12) => `Counts of the whole company, ${r12}`,
  stepsFacts: (rows) => `A bar a step. ${rows}.`,
  perStep: (rate, low, high) => `${rate} a step (${low}–${high})`,
  teams: {
    same: "The teams differ in hit rate by no more than chance explains",
    differ: (count, teams) =>
      `${teams} ${count === 1 ? "scores" : "score"} differently from the whole, by more than chance explains`,
  },
  teamsSub: (r12) =>
    `Hit rate with a 95% interval, ${r12}; open dot: fewer than 20 quotes; line: whole company`,
  teamsFacts: (rows) => `A dot with its interval a team. ${rows}.`,
  people: {
    same: "Everybody is within what can be chance on this number of quotes",
    differ: (count) =>
      `${count} account ${count === 1 ? "manager is" : "managers are"} outside the limits of chance`,
  },
  peopleSub: (r12) => `Hit rate against the number of quotes closed, ${r12}; band: 95%, lines: 99.8%`,
  peopleFacts: (count, p0, flagged) =>
    `Funnel plot of ${count} account managers around ${p0}. Outside the 99.8% limits: ${flagged}.`,
  nobody: "nobody",
  limits95: "95%",
  limits998: "99.8%",
  quotesClosed: "quotes closed",
  funnelNote:
    "A point within the limits does not say who is better: on this number of quotes it can be chance.",
  value12: "Order value by team",
  table: "Conversion by team",
  personTable: "Conversion by account manager, twelve months",
};
