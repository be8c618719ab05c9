import fc from "fast-check";
import { expect, test } from "vitest";
import { planOutcome } from "./outcome.ts";
import { type ProposalLine, proposal } from "./proposal.ts";

const quote = (group: string, changes: Partial<ProposalLine> = {}): ProposalLine => ({
  group,
  isQuote: true,
  isVisit: false,
  weight: 10,
  timesPerYear: 1,
  maxPerYear: 4,
  minutes: 60,
  hitRate: 0.5,
  orderValue: 1000,
  ...changes,
});
const visit = (group: string, changes: Partial<ProposalLine> = {}): ProposalLine => ({
  ...quote(group, { hitRate: null, orderValue: null }),
  isQuote: false,
  isVisit: true,
  timesPerYear: 2,
  ...changes,
});

/** Revenue and hours of lines with other frequencies. */
function outcomeWith(lines: readonly ProposalLine[], frequencies: readonly number[]) {
  return planOutcome(lines.map((line, i) => ({ ...line, timesPerYear: frequencies[i] ?? 0 })));
}

test("a plan that promises its target within its hours is left alone", () => {
  expect(proposal([quote("A")], { target: 5000, hours: 10 })).toEqual({ state: "enough" });
});

test("more quotes go with the visits that the plan has for each quote", () => {
  // 10 quotes bring 5,000; for 7,500 half a quote more at each of ten accounts, and two visits a quote with
  // it.
  const lines = [quote("A"), visit("A")];
  expect(proposal(lines, { target: 7500, hours: 1000 })).toEqual({
    state: "reached",
    frequencies: [1.5, 3],
    extraContacts: 15,
  });
});

test("the target is reached where a quote brings most, and elsewhere only where the hours ask it", () => {
  const lines = [
    quote("A", { orderValue: 1000, minutes: 30 }),
    quote("B", { orderValue: 4000, minutes: 240 }),
  ];
  const aim = { target: 5000 + 20_000 + 10_000 };
  const rich = proposal(lines, { ...aim, hours: 1000 });
  expect(rich.state === "reached" && rich.frequencies).toEqual([1, 1.5]);
  // With one hour to spare no more quotes of four hours fit; quotes of half an hour do not reach it.
  const tight = proposal(lines, { ...aim, hours: 46 });
  expect(tight).toMatchObject({ state: "short", frequencies: [1, 1] });
});

test("what is missing is said: hours, or a hit rate where no hours would do", () => {
  const few = proposal([quote("A")], { target: 10_000, hours: 12 });
  expect(few).toMatchObject({ state: "short", revenueMissing: 5000, hoursMissing: 8 });
  const never = proposal([quote("A", { maxPerYear: 1 })], { target: 10_000, hours: 1000 });
  expect(never).toMatchObject({ state: "short", hoursMissing: null, hitRateNeeded: 1 });
});

test("a plan that does not fit, or does not say what it needs, is not raised", () => {
  expect(proposal([quote("A")], { target: 1e6, hours: 4 })).toEqual({
    state: "does_not_fit",
    hoursMissing: 6,
  });
  expect(proposal([quote("A", { minutes: null })], { target: 1e6, hours: 40 })).toEqual({ state: "unknown" });
  expect(proposal([visit("A")], { target: 1e6, hours: 400 })).toEqual({ state: "unknown" });
});

test("on cases small enough to try every plan, no plan reaches the target with fewer contacts", () => {
  const line = fc.record({
    weight: fc.integer({ min: 1, max: 6 }),
    minutes: fc.integer({ min: 10, max: 200 }),
    hitRate: fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10),
    orderValue: fc.integer({ min: 100, max: 5000 }),
    maxPerYear: fc.integer({ min: 1, max: 3 }),
  });
  const cases = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    target: fc.integer({ min: 100, max: 60_000 }),
    hours: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(cases, ({ lines: drawn, target, hours }) => {
      const lines = drawn.map((each, i) => quote(`${i}`, { ...each, timesPerYear: 0 }));
      const choices = lines.map(({ maxPerYear }) =>
        Array.from({ length: (maxPerYear ?? 0) * 2 + 1 }, (_, i) => i / 2),
      );
      const all = choices.reduce<number[][]>(
        (plans, some) => plans.flatMap((plan) => some.map((choice) => [...plan, choice])),
        [[]],
      );
      const fitting = all
        .map((plan) => outcomeWith(lines, plan))
        .filter((each) => (each.hours ?? 0) <= hours + 1e-6);
      const reaching = fitting.filter(({ revenue }) => (revenue ?? 0) >= target - 1e-6);
      const found = proposal(lines, { target, hours });
      if (reaching.length > 0) {
        expect(found.state).toBe("reached");
        const least = Math.min(...reaching.map(({ quotes }) => quotes));
        expect(found.state === "reached" && found.extraContacts).toBeCloseTo(least, 6);
      } else {
        const most = Math.max(...fitting.map(({ revenue }) => revenue ?? 0));
        expect(found.state).toBe("short");
        expect(found.state === "short" && target - found.revenueMissing).toBeCloseTo(most, 4);
      }
    }),
    { seed: 71, numRuns: 300 },
  );
});
