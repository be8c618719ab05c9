import { expect, test } from "vitest";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const lines = (...rows: string[]) => `${rows.join("\n")}\n`;
const told = (data: ReturnType<typeof readField>) =>
  problemsOf(data).filter((each) => !/ file\.missing | quotes\.begin_late /.test(each));

/** A last day of Anna, and the day on which an open quote closed, as a system writes that there is none. */
const read = (lastDay: string, closedOn: string) =>
  readField({
    files: {
      "team.csv": lines(
        "person_id;name;team;fte;start_date;end_date",
        `1;Anna Smit;Noord;1;15-01-2020;${lastDay}`,
        "2;Bram Bos;Noord;1;15-01-2020;31-12-2026",
      ),
      "quotes.csv": lines(
        "quote_id;account_manager_id;issued_on;outcome;closed_on;value",
        `Q1;1;01-10-2026;open;${closedOn};1000`,
        "Q2;1;01-10-2026;won;20-10-2026;500",
      ),
      "report.yaml": "languages: [en]\n",
    },
  });

test.each([
  ["31-12-9999", "01-01-1753"],
  ["31-12-9999 23:59:59", "1-1-1900 0:00:00"],
  ["31.12.2999", "00-00-0000"],
  ["01-01-0001", "0-1-1900"],
  ["30-12-1899", "01/01/1900"],
])("the first and last days of a system (%s, %s) are no days, and that is listed", (lastDay, closedOn) => {
  const data = read(lastDay, closedOn);
  expect(told(data)).toEqual(["repaired cell.no_value team.csv:2", "repaired cell.no_value quotes.csv:2"]);
  expect(data.dataset.employments.map(({ to }) => to === null)).toEqual([true, false]);
  expect(figuresOf(data, ["activity.count.quotes", "activity.count.orders"])).toEqual([2, 1]);
});

test("a last day of all is none for a first day, and a day that must be filled is no blank", () => {
  const data = readField({
    files: {
      "team.csv": lines(
        "person_id;name;team;fte;start_date",
        "1;Anna Smit;Noord;1;9999-12-31",
        "2;Bram;Noord;1;1900-01-01",
      ),
    },
  });
  expect(told(data).filter((each) => each.includes("team.csv"))).toEqual([
    "error cell.out_of_range team.csv:2",
    "error cell.out_of_range team.csv:3",
  ]);
});

test("of several dates the first that is one is read, past a day that is none", () => {
  const data = readField({
    files: {
      "team.csv": lines("person_id;name;team;fte;start_date", "1;Anna Smit;Noord;1;2020-01-01"),
      "quotes.csv": lines(
        "quote_id;account_manager_id;issued_on;outcome;Actual;Due;value",
        "Q1;1;2026-10-05;won;1753-01-01 00:00;2026-10-20;1000",
      ),
      "report.yaml": "files: { quotes: { columns: { closed_on: [Actual, Due] } } }\n",
    },
  });
  expect(figuresOf(data, ["activity.count.orders"])).toEqual([1]);
});
