import { counted } from "../format.ts";
import type { quotes as nl } from "../nl/quotes.ts";

/** What is open, and what becomes of quotes as they grow older. */
export const quotes: typeof nl = {
  none: "There are no open quotes",
  open: (count, f) => `${counted(count, "quote", "quotes", f)} ${count === 1 ? "is" : "are"} open`,
  ownNone: "You have no open quotes",
  own: (count, f) => `You have ${counted(count, "open quote", "open quotes", f)}`,
  worth: (value) => `, worth ${value} together`,
  worthOf: (count, value) => `; the value of ${count} is known, ${value} together`,
  stale: (count, written, share) =>
    `; ${written} of them (${share}) ${count === 1 ? "has" : "have"} been open longer than nine in ten of the quotes that became an order`,
  ownStale: (count, written) => `; ${written} of them ${count === 1 ? "has" : "have"} been open for long`,
  expected: (value) => `At their age, ${value} of that value is to be expected as orders.`,
  moved: {
    later: (count, written, value) => `${written} ${count === 1 ? "has" : "have"} slipped (${value})`,
    earlier: (count, written, value) => `${written} ${count === 1 ? "was" : "were"} pulled in (${value})`,
    since: (what, month) => `The expected day has changed since ${month}: ${what}.`,
  },
  ask: "Open longer than nine in ten of the quotes that became an order: ask whether it is alive, or close it",
  all: "All open quotes, the oldest first",
  inShort: (all, share) => `Open quotes: ${all}, ${share} stale.`,
  leftOut:
    "The hit rate counts only what was closed: with lost quotes left open, it looks higher than it is.",
  by: (days, won, low, high, lost) =>
    `Of everything issued, ${won} was won within ${days} days (${low} to ${high}) and ${lost} lost.`,
  table: "Open quotes by team",
  quarters: {
    table: "Quotes by the quarter in which they were issued",
    sub: "Share won within ninety days, with its interval, by quarter of issue; open dot: few quotes",
    facts: (rows) => `A dot with its interval for each quarter. ${rows}.`,
    quarter: "Quarter",
    issued: "Issued",
    won: "Won",
    lost: "Lost",
    open: "Open",
    wonBy: "Won within ninety days",
    young: "too young yet",
    note: "A young quarter could not be followed for so long yet.",
  },
  list: {
    caption: "Open quotes, the oldest first",
    account: "Customer",
    noAccount: "customer not known",
    quote: "Quote",
    days: "Days open",
    value: "Value",
    chance: "Chance",
    expected: "Expected",
    openFor: (days) => `${days} days open`,
    due: (day) => `expected ${day}`,
    moved: (day, was) => `${day} (was ${was})`,
    stage: "Stage",
    state: "How long",
    stale: "open for long",
    fresh: "running",
    note: "Chance: how often a quote of that age still becomes an order. Open for long: older than nine in ten of the quotes that became an order.",
  },
};
