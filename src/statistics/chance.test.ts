import { expect, test } from "vitest";
import { chance } from "./chance.ts";

const first = (seed: number, part: string, count: number) =>
  Array.from({ length: count }, chance(seed, part));

test("a stream is the same on every machine and in every year: kept reports of invented data rest on it", () => {
  expect(first(7, "quotes", 3)).toEqual([0.038486738223582506, 0.5880614535417408, 0.8994415435008705]);
});

test("another seed and another part give another stream, each of which lies evenly between 0 and 1", () => {
  const streams = [first(1, "quotes", 4000), first(2, "quotes", 4000), first(1, "visits", 4000)];
  expect(new Set(streams.map(([number]) => number)).size).toBe(3);
  for (const stream of streams) {
    for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const share = stream.filter((number) => Math.floor(number * 10) === tenth).length / stream.length;
      expect(share).toBeCloseTo(0.1, 1);
    }
  }
});
