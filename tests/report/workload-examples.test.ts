import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { MetricId } from "../../src/contract/metric-ids.ts";
import { readFolder } from "../../src/reading/data-folder.ts";
import { computeReport } from "../../src/report/compute.ts";
import { sectionIn, tablesIn } from "../../src/views/blocks.fixture.ts";
import { customersView } from "../../src/views/customers.ts";
import { reportOf } from "../../src/views/report.ts";

interface Example {
  source: string;
  /** Accounts, calls a year and minutes a call of each class. */
  classes: { accounts: number; calls: number; minutes: number }[];
  /** Hours that one person sells in a year. */
  sellingHours: number;
  calls: number;
  hours: number;
  people: number;
}

const examples: Example[] = [
  {
    source: "Kotler, Marketing Management: a person makes 1,000 calls a year",
    classes: [
      { accounts: 1000, calls: 36, minutes: 60 },
      { accounts: 2000, calls: 12, minutes: 60 },
    ],
    sellingHours: 1000,
    calls: 60_000,
    hours: 60_000,
    people: 60,
  },
  {
    source: "The textbook in six steps: 40 % of 1,800 hours is selling",
    classes: [
      { accounts: 40, calls: 50, minutes: 60 },
      { accounts: 72, calls: 30, minutes: 40 },
      { accounts: 88, calls: 20, minutes: 30 },
    ],
    sellingHours: 720,
    calls: 5920,
    hours: 4320,
    people: 6,
  },
  {
    source: "Still, Cundiff and Govoni, Sales Management: 45 % of 1,920 hours is selling; they round to 14",
    classes: [
      { accounts: 150, calls: 52, minutes: 60 },
      { accounts: 220, calls: 24, minutes: 30 },
      { accounts: 510, calls: 12, minutes: 15 },
    ],
    sellingHours: 864,
    calls: 19_200,
    hours: 11_970,
    people: 13.9,
  },
  {
    source: "Professional sales management (bangalore1965.blogspot.com, 2012): 4, 2 and 1 hours a month",
    classes: [
      { accounts: 200, calls: 12, minutes: 240 },
      { accounts: 450, calls: 12, minutes: 120 },
      { accounts: 1000, calls: 12, minutes: 60 },
    ],
    sellingHours: 1200,
    calls: 19_800,
    hours: 32_400,
    people: 27,
  },
];

/** Working days of the twelve months up to and including December 2026. */
const workdays = 255;

function folderOf({ classes, sellingHours }: Example): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-workload-"));
  const write = (name: string, lines: string[]) => writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  write("team.csv", ["person_id,team,fte,start_date", "1,Sales,1,2020-01-01"]);
  write("strength.csv", ["team,from,to,fte", "Sales,2020-01-01,,10"]);
  write("accounts.csv", [
    "account_id,status,segment,account_manager_id,since",
    ...classes.flatMap(({ accounts }, i) =>
      Array.from({ length: accounts }, (_, n) => `${"ABC"[i]}${n},customer,${"ABC"[i]},1,2020-01-01`),
    ),
  ]);
  write("plan.csv", [
    "segment,medium,per,times_per_year,minutes",
    ...classes.map(({ calls, minutes }, i) => `${"ABC"[i]},visit,account,${calls},${minutes}`),
  ]);
  write("activities.csv", [
    "date,account_manager_id,type,account_id",
    "2025-12-01,1,visit,A0",
    "2026-12-31,1,visit,A0",
  ]);
  write("absence.csv", ["person_id,start_date,end_date", "1,2020-02-03,2020-02-07"]);
  // A day of 24 hours, of which what makes the year of selling hours.
  const share = sellingHours / workdays / 24;
  write("report.yaml", [
    `selling_share: ${share}`,
    "hours_per_day: 24",
    // The examples know no leave and no absence.
    "leave_days: 0",
    "short_absence: 0",
    "files: { contacts: off, quotes: off, targets: off }",
  ]);
  return folder;
}

test.each(examples.map((example) => [example.source, example] as const))(
  "from CSV to page: %s",
  (_, example) => {
    const read = readFolder(folderOf(example));
    expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const snapshot = computeReport(read, { period: "2026-12" });
    const report = reportOf(snapshot);
    const value = (metric: MetricId) => report.figure(metric, report.whole, "r12")?.value ?? Number.NaN;
    expect(value("plan.required")).toBeCloseTo(example.calls, 6);
    expect(value("plan.hours_required")).toBeCloseTo(example.hours, 6);
    expect(value("plan.fte_needed")).toBeCloseTo(example.hours / example.sellingHours, 6);
    const tables = tablesIn(sectionIn(customersView(report, "en"), "workload"));
    const company = tables.find(({ id }) => id === "workload-teams")?.rows[0];
    // The page asks whether the plan fits the hours; the people it comes to are in report.json.
    expect(value("plan.fte_needed").toFixed(1)).toBe(example.people.toFixed(1));
    expect(company?.[1]?.text.replaceAll("\u00a0", " ")).toBe(
      `${example.hours.toLocaleString("en-GB")} hours`,
    );
  },
);
