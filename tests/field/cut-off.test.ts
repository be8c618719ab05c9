import { expect, test } from "vitest";
import { problemsOf, readField } from "./field.fixture.ts";

const team = "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n";

test("a row that ends before the one who did it was cut off; one whose cell is blank is of nobody known", () => {
  const rows = ["05-10-2026;visit;K1;1", "06-10-2026;visit;K1", "07-10-2026;visit;K1;", ""];
  const data = readField({
    files: {
      "team.csv": team,
      "activities.csv": `date;type;account_id;account_manager_id\n${rows.join("\n")}`,
    },
  });
  const told = problemsOf(data).filter((each) => each.includes("activities.csv:"));
  expect(told).toEqual([
    "error row.too_short activities.csv:3",
    "warning activities.without_owner activities.csv:4",
  ]);
});

test("a target whose last cell, of nobody, was left out is a target of the team", () => {
  const data = readField({
    files: {
      "team.csv": team,
      "targets.csv":
        "team;from;to;measure;value;account_manager_id\nNoord;01-10-2026;31-10-2026;revenue;1000\n",
    },
  });
  expect(problemsOf(data).filter((each) => each.startsWith("error"))).toEqual([]);
  expect(data.dataset.targets).toHaveLength(1);
});
