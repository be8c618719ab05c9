import fc from "fast-check";
import { expect, test } from "vitest";
import { baseRateScore, brierScore, type Forecast } from "./brier.ts";

const stated = (chance: number, cameTrue: boolean): Forecast => ({ chance, cameTrue });

// The forecasts of rain by which the score is explained in the article on it in Wikipedia.
test.each([
  [1, true, 0],
  [1, false, 1],
  [0.7, true, 0.09],
  [0.3, true, 0.49],
  [0.5, true, 0.25],
  [0.5, false, 0.25],
])("a chance of %f stated of what came true (%s) scores %f", (chance, cameTrue, score) => {
  expect(brierScore([stated(chance, cameTrue)])).toBeCloseTo(score, 12);
});

test("of nothing stated there is no score", () => {
  expect(brierScore([])).toBeNull();
  expect(baseRateScore([])).toBeNull();
});

const anyForecasts = fc.array(
  fc.record({ chance: fc.constantFrom(0, 0.1, 0.25, 0.5, 0.7, 1), cameTrue: fc.boolean() }),
  { minLength: 1, maxLength: 30 },
);

test("the score is reliability less resolution plus uncertainty, as Murphy takes it apart", () => {
  fc.assert(
    fc.property(anyForecasts, (forecasts) => {
      const n = forecasts.length;
      const rateOf = (some: readonly Forecast[]) =>
        some.filter(({ cameTrue }) => cameTrue).length / some.length;
      const base = rateOf(forecasts);
      const groups = [...Map.groupBy(forecasts, ({ chance }) => chance)];
      const mean = (of: (chance: number, some: Forecast[]) => number) =>
        groups.reduce((sum, [chance, some]) => sum + some.length * of(chance, some), 0) / n;
      const reliability = mean((chance, some) => (chance - rateOf(some)) ** 2);
      const resolution = mean((_, some) => (rateOf(some) - base) ** 2);
      expect(brierScore(forecasts)).toBeCloseTo(
        reliability - resolution + (baseRateScore(forecasts) ?? 0),
        10,
      );
    }),
  );
});

test("who always states the base rate has the score of the base rate", () => {
  fc.assert(
    fc.property(anyForecasts, (forecasts) => {
      const rate = forecasts.filter(({ cameTrue }) => cameTrue).length / forecasts.length;
      const always = forecasts.map(({ cameTrue }) => stated(rate, cameTrue));
      expect(brierScore(always)).toBeCloseTo(baseRateScore(forecasts) ?? -1, 10);
    }),
  );
});
