import { expect, test } from "vitest";
import { grown } from "./growth.ts";

test("twice the time for twice the size is a power of one, four times one of two, the same one of none", () => {
  const measured = [3, 6, 24, 24].map((read, i) => ({ size: 2 ** i, seconds: { read } }));
  expect(grown([["read", "reading"]], measured).map(({ powers }) => powers)).toEqual([[1, 2, 0]]);
});
