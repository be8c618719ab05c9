import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";
import { readings } from "./ambiguous-numbers.ts";

test.each([
  ["10.500", "10.500 is 10500 or 10.5", "10.500 is 10500 of 10,5"],
  ["1,250", "1,250 is 1.25 or 1250", "1,250 is 1,25 of 1250"],
  ["12,5", "12,5 is 12.5 or no number", "12,5 is 12,5 of geen getal"],
])("%s is shown both ways", (text, en, nl) => {
  expect(readings(text)).toEqual({ nl, en });
});

/** What is asked of an amount of quotes, beside a number of another kind that is sure. */
const askedOf = (values: readonly string[]) =>
  readLines("quotes", [
    "account_manager_id|issued_on|outcome|value",
    ...values.map((value, i) => `K${i}|2026-10-01|open|${value}`),
  ]).problems.find(({ rule }) => rule === "file.ambiguous_numbers");

test("three cells are shown, one of them certain where there is one", () => {
  const asked = askedOf(["1,250", "2,250", "3,250", "12,5"]);
  expect(asked?.message).toContain(
    "1,250 is 1.25 or 1250; 2,250 is 2.25 or 2250; 12,5 is 12.5 or no number.",
  );
  expect(asked?.message).not.toContain("3,250");
});
