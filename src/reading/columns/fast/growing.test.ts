import { expect, test } from "vitest";
import { GrowingInts } from "./growing.ts";

test.each([undefined, 0, 5, 100_000])(
  "numbers stand in the order in which they came, also where %s were expected",
  (expected) => {
    const ints = new GrowingInts(expected);
    for (let value = 0; value < 5000; value++) ints.push(value - 7);
    expect(ints.length).toBe(5000);
    expect([...ints.toArray()]).toEqual(Array.from({ length: 5000 }, (_, i) => i - 7));
    expect([ints.at(0), ints.at(4999), ints.at(5000), ints.at(-1)]).toEqual([-7, 4992, 0, 0]);
  },
);

test("nothing was pushed at first", () => {
  expect(new GrowingInts().toArray()).toHaveLength(0);
});
