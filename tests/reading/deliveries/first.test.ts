import { expect, test } from "vitest";
import { readField } from "../field/field.fixture.ts";
import { activities, only, quotes } from "./faults.ts";
import { csvOf, exportsOf } from "./organisation.fixture.ts";

const month = "2026-10";

/** What is told of the rows of a first delivery that lie before a day of the file, as `2026-06-30`. */
function toldUpTo(file: string, column: string, last: string) {
  const isBefore = (date = "") => date.split("-").reverse().join("-") <= last;
  const changed = only(file, (row) => isBefore(row[column]))(exportsOf({ until: month }));
  const files = Object.entries(changed).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? csvOf(rows) : rows,
  ]);
  const { problems } = readField({ files: Object.fromEntries(files), month });
  return problems.filter(({ rule }) => rule.startsWith("delivery."));
}

test("of a first delivery it is told that one log ends months before the other", () => {
  const [told, ...others] = toldUpTo(activities, "datum", "2026-06-30");
  expect(others).toEqual([]);
  expect(told).toMatchObject({ rule: "delivery.ends_early", severity: "warning", file: activities });
  expect(told?.message).toMatch(
    /^The activities end after 2026-06-\d\d, while the other exports go on to 2026-10-\d\d; about \d[\d,]+ were to be expected\./,
  );
  expect(toldUpTo(quotes, "offertedatum", "2026-02-28")).toMatchObject([{ rule: "delivery.ends_early" }]);
});

test("not of a few weeks, for what is usual is not known yet", () => {
  expect(toldUpTo(activities, "datum", "2026-10-10")).toEqual([]);
  expect(toldUpTo(quotes, "offertedatum", "2026-10-31")).toEqual([]);
});
