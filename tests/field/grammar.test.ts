import { describe, expect, test } from "vitest";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;0,8;2020-01-01\n";

/** Files of an English organisation with two people, under these settings of its files. */
const withSettings = (settings: string, files: Record<string, string>) =>
  readField({ files: { "team.csv": team, ...files, "report.yaml": `languages: [en]\n${settings}` } });

describe("A list of exports, each read in its own way", () => {
  const calls =
    "Activity date,Activity assigned to,Call outcome\n2026-10-05,Anna Smit,Connected\n2026-10-06,Anna Smit,Connected\n";
  const meetings = "Start;Organiser\n07-10-2026;Bram Bos\n";

  test("Calls are calls and meetings are visits, each with its own columns", () => {
    const data = withSettings(
      `files:
  activities:
    - path: calls.csv
      columns: { date: Activity date, account_manager_id: Activity assigned to }
      defaults: { type: call }
    - path: meetings.csv
      columns: { date: Start, account_manager_id: Organiser }
      defaults: { type: visit }
`,
      { "calls.csv": calls, "meetings.csv": meetings },
    );
    expect(figuresOf(data, ["activity.count.calls", "activity.count.visits"])).toEqual([2, 1]);
  });

  test("What is wrong in one of them is told at its line, and each must say its path", () => {
    const data = withSettings(
      `files:
  activities:
    - path: calls.csv
      defaults: { tipe: call }
    - columns: { date: Start }
`,
      { "calls.csv": calls },
    );
    expect(problemsOf(data).filter((each) => each.includes("report.yaml"))).toEqual([
      "error settings.invalid report.yaml:6",
    ]);
  });

  test("A column that one of them does not have is told there", () => {
    const data = withSettings(
      `files:
  activities:
    - path: calls.csv
      defaults: { tipe: call }
`,
      { "calls.csv": calls },
    );
    expect(data.problems.find(({ rule }) => rule === "settings.invalid")).toMatchObject({
      line: 5,
      column: "files.activities.0.defaults.tipe",
      message: expect.stringContaining('Did you mean "type"?'),
    });
  });
});
