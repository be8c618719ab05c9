import { expect, test } from "vitest";
import { mapDistinct } from "./distinct.ts";

test("something for each, in the order of the codes", () => {
  expect(mapDistinct(["a", "b"], (each, code) => `${each}${code}`)).toEqual(["a0", "b1"]);
  expect(mapDistinct([], () => 1)).toEqual([]);
});
