import { expect, test } from "vitest";
import { explainedByGroup, groupMeans } from "./season.ts";

test("a group has the mean of its values", () => {
  expect([...groupMeans({ values: [1, 10, 3, 20], groups: [1, 2, 1, 2] })]).toEqual([
    [1, 2],
    [2, 15],
  ]);
  expect(groupMeans({ values: [], groups: [] }).size).toBe(0);
});

test("groups that say all explain everything, groups that say nothing explain nothing", () => {
  expect(explainedByGroup({ values: [1, 1, 5, 5], groups: [1, 1, 2, 2] })).toBe(1);
  expect(explainedByGroup({ values: [1, 5, 1, 5], groups: [1, 1, 2, 2] })).toBeLessThanOrEqual(0);
});

test("what groups of this size would explain by chance is taken off", () => {
  // 4 of 13 lies within the groups, with 2 of 3 degrees of freedom.
  expect(explainedByGroup({ values: [0, 2, 3, 5], groups: [1, 1, 2, 2] })).toBeCloseTo(1 - 4 / 2 / (13 / 3));
});

test("without any difference, or two values of a group, nothing is explained", () => {
  expect(explainedByGroup({ values: [3, 3, 3, 3], groups: [1, 1, 2, 2] })).toBe(0);
  expect(explainedByGroup({ values: [1, 2, 3], groups: [1, 2, 3] })).toBe(0);
});
