import fc from "fast-check";
import { expect, test } from "vitest";
import { countRatioInterval, rateRatioInterval } from "./count-ratio.ts";
import { wilson } from "./wilson.ts";

test("24 orders on 310 visits is 0.077 per visit, and could be 0.05 to 0.12", () => {
  const [low, high] = countRatioInterval(24, 310) ?? [Number.NaN, Number.NaN];
  const [p, q] = wilson(24, 334) ?? [Number.NaN, Number.NaN];
  expect([low, high]).toEqual([p / (1 - p), q / (1 - q)]);
  expect(low).toBeCloseTo(0.0511, 3);
  expect(high).toBeCloseTo(0.1171, 3);
});

test("a ratio above one is no error", () => {
  const [low, high] = countRatioInterval(30, 10) ?? [Number.NaN, Number.NaN];
  expect(low).toBeGreaterThan(1);
  expect(high).toBeGreaterThan(3);
});

test("without a denominator there is no interval", () => {
  expect(countRatioInterval(3, 0)).toBeNull();
  expect(rateRatioInterval({ count: 3, exposure: 0 }, { count: 3, exposure: 1 })).toBeNull();
  expect(rateRatioInterval({ count: 3, exposure: 1 }, { count: 0, exposure: 1 })).toBeNull();
  expect(rateRatioInterval({ count: 3, exposure: 1 }, { count: 3, exposure: 0 })).toBeNull();
});

test("equal rates give an interval around one, whatever the exposures", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 40 }), (count, times) => {
      const ratio = rateRatioInterval({ count, exposure: 1 }, { count: count * times, exposure: times });
      expect(ratio?.[0]).toBeLessThan(1);
      expect(ratio?.[1]).toBeGreaterThan(1);
    }),
  );
});

test("the interval of two rates is that of the counts, by the exposures", () => {
  const [low = 0, high = 0] = countRatioInterval(24, 310) ?? [];
  const ratio = rateRatioInterval({ count: 24, exposure: 2 }, { count: 310, exposure: 10 });
  expect(ratio?.[0]).toBeCloseTo(low * 5, 12);
  expect(ratio?.[1]).toBeCloseTo(high * 5, 12);
});
