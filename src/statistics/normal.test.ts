import { expect, test } from "vitest";
import { normalAbove } from "./normal.ts";
import { z95, z998 } from "./wilson.ts";

test("it is half above the mean, and one side of 95 % and 99.8 % above those quantiles", () => {
  expect(normalAbove(0)).toBeCloseTo(0.5, 12);
  expect(normalAbove(z95)).toBeCloseTo(0.025, 12);
  expect(normalAbove(z998)).toBeCloseTo(0.001, 12);
  expect(normalAbove(-z95)).toBeCloseTo(0.975, 12);
});
