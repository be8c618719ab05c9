import { expect, test } from "vitest";
import { LifeTable } from "./life.ts";
import { productLimit } from "./product-limit.ts";
import { remissions, remissionsPublished } from "./published-lives.fixture.ts";
import { stepAt } from "./step-curve.ts";

test.each(remissionsPublished)(
  "Freireich's remissions after week %i: %f, standard error %f",
  (week, share, error) => {
    const step = stepAt(productLimit(LifeTable.of(remissions).riskSets()), week);
    expect(step?.share).toBeCloseTo(share, 6);
    expect(Math.sqrt(step?.variance ?? -1)).toBeCloseTo(error, 4);
  },
);

test("without any last seen going Greenwood's variance is that of a share", () => {
  const sets = LifeTable.of([1, 2, 3, 4].map((time) => ({ time, cause: "end" }))).riskSets();
  expect(stepAt(productLimit(sets), 2)).toMatchObject({ share: 0.5, variance: (0.5 * 0.5) / 4 });
});

test("after the last of all nobody is left, and of nobody there is no curve", () => {
  expect(productLimit(LifeTable.of([{ time: 2, cause: "end" }]).riskSets())).toEqual([
    { time: 2, share: 0, variance: 0 },
  ]);
  expect(productLimit([])).toEqual([]);
});
