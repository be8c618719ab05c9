import { expect, test } from "vitest";
import { LookupTable } from "./lookup-table.ts";

test("a key means its first value, in whatever case, and another value for it is told", () => {
  const table = new LookupTable();
  expect(table.add("D1", "Acme")).toBeNull();
  expect(table.add("D1", "ACME")).toBeNull();
  expect(table.add("D1", "")).toBeNull();
  expect(table.add("D1", "Beta")).toBe("Acme");
  expect([table.get("D1"), table.get("d1"), table.get("D2")]).toEqual(["Acme", "Acme", undefined]);
});

test("a key that had nothing beside it gets its value yet", () => {
  const table = new LookupTable();
  table.add("D1", "");
  expect(table.get("D1")).toBe("");
  expect(table.add("D1", "Acme")).toBeNull();
  expect(table.get("D1")).toBe("Acme");
});
