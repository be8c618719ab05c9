import fc from "fast-check";
import { expect, test } from "vitest";
import { shapley } from "./shapley.ts";

const rounded = (values: number[], digits: number) => values.map((value) => Number(value.toFixed(digits)));
const product = (values: readonly number[]) => values.reduce((a, b) => a * b, 1);

test("two factors share what they do together", () => {
  expect(shapley([10, 5], [12, 4])).toEqual([9, -11]);
});

test("three factors of a sales target", () => {
  expect(rounded(shapley([10, 40, 0.25], [8, 38, 0.22]), 2)).toEqual([-18.34, -4.24, -10.54]);
});

test("effects of rows can be added", () => {
  const first = shapley([1, 10, 2], [4, 5, 3]);
  const second = shapley([4, 5, 3], [5, 6, 4]);
  const sum = first.map((effect, i) => effect + (second[i] ?? 0));
  expect(rounded(sum, 4)).toEqual([74.3333, -16.6667, 42.3333]);
});

test("the effects add up to the difference, zeros and negative numbers included", () => {
  const factor = fc.double({ min: -50, max: 50, noNaN: true });
  const pairs = fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(pairs, (rows) => {
      const from = rows.map(([a]) => a);
      const to = rows.map(([, b]) => b);
      const difference = product(to) - product(from);
      const sum = shapley(from, to).reduce((a, b) => a + b, 0);
      const scale = Math.max(1, ...rows.map(([a, b]) => Math.abs(a) + Math.abs(b))) ** rows.length;
      expect(Math.abs(sum - difference)).toBeLessThan(1e-9 * scale);
    }),
  );
});

test("a factor that does not change has no effect, and lists of other lengths are refused", () => {
  expect(shapley([3, 7], [3, 9])).toEqual([0, 6]);
  expect(() => shapley([1], [1, 2])).toThrow(new RangeError("1 factors against 2"));
});
