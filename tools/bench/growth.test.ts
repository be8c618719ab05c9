import { expect, test } from "vitest";
import { grown } from "./growth.ts";

test("twice the time for twice the size is a power of one, four times one of two, the same one of none", () => {
  expect(grown("read", [1, 2, 4, 8], [3, 6, 24, 24]).powers).toEqual([1, 2, 0]);
});
