import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readData } from "../../../src/reading/read.ts";
import { figureOf, readEdge, reportOfEdge } from "./report.fixture.ts";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => void rmSync(folder, { recursive: true })));

/** The errors of an organisation with other files: the line they stand at, and what they say. */
function errorsWith(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "edge-"));
  folders.push(folder);
  cpSync(join(import.meta.dirname, "targets-of-two-on-one-half-month"), folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return readData({ folder, today: 20_756 })
    .problems.filter(({ severity }) => severity === "error")
    .map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`);
}

const targets = (...rows: string[]) => ({
  "targets.csv": ["team;account_manager_id;from;to;measure;value", ...rows, ""].join("\n"),
});
const strength = (...rows: string[]) => ({ "strength.csv": ["team;from;to;fte", ...rows, ""].join("\n") });

test("two targets for the same days of one team are an error, which names both lines and what to do", () => {
  const [error, ...others] = readEdge("target-twice-on-one-half-month").problems.filter(
    ({ severity }) => severity === "error",
  );
  expect(others).toEqual([]);
  expect(error).toMatchObject({ rule: "targets.overlap", file: "targets.csv", line: 3, column: "from" });
  expect(error?.message).toContain("line 2");
  expect(error?.message).toContain("Leave one row for each day");
});

test("half a month with a target is no whole one, for the persons nor for their team", () => {
  const report = reportOfEdge("targets-of-two-on-one-half-month");
  for (const { id } of report.scopes.filter(({ kind }) => kind !== "segment"))
    expect(figureOf(report, { metric: "target.revenue", scope: id, window: "month" }).status).toBe(
      "no_target",
    );
});

test("a year with its quarters and months is as many targets too many", () => {
  const errors = errorsWith(
    targets(
      "T;;01-01-2026;31-12-2026;revenue;1200",
      "T;;Q4 2026;Q4 2026;revenue;300",
      "T;;10-2026;10-2026;revenue;100",
    ),
  );
  expect(errors.map((each) => each.split(" ").slice(0, 2).join(" "))).toEqual([
    "targets.overlap targets.csv:3",
    "targets.overlap targets.csv:4",
  ]);
});

test("targets that follow each other, of other measures, of a team and of its persons are no overlap", () => {
  const errors = errorsWith(
    targets(
      "T;;01-01-2026;30-06-2026;revenue;600",
      "T;;01-07-2026;31-12-2026;revenue;600",
      "T;;01-01-2026;31-12-2026;visits;600",
      "T;p;01-01-2026;31-12-2026;revenue;600",
      "T;q;01-01-2026;31-12-2026;revenue;600",
    ),
  );
  expect(errors).toEqual([]);
});

test("a row of strength without end that the next follows shows the line to mend, and the day", () => {
  const [error, ...others] = errorsWith(strength("T;01-01-2025;;2", "T;01-07-2026;;3"));
  expect(others).toEqual([]);
  expect(error).toContain("strength.overlap strength.csv:2");
  expect(error).toContain("2026-06-30");
  expect(error).toContain("line 3");
});

test("two rows of strength for the same days are an error, one after the other is none", () => {
  expect(errorsWith(strength("T;01-01-2026;31-12-2026;2", "T;01-06-2026;;3"))).toEqual([
    expect.stringContaining("strength.overlap strength.csv:3"),
  ]);
  expect(errorsWith(strength("T;01-01-2025;30-06-2026;2", "T;01-07-2026;;3"))).toEqual([]);
});
