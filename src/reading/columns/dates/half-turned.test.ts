import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";

const quotes = (days: readonly string[], mapping: object = {}) =>
  readLines(
    "quotes",
    ["account_manager_id,issued_on,outcome", ...days.map((day, i) => `K${i},${day},open`)],
    { mapping },
  );
const told = (...of: Parameters<typeof quotes>) =>
  quotes(...of).told.filter((each) => each.startsWith("file.two_date_orders"));
const turned = ["2026-03-04", "2026-05-06", "2026-07-08"];
const left = ["13/01/2026", "14/01/2026", "15/01/2026"];

test("where every plain date has a day up to 12 and every other one above, a program has turned the first", () => {
  expect(told([...turned, ...left])).toEqual(["file.two_date_orders 2 issued_on"]);
  expect(told([...turned, ...left], { date_order: "dmy" })).toEqual([]);
});

test("three of each are no chance, fewer may be", () => {
  expect(told([...turned.slice(1), ...left])).toEqual([]);
  expect(told([...turned, ...left.slice(1)])).toEqual([]);
});

test("a plain date after the 12th, or another up to it, is no such file", () => {
  expect(told([...turned, "2026-01-13", ...left])).toEqual([]);
  expect(told([...turned, "2026-01-12", ...left])).toHaveLength(1);
  expect(told([...turned, "03/04/2026", ...left])).toEqual([]);
});

test("dates that name their month were not turned", () => {
  expect(told(["3 mrt 2026", "4 mrt 2026", "5 mrt 2026", ...left])).toEqual([]);
});

test("it is told with a date of both, and how many were turned; no date is read", () => {
  const { problems, table } = quotes([
    "14/01/2026",
    "5 mei 2026",
    ...turned,
    "2026-03-04",
    "15/01/2026",
    "16/01/2026",
  ]);
  const problem = problems.find(({ rule }) => rule === "file.two_date_orders");
  expect(problem).toMatchObject({ line: 4, column: "issued_on", value: "2026-03-04" });
  expect(problem?.message).toContain(
    "Of 4 dates such as 2026-03-04 the day is always 12 or less, of those such as 14/01/2026 always more",
  );
  expect(problem?.message_nl).toContain(
    "Van 4 datums zoals 2026-03-04 is de dag overal 12 of minder, van die zoals 14/01/2026 overal meer",
  );
  expect(table).toBeNull();
});

test("so it is where the month is first in the others", () => {
  expect(told([...turned, "01/13/2026", "01/14/2026", "01/15/2026"])).toEqual([
    "file.two_date_orders 2 issued_on",
  ]);
});
