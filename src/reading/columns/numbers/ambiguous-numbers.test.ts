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
const askedOf = (values: readonly string[], delimiter = "|") =>
  readLines("quotes", [
    ["account_manager_id", "issued_on", "outcome", "value"].join(delimiter),
    ...values.map((value, i) => [`K${i}`, "2026-10-01", "open", value].join(delimiter)),
  ]).problems.find(({ rule }) => rule === "file.ambiguous_numbers");

test("three cells are shown, one of them certain where there is one", () => {
  const asked = askedOf(["1,250", "2,250", "3,250", "12,5"]);
  expect(asked?.message).toContain(
    "1,250 is 1.25 or 1250; 2,250 is 2.25 or 2250; 12,5 is 12.5 or no number.",
  );
  expect(asked?.message).not.toContain("3,250");
});

test("where only one can be read in two ways, more of the certain ones are shown", () => {
  const asked = askedOf(["12.5", "13.5", "1.250", "14.5"], ";");
  expect(asked).toMatchObject({ line: 4, value: "1.250" });
  expect(asked?.message).toContain(
    "1.250 is 1250 or 1.25; 12.5 is no number or 12.5; 13.5 is no number or 13.5.",
  );
});

/** The lines to paste where the numbers of plan lines are asked, by the column that they stand in. */
function pasted(cells: Readonly<Record<string, string>>, delimiter = "|") {
  const all = { segment: "A", medium: "bezoek", per: "klant", times_per_year: "4", ...cells };
  const { problems } = readLines("plan", [
    Object.keys(all).join(delimiter),
    Object.values(all).join(delimiter),
  ]);
  const asked = problems.filter(({ rule }) => rule === "file.ambiguous_numbers");
  return [...asked.map(({ column }) => column), ...(asked[0]?.paste ?? "").split("\n").slice(2)];
}

test("columns that are asked are pinned by name where another says how it is written, else all at once", () => {
  const two = { minutes: "1.250", order_value: "2.500" };
  expect(pasted({ ...two, hit_rate: "0.25" })).toEqual([
    "minutes",
    "order_value",
    '    decimal: { minutes: ",", order_value: "," } # 1.250 = 1250',
    '    # decimal: { minutes: ".", order_value: "." } # 1.250 = 1.25',
  ]);
  expect(pasted(two)).toEqual([
    "minutes",
    "order_value",
    '    decimal: "," # 1.250 = 1250',
    '    # decimal: "." # 1.250 = 1.25',
  ]);
});

test("the likely mark goes first: nothing takes twelve thousand minutes", () => {
  expect(pasted({ order_value: "1.250", minutes: "12.500" }, ";")).toEqual([
    "minutes",
    '    decimal: "." # 12.500 = 12.5',
    '    # decimal: "," # 12.500 = 12500',
  ]);
});
