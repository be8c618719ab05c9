import { expect, test } from "vitest";
import { planOutcome, type WeightedLine } from "./outcome.ts";

const line = (changes: Partial<WeightedLine>): WeightedLine => ({
  isQuote: false,
  weight: 1,
  timesPerYear: 1,
  minutes: 60,
  hitRate: null,
  orderValue: null,
  ...changes,
});

test("Kotler: 1,000 A accounts 36 times and 2,000 B accounts 12 times a year are 60,000 calls, 60 people of 1,000 calls", () => {
  const { contacts } = planOutcome([
    line({ weight: 1000, timesPerYear: 36 }),
    line({ weight: 2000, timesPerYear: 12 }),
  ]);
  expect(contacts).toBe(60_000);
  expect(contacts / 1000).toBe(60);
});

test("the six steps of the textbook: 4,320 hours, and 6 people who sell 40 % of 1,800 hours", () => {
  const { hours } = planOutcome([
    line({ weight: 40, timesPerYear: 50, minutes: 60 }),
    line({ weight: 72, timesPerYear: 30, minutes: 40 }),
    line({ weight: 88, timesPerYear: 20, minutes: 30 }),
  ]);
  expect(hours).toBe(4320);
  expect((hours ?? 0) / (1800 * 0.4)).toBe(6);
});

test("quotes promise orders at their hit rate, and revenue at their order value", () => {
  const quotes = line({
    isQuote: true,
    weight: 20,
    timesPerYear: 2,
    hitRate: 0.3,
    orderValue: 5000,
    minutes: 30,
  });
  expect(planOutcome([quotes])).toEqual({ contacts: 0, quotes: 40, hours: 20, orders: 12, revenue: 60_000 });
});

test("a line that does not say what it needs leaves that sum unknown, unless it asks for nothing", () => {
  const silent = line({ isQuote: true, minutes: null });
  expect(planOutcome([line({}), silent])).toMatchObject({ hours: null, orders: null, revenue: null });
  expect(planOutcome([line({}), { ...silent, timesPerYear: 0 }])).toMatchObject({
    hours: 1,
    orders: 0,
    revenue: 0,
  });
});

test("no lines come to nothing", () => {
  expect(planOutcome([])).toEqual({ contacts: 0, quotes: 0, hours: 0, orders: 0, revenue: 0 });
});
