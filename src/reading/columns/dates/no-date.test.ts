import { expect, test } from "vitest";
import { saysNoDay } from "./no-date.ts";

test.each([
  ["0000-00-00"],
  ["0001-01-01"],
  ["1753-01-01"],
  ["01-01-1753"],
  ["1/1/1753"],
  ["17530101"],
  ["1899-12-30"],
  ["30.12.1899"],
  ["12/31/1899"],
  ["0-1-1900"],
  ["1900-01-00"],
  ["01-01-1900"],
  ["1900-01-01 00:00:00"],
  ["1900-01-01T00:00:00Z"],
])("%s is where a system has no date, in any column", (text) => {
  expect(saysNoDay(text, "issued_on")).toBe(true);
});

test.each([["2999-12-31"], ["31-12-2999"], ["4712-12-31"], ["12/31/9999"], ["99991231"]])(
  "%s has no end, where a last day stands",
  (text) => {
    for (const column of ["end_date", "to", "until", "closed_on"]) {
      expect(saysNoDay(text, column), column).toBe(true);
    }
    expect(saysNoDay(text, "start_date")).toBe(false);
  },
);

test.each([
  ["1900-01-02"],
  ["1753-02-01"],
  ["2026-12-31"],
  ["9999-12-30"],
  ["2999-11-31"],
  [""],
  ["x"],
  ["01-01-1900x"],
])("%s is no such day", (text) => {
  expect(saysNoDay(text, "end_date")).toBe(false);
});
