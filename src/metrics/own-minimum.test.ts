import fc from "fast-check";
import { expect, test } from "vitest";
import { ownMinimum } from "./own-minimum.ts";

test("the minimum of the year is the plan times its least factor, and what was made is taken off", () => {
  expect(ownMinimum({ required: 240, multiple: 0.75, made: 130 })).toEqual({ ofYear: 180, left: 50 });
  expect(ownMinimum({ required: 240, multiple: 0.75, made: 200 })).toEqual({ ofYear: 180, left: 0 });
});

test("more made never leaves more, and what is left with what was made is the minimum or more", () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amount, fc.double({ min: 0, max: 20, noNaN: true }), amount, (required, multiple, made) => {
      const { ofYear, left } = ownMinimum({ required, multiple, made });
      expect(left + made).toBeGreaterThanOrEqual(ofYear * (1 - 1e-12));
      expect(ownMinimum({ required, multiple, made: made + 1 }).left).toBeLessThanOrEqual(left);
    }),
  );
});
