import { describe, expect, test } from "vitest";
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

describe("a last row that ends before every other", () => {
  const head = "quote_id;account_manager_id;issued_on;outcome;closed_on;value";
  const row = (id: number) => `Q${id};1;05-10-2026;won;20-10-2026;1000`;
  const open = "Q8;1;06-10-2026;open;;";
  const cut = "Q9;1;07-10-2026;won;20-10-2026";
  const told = (...lines: readonly string[]) =>
    problemsOf(readField({ files: { "team.csv": team, "quotes.csv": lines.join("\n") } })).filter((each) =>
      each.includes("too_short"),
    );
  const many = Array.from({ length: 20 }, (_, i) => row(i));

  test("was cut off where the file does not end its last line, and others write what is blank", () => {
    expect(told(head, row(1), open, cut)).toEqual(["error row.too_short quotes.csv:4"]);
    expect(told(head, ...many, cut)).toEqual(["error row.too_short quotes.csv:22"]);
  });

  test("was not where the line is ended, another row is as short, or few rows say nothing of it", () => {
    expect(told(head, row(1), open, cut, "")).toEqual([]);
    expect(told(head, row(1), open, cut, cut.replace("Q9", "Q7"))).toEqual([]);
    expect(told(head, row(1), cut)).toEqual([]);
    expect(told(head, row(1), open)).toEqual([]);
  });
});
