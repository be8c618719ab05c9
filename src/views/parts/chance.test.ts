import { expect, test } from "vitest";
import { literalReport } from "../site.fixture.ts";
import { beyondChance } from "./chance.ts";
import { readerOf } from "./reader.ts";

const difference = (count: number, expected: number) =>
  beyondChance(
    readerOf(
      literalReport({
        figures: [{ metric: "activity.attainment.visits", value: count / expected, denominator: expected }],
      }),
      "nl",
    ),
    "activity.attainment.visits",
  );

test("a count is beyond chance from twice the square root of what was expected", () => {
  expect(difference(81, 100)).toBe(0);
  expect(difference(79, 100)).toBeCloseTo(-0.21);
  expect(difference(121, 100)).toBeCloseTo(0.21);
});

test("of many, a twentieth is no difference however sure it is", () => {
  expect(difference(9600, 10_000)).toBe(0);
  expect(difference(9400, 10_000)).toBeCloseTo(-0.06);
});

test("without a value there is no difference to speak of", () => {
  expect(beyondChance(readerOf(literalReport({}), "nl"), "activity.attainment.visits")).toBeNull();
});
