import { expect, test } from "vitest";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team = "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n";

/** Twenty quotes that are won a week after they were issued, on a day of some month. */
function weekLater(month: string) {
  const rows = Array.from({ length: 20 }, (_, i) => {
    const day = String(1 + (i % 20)).padStart(2, "0");
    const won = String(8 + (i % 20)).padStart(2, "0");
    return `Q${month}${i};1;2026-${month}-${day};won;2026-${month}-${won};100`;
  });
  return rows.join("\n");
}

const read = (...rows: string[]) =>
  readField({
    files: {
      "team.csv": team,
      "quotes.csv": `quote_id;account_manager_id;issued_on;outcome;closed_on;value\n${rows.join("\n")}\n`,
    },
  });

test("an export of one month tells that month's orders, and that those of earlier quotes are not in it", () => {
  const data = read(weekLater("10"));
  expect(figuresOf(data, ["activity.count.orders", "activity.count.revenue"])).toEqual([20, 2000]);
  expect(problemsOf(data)).toContain("warning quotes.begin_late quotes.csv");
  expect(data.problems.find(({ rule }) => rule === "quotes.begin_late")?.message).toContain(
    "the orders of this month are those of the quotes in the file",
  );
});

test("an export that begins a month before has no orders of the month in which those of earlier quotes still come", () => {
  const data = read(weekLater("09"), "Q1;1;2026-09-20;won;2026-10-20;100");
  expect(figuresOf(data, ["activity.count.orders"])).toEqual([1]);
  const month = "2026-09";
  expect(figuresOf(data, ["activity.count.orders"], month)).toEqual([null]);
});
