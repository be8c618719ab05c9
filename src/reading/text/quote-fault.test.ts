import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";

const told = (...rows: string[]) =>
  readLines("quotes", [
    "account_manager_id;issued_on;outcome",
    "K1;2026-10-01;open",
    ...rows,
  ]).problems.filter(({ rule }) => rule.includes("quote") && !rule.startsWith("quotes"));

test("a quote that never closes and one that stands where none can are told at their line", () => {
  expect(told('K2;"2026-10-01;open').map(({ rule, line }) => `${rule} ${line}`)).toEqual([
    "file.unclosed_quote 3",
  ]);
  expect(
    told('K2;"2026"-10-01;open', "K3;2026-10-01;open").map(({ rule, line }) => `${rule} ${line}`),
  ).toEqual(["row.stray_quote 3"]);
  expect(told('K2;"2026-10-01;open')[0]?.message).toContain("Expected a quote that closes.");
  expect(told('K2;"2026"-10-01;open')[0]?.message).toContain("Expected quotes around a whole cell.");
});
