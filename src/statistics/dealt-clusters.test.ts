import { expect, test } from "vitest";
import { binomialAtMost } from "./binomial.ts";
import { chance } from "./chance.ts";
import { dealtAtMost, dispersionOfSizes, sizesOf } from "./dealt-clusters.ts";

test("orders that stand alone are dealt out binomially", () => {
  const chances = dealtAtMost(sizesOf(Array.from({ length: 40 }, () => 1)), 0.25, 40);
  for (const k of [0, 3, 5, 10, 40]) expect(chances[k]).toBeCloseTo(binomialAtMost(k, 40, 0.25), 12);
});

test("twenty clusters of two are twenty single ones, counted double", () => {
  const chances = dealtAtMost(new Map([[2, 20]]), 0.25, 10);
  expect(chances[10]).toBeCloseTo(binomialAtMost(5, 20, 0.25), 12);
  expect(chances[9]).toBeCloseTo(binomialAtMost(4, 20, 0.25), 12);
});

test("it is what dealing them out many times shows", () => {
  const clusters = [1, 1, 1, 1, 1, 1, 2, 2, 3, 5];
  const random = chance(3, "dealt");
  const draws = 20_000;
  const few = Array.from({ length: draws }, () =>
    clusters.reduce((sum, size) => sum + (random() < 0.3 ? size : 0), 0),
  ).filter((orders) => orders <= 2);
  expect(dealtAtMost(sizesOf(clusters), 0.3, 2)[2]).toBeCloseTo(few.length / draws, 2);
});

test("who gets all or nothing is certain of it", () => {
  const sizes = sizesOf([1, 2]);
  expect([...dealtAtMost(sizes, 1, 3)]).toEqual([0, 0, 0, 1]);
  expect([...dealtAtMost(sizes, 0, 1)]).toEqual([1, 1]);
  expect([...dealtAtMost(sizesOf([]), 0.5, 0)]).toEqual([1]);
});

test("an order of nothing is no cluster, and clusters of one size are counted together", () => {
  expect([...sizesOf([2, 1, 0, 2])]).toEqual([
    [2, 2],
    [1, 1],
  ]);
});

test("counts of clusters lie as much wider as the mean size of the cluster that an order lies in", () => {
  // Three orders alone and one cluster of two: (3 × 1 + 4) / (3 + 2).
  expect(dispersionOfSizes(sizesOf([1, 1, 1, 2]))).toBe(1.4);
  // Two clusters of three: each order lies in one of three.
  expect(dispersionOfSizes(sizesOf([3, 3]))).toBe(3);
  expect(dispersionOfSizes(sizesOf([]))).toBe(1);
});
