import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkedFolder } from "../../report/checked.ts";
import { nextStep } from "./next-step.ts";

const team = "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n";

function stepsOf(days: readonly string[], language: "nl" | "en" = "en"): string[] {
  const folder = mkdtempSync(join(tmpdir(), "handjes-next-"));
  writeFileSync(join(folder, "team.csv"), team);
  const rows = days.map((day) => `${day};1;visit`);
  writeFileSync(join(folder, "activities.csv"), ["date;account_manager_id;type", ...rows].join("\n"));
  return nextStep(checkedFolder(folder).data, "my data", language).map((line) => line.replaceAll(/\s/g, " "));
}

test("the last whole month is named, with the command that reports it", () => {
  expect(stepsOf(["2026-08-03", "2026-09-02", "2026-09-30", "2026-10-05"])).toEqual([
    'To make the report of September 2026, the last whole month: npm run report -- --data "my data" --period 2026-09',
  ]);
});

test("a first month that is broken off is said", () => {
  const [first] = stepsOf(["2026-08-17", "2026-09-30"], "nl");
  expect(first).toMatch(/^De activiteiten beginnen op 17 augustus 2026: augustus 2026 staat er niet heel in/);
});

test("exports with errors first need the check", () => {
  expect(stepsOf(["2026-08-03", "31-13-2026"])).toEqual([]);
});
