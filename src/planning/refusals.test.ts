import fc from "fast-check";
import { expect, test } from "vitest";
import { planOutcome } from "./outcome.ts";
import { type RefusalLine, refusals } from "./refusals.ts";

const line = (group: string, changes: Partial<RefusalLine> = {}): RefusalLine => ({
  group,
  isQuote: false,
  weight: 10,
  timesPerYear: 4,
  minutes: 60,
  hitRate: null,
  orderValue: null,
  ...changes,
});
const quotes = (group: string, orderValue: number) =>
  line(group, { isQuote: true, timesPerYear: 1, minutes: 6, hitRate: 0.5, orderValue });

/** Contact with A is worth ten times that with C. */
const plan = [line("A"), quotes("A", 10_000), line("C"), quotes("C", 1000)];

test("a plan that fits refuses nothing", () => {
  expect(refusals(plan, 82)).toEqual([]);
});

test("contacts where an hour promises least go first, by whole times a year, and no more than needed", () => {
  expect(refusals(plan, 72)).toEqual([{ line: 2, from: 4, to: 3, hours: 10 }]);
  expect(refusals(plan, 70)).toEqual([{ line: 2, from: 4, to: 2, hours: 20 }]);
});

test("when the least valued are all left out, the next follow; quotes stay", () => {
  expect(refusals(plan, 32)).toEqual([
    { line: 2, from: 4, to: 0, hours: 40 },
    { line: 0, from: 4, to: 3, hours: 10 },
  ]);
  expect(refusals(plan, 0).map(({ to }) => to)).toEqual([0, 0]);
});

test("before the last time at one customer goes the fourth at another that promises not much more", () => {
  const alike = [
    line("A", { timesPerYear: 8 }),
    quotes("A", 2000),
    line("B", { timesPerYear: 2 }),
    quotes("B", 500),
  ];
  const [first, ...others] = refusals(alike, 62);
  expect(first).toMatchObject({ line: 0, from: 8 });
  expect(others).toEqual([]);
});

test("where minutes are unknown nothing can be said", () => {
  expect(refusals([line("A", { minutes: null })], 1)).toEqual([]);
});

test("what is left fits, or nothing but quotes is left", () => {
  const some = fc.record({
    group: fc.constantFrom("A", "B", "C"),
    isQuote: fc.boolean(),
    weight: fc.integer({ min: 0, max: 20 }),
    timesPerYear: fc.integer({ min: 0, max: 24 }).map((times) => times / 2),
    minutes: fc.integer({ min: 0, max: 120 }),
    hitRate: fc.constant(0.3),
    orderValue: fc.integer({ min: 0, max: 5000 }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), fc.integer({ min: 0, max: 400 }), (lines, hours) => {
      const left = lines.map((each) => ({ ...each }));
      for (const { line: index, to } of refusals(lines, hours)) {
        const changed = left[index];
        if (changed) changed.timesPerYear = to;
      }
      const kept = left.filter(
        ({ isQuote, minutes, weight, timesPerYear }) =>
          !isQuote && minutes > 0 && weight > 0 && timesPerYear > 0,
      );
      if (kept.length > 0) expect(planOutcome(left).hours).toBeLessThanOrEqual(hours + 1e-6);
    }),
    { seed: 72 },
  );
});
