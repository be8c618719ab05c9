import { expect, test } from "vitest";
import { isoOfDay } from "../../calendar/day.ts";
import { numberedName, periodOfFile } from "./file-period.ts";

const lastDay = (file: string) => {
  const day = periodOfFile(file);
  return day === null ? null : isoOfDay(day);
};

test.each([
  ["offertes-2026-10-15.csv", "2026-10-15"],
  ["offertes_20261015.csv", "2026-10-15"],
  ["15-10-2026 offertes.csv", "2026-10-15"],
  ["5.1.2026.csv", "2026-01-05"],
  ["offertes-2026-10.csv", "2026-10-31"],
  ["offertes 202602.csv", "2026-02-28"],
  ["offertes-12-2026.csv", "2026-12-31"],
  ["9_2026.csv", "2026-09-30"],
  ["2026-Q2.csv", "2026-06-30"],
  ["2026k4.csv", "2026-12-31"],
  ["Q12026.csv", "2026-03-31"],
  ["K32026.csv", "2026-09-30"],
  ["Q1 2026.csv", "2026-03-31"],
  ["offertes K3-2026.csv", "2026-09-30"],
  ["kwartaal 2 2026.csv", "2026-06-30"],
  ["2026 kwartaal 3.csv", "2026-09-30"],
  ["stuk1-2026.csv", "2026-12-31"],
  ["offertes week 4 2026.csv", "2026-12-31"],
  ["offertes versie 2 2026.csv", "2026-12-31"],
  ["offertes 2 2026.csv", "2026-02-28"],
  ["2026 oktober.csv", "2026-10-31"],
  ["okt 2026/quotes.csv", "2026-10-31"],
  ["offertes-okt2026.csv", "2026-10-31"],
  ["offertes 2026.csv", "2026-12-31"],
  ["2025/offertes-2026.csv", "2026-12-31"],
  ["2025-01 tot 2026-10.csv", "2026-10-31"],
  ["2026-10 versie 2025.csv", "2026-10-31"],
  ["2026-13.csv", "2026-12-31"],
  ["offertes-2026-02-31.csv", "2026-02-28"],
  ["offertes-1999.csv", null],
  ["offertes-12026.csv", null],
  ["offertes.csv", null],
])("the file %s is of a period that ends on %s", (file, day) => {
  expect(lastDay(file)).toBe(day);
});

test.each([
  ["export (2).csv", "export#.csv", [2]],
  ["export.csv", "export#.csv", [0]],
  ["Export2.CSV", "export#.csv", [2]],
  ["report1698.v3.csv", "report#.v#.csv", [1698, 3]],
])("the name %s differs in numbers alone from others like %s", (file, around, numbers) => {
  expect(numberedName(file)).toEqual({ around, numbers });
});
