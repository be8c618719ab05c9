import { expect, test } from "vitest";
import { optionsOf } from "../charts/drawing.ts";
import { forms } from "../charts/theme.ts";
import { languages } from "../contract/vocabulary.ts";
import type { Snapshot } from "../report/snapshot.ts";
import { chartsIn, tablesIn } from "./blocks.fixture.ts";
import { bothView } from "./both.ts";
import { customersView } from "./customers.ts";
import { methodView } from "./method.ts";
import type { PageView } from "./page.ts";
import { peopleView } from "./people.ts";
import { personView } from "./person.ts";
import { qualityView } from "./quality.ts";
import { reportOf } from "./report.ts";
import { segmentView } from "./segment.ts";
import { figuresWithout, snapshotWith } from "./snapshot.fixture.ts";

/**
 * The pages from customers, of both readings, of persons and segments, and of data and method, in both
 * languages.
 */
function pagesOf(snapshot: Snapshot): PageView[] {
  const report = reportOf(snapshot);
  return languages.flatMap((language) => [
    ...[customersView, bothView, peopleView, qualityView, methodView].map((view) => view(report, language)),
    ...report.people.map((person) => personView(report, person, language)),
    ...report.segments.map((segment) => segmentView(report, segment, language)),
  ]);
}

/** Every text of a page, whatever it is for. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Its tables, and those behind its charts. */
const allTablesIn = (page: PageView) => [...tablesIn(page), ...chartsIn(page).map(({ table }) => table)];

const reports: [name: string, snapshot: Snapshot][] = [
  ["all figures", snapshotWith()],
  ["no figures", snapshotWith({ figures: [], accounts_due: [] })],
  ["no plan file", snapshotWith({ missing_files: ["plan"], figures: figuresWithout("missing_file") })],
  ["figures that cannot be divided", snapshotWith({ figures: figuresWithout("no_denominator") })],
  ["too few cases", snapshotWith({ figures: figuresWithout("too_few") })],
  ["nobody assessed", snapshotWith({ figures: figuresWithout("not_assessed") })],
];

test.each(reports)("with %s no page says undefined, NaN or null", (_, snapshot) => {
  for (const page of pagesOf(snapshot)) {
    expect(textsOf(page).filter((text) => /\b(undefined|NaN|null)\b/.test(text))).toEqual([]);
  }
});

test.each(reports)(
  "with %s every chart has a sentence, a description, a table, and can be drawn",
  (_, snapshot) => {
    for (const chart of pagesOf(snapshot).flatMap(chartsIn)) {
      for (const text of [chart.message, chart.subtitle, chart.description]) expect(text).not.toBe("");
      for (const form of forms) expect(optionsOf(chart.drawing, form)).toHaveProperty("marks");
    }
  },
);

test.each(reports)(
  "with %s every table has as many cells in a row as columns, and a place of its own",
  (_, snapshot) => {
    for (const page of pagesOf(snapshot)) {
      const tables = allTablesIn(page);
      expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
      for (const { columns, rows } of tables) for (const row of rows) expect(row.length).toBe(columns.length);
      expect(chartsIn(page).length).toBeLessThanOrEqual(7);
    }
  },
);
