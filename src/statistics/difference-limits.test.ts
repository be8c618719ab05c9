import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceLimits } from "./difference-limits.ts";

test("how far a proportion lies above its limits is the interval of the difference", () => {
  // Newcombe (1998), Statistics in Medicine 17, 873–890, example a: 56/70 − 48/80, method 10.
  const [low, high] = differenceLimits({ successes: 48, n: 80 }, { successes: 56, n: 70 }) ?? [];
  expect(56 / 70 - (high ?? 0)).toBeCloseTo(0.0524, 4);
  expect(56 / 70 - (low ?? 0)).toBeCloseTo(0.3339, 4);
});

const proportion = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

test("one is beyond chance next to another exactly when the other is next to it, and never next to itself", () => {
  fc.assert(
    fc.property(proportion, proportion, (a, b) => {
      const isBeyond = (before: typeof a, now: typeof a) => {
        const [low, high] = differenceLimits(before, now) ?? [0, 1];
        const is = now.successes / now.n;
        return is > high ? "above" : is < low ? "below" : "within";
      };
      const other = { above: "below", below: "above", within: "within" } as const;
      expect(isBeyond(a, b)).toBe(other[isBeyond(b, a)]);
      expect(isBeyond(a, a)).toBe("within");
    }),
  );
});

test("nothing is said of no cases", () => {
  expect(differenceLimits({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
  expect(differenceLimits({ successes: 1, n: 2 }, { successes: 0, n: 0 })).toBeNull();
});
