import { expect, test } from "vitest";
import { pageKey } from "./page-key.ts";

test("an equal number gives the same key, however it came about", () => {
  const [, ...asDouble] = [0.5, 1];
  const doubles = [0.5, 1];
  doubles.shift();
  for (const values of [asDouble, doubles])
    expect(pageKey("program", "index", { values })).toBe(pageKey("program", "index", { values: [1] }));
});

test("another program, page or content gives another key", () => {
  const key = pageKey("program", "index", { title: "1" });
  expect(pageKey("other", "index", { title: "1" })).not.toBe(key);
  expect(pageKey("program", "rules", { title: "1" })).not.toBe(key);
  expect(pageKey("program", "index", { title: 1 })).not.toBe(key);
});
