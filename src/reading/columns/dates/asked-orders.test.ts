import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import { readLines } from "../reading.fixture.ts";

/** Quotes with these days of issue. */
const quotes = (days: readonly string[], mapping: object = {}) => {
  const read = readLines(
    "quotes",
    ["account_manager_id,issued_on,outcome", ...days.map((day, i) => `K${i},${day},open`)],
    { mapping },
  );
  return {
    ...read,
    days: read.valuesOf("issued_on").map((day) => (typeof day === "number" ? isoOfDay(day) : day)),
  };
};

test("a column of which the order is sure is read", () => {
  const { days, told } = quotes(["31/10/2026", "03/04/2026"]);
  expect(days).toEqual(["2026-10-31", "2026-04-03"]);
  expect(told.filter((each) => each.includes("issued_on"))).toEqual([]);
});

test("an order that nothing tells is asked, with three dates both ways and the line to paste", () => {
  const { table, told, problems } = quotes(["03/04/2026", "04/05/2026", "05/06/2026", "06/07/2026"]);
  expect(table).toBeNull();
  expect(told).toContain("file.ambiguous_dates 2 issued_on");
  const asked = problems.find(({ rule }) => rule === "file.ambiguous_dates");
  expect(asked?.message).toContain("03/04/2026 is 2026-04-03 (dmy) or 2026-03-04 (mdy); 04/05/2026");
  expect(asked?.message).toContain(
    "05/06/2026 is 2026-06-05 (dmy) or 2026-05-06 (mdy). No other date says which.",
  );
  expect(asked?.message).not.toContain("06/07/2026");
  expect(asked?.paste).toBe("files:\n  quotes:\n    date_order: dmy   # dmy / mdy");
});

test("too few sure dates are said with the question", () => {
  const both = Array.from({ length: 9 }, (_, i) => `0${i + 1}/12/2026`);
  const { problems } = quotes(["31/12/2026", ...both]);
  expect(problems.find(({ rule }) => rule === "file.ambiguous_dates")?.message).toContain(
    "31/12/2026 and the like point to dmy, but that is too little to read 9 so.",
  );
});

test("what report.yaml pins is read so, and dates that cannot have that order are two orders", () => {
  expect(quotes(["03/04/2026"], { date_order: "mdy" }).days).toEqual(["2026-03-04"]);
  expect(quotes(["03/04/2026", "31/10/2026"], { date_order: "mdy" }).told).toContain(
    "file.two_date_orders 3 issued_on",
  );
});

test("two orders in a column are told at the first date that goes against most", () => {
  const { told, table } = quotes(["13/01/2026", "14/01/2026", "01/15/2026", "01/16/2026", "03/04/2026"]);
  expect(told).toContain("file.two_date_orders 2 issued_on");
  expect(table).toBeNull();
});

test("one slip in a column that is well founded is a wrong cell", () => {
  const { told, days } = quotes(["13/01/2026", "14/01/2026", "15/01/2026", "01/16/2026"]);
  expect(told).toContain("cell.not_a_date 5 issued_on");
  expect(days).toEqual(["2026-01-13", "2026-01-14", "2026-01-15"]);
});

/** Quotes with these days of issue and of their outcome. */
const closed = (rows: readonly (readonly [issued: string, closed: string])[], mapping: object = {}) =>
  readLines(
    "quotes",
    ["account_manager_id,outcome,issued_on,closed_on", ...rows.map((days) => `K1,won,${days.join(",")}`)],
    { mapping },
  );

test("of several columns that nothing tells one is asked: a line of report.yaml answers for all", () => {
  const both = [["03/04/2026", "05/06/2026"] as const];
  const asked = closed(both).told.filter((each) => each.startsWith("file.ambiguous_dates"));
  expect(asked).toEqual(["file.ambiguous_dates 2 issued_on"]);
  const { valuesOf } = closed(both, { date_order: "mdy" });
  expect([valuesOf("issued_on"), valuesOf("closed_on")].flat().map((day) => isoOfDay(Number(day)))).toEqual([
    "2026-03-04",
    "2026-05-06",
  ]);
});

test("two dates that go against another column are told with a date of that", () => {
  const file = Array.from({ length: 9 }, (_, i) => `${13 + i}/01/2026`);
  const { problems } = closed(file.map((day, i) => [day, i < 2 ? `01/${20 + i}/2026` : ""]));
  const told = problems.find(({ rule }) => rule === "file.two_date_orders");
  expect(told).toMatchObject({ line: 2, column: "closed_on", value: "01/20/2026" });
  expect(told?.message).toContain("one that can only be day-month: 13/01/2026 in the column issued_on");
  expect(told?.message_nl).toContain("alleen dag-maand kan zijn: 13/01/2026 in de kolom issued_on");
});

test("where report.yaml says that years are first, it is seen of each date whether that is so", () => {
  const { days, told } = quotes(["2026-10-31", "31/10/2026", "26-10-30"], { date_order: "ymd" });
  expect(days).toEqual(["2026-10-31", "2026-10-30"]);
  expect(told.filter((each) => each.includes("issued_on"))).toEqual(["cell.not_a_date 3 issued_on"]);
});
