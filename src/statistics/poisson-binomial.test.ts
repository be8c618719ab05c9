import fc from "fast-check";
import { expect, test } from "vitest";
import { binomialAtMost } from "./binomial.ts";
import { atLeastSuccesses } from "./poisson-binomial.ts";
import { sumOf } from "./sum.ts";

/** The chances of exactly 0, 1, 2 … successes. */
const exactly = (chances: readonly number[]) => {
  const atLeast = atLeastSuccesses(chances, chances.length);
  return Array.from(atLeast, (chance, k) => chance - (atLeast[k + 1] ?? 0));
};

const close = (values: Iterable<number>, digits = 12) =>
  Array.from(values, (value) => expect.closeTo(value, digits));

test("the published example of fast-poibin: 0.1, 0.2 and 0.2", () => {
  expect(exactly([0.1, 0.2, 0.2])).toEqual(close([0.576, 0.352, 0.068, 0.004]));
});

test("three trials worked out by hand", () => {
  // 0.5·0.6·0.7; 0.5·0.6·0.7 + 0.5·0.4·0.7 + 0.5·0.6·0.3; and so on.
  expect(exactly([0.5, 0.4, 0.3])).toEqual(close([0.21, 0.44, 0.29, 0.06]));
  expect(Array.from(atLeastSuccesses([0.5, 0.4, 0.3], 3))).toEqual(close([1, 0.79, 0.35, 0.06]));
});

test("trials of one chance are the binomial distribution", () => {
  const atLeast = atLeastSuccesses(
    Array.from({ length: 40 }, () => 0.3),
    40,
  );
  expect(Array.from(atLeast)).toEqual(
    close(
      Array.from({ length: 41 }, (_, k) => 1 - binomialAtMost(k - 1, 40, 0.3)),
      9,
    ),
  );
});

test("without trials nothing succeeds, and what is certain is certain", () => {
  expect(Array.from(atLeastSuccesses([], 2))).toEqual([1, 0, 0]);
  expect(Array.from(atLeastSuccesses([1, 0, 1], 3))).toEqual([1, 1, 1, 0]);
});

const anyChances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

test("its mean is Σ p and its variance Σ p (1 − p)", () => {
  fc.assert(
    fc.property(anyChances, (chances) => {
      const terms = exactly(chances);
      const mean = sumOf(terms.map((chance, k) => k * chance));
      const variance = sumOf(terms.map((chance, k) => (k - mean) ** 2 * chance));
      expect(mean).toBeCloseTo(sumOf(chances), 8);
      expect(variance).toBeCloseTo(sumOf(chances.map((p) => p * (1 - p))), 8);
    }),
  );
});

test("told as far as some number, it is the same as far as that", () => {
  fc.assert(
    fc.property(anyChances, fc.integer({ min: 0, max: 30 }), (chances, most) => {
      const whole = Array.from(atLeastSuccesses(chances, Math.max(most, chances.length)));
      expect(Array.from(atLeastSuccesses(chances, most))).toEqual(close(whole.slice(0, most + 1)));
    }),
  );
});
