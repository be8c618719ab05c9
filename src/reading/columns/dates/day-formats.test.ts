import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import { readLines } from "../reading.fixture.ts";

type Said = Parameters<typeof readLines>[2];

/** The days of quotes that were issued and closed, and the order that is said of their file. */
function quotes(rows: readonly (readonly [issued: string, closed: string])[], said: Said = {}) {
  const lines = rows.map(([issued, closed]) => `K1;${issued};won;${closed}`);
  const { source, table, told, valuesOf } = readLines(
    "quotes",
    ["account_manager_id;issued_on;outcome;closed_on", ...lines],
    said,
  );
  const days = (name: string) => valuesOf(name).map((day) => (day === null ? null : isoOfDay(Number(day))));
  const isRead = table !== null;
  return { order: source?.dateOrder, isRead, told, issued: days("issued_on"), closed: days("closed_on") };
}

test("each column is read in its own order, and the file has that of most", () => {
  const { order, issued, closed } = quotes([
    ["31/01/2026", "02/14/2026"],
    ["30/01/2026", "02/15/2026"],
    ["29/01/2026", "02/16/2026"],
  ]);
  expect([issued[0], closed[0]]).toEqual(["2026-01-31", "2026-02-14"]);
  expect(order).toBe("dmy");
  expect(quotes([["01/31/2026", ""]]).order).toBe("mdy");
});

test("without a date of which it matters it is that of dates that begin with their year, else days first", () => {
  expect(quotes([["2026-01-31", ""]]).order).toBe("ymd");
  expect(quotes([["31 jan 2026", ""]]).order).toBe("dmy");
});

test("where one column must be asked nothing is read", () => {
  const { isRead, order, told } = quotes([["31-01-2026", "03/04/2026"]]);
  expect([isRead, order]).toEqual([false, null]);
  expect(told).toContain("file.ambiguous_dates 2 closed_on");
});

test("an instant is the day that it is where the report is", () => {
  const late: [string, string][] = [["2026-01-31T23:30:00Z", "2026-02-01T10:00:00Z"]];
  expect(quotes(late, { settings: { time_zone: "Europe/Amsterdam" } })).toMatchObject({
    issued: ["2026-02-01"],
    closed: ["2026-02-01"],
  });
});

test("a month is a day where the file says how often, and it is said from when", () => {
  const activities = (more: string, cell: string) =>
    readLines("activities", [`date;account_manager_id;type${more}`, `2026-01;K1;telefoon${cell}`]);
  const counted = activities(";count", ";12");
  expect(counted.valuesOf("date").map((day) => isoOfDay(Number(day)))).toEqual(["2026-01-30"]);
  expect(isoOfDay(counted.table?.monthsFrom ?? 0)).toBe("2026-01-01");
  expect(counted.told).toEqual(["file.month_counts 2 date"]);
  expect(activities("", "").told).toEqual(["cell.not_a_date 2 date"]);
});
