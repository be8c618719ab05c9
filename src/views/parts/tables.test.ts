import { expect, test } from "vitest";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { slugOf } from "../../text/slug.ts";
import { tables } from "../blocks.ts";
import { literalReport } from "../site.fixture.ts";
import { readerOf } from "./reader.ts";
import { type MetricColumn, scopeTable, tableSection } from "./tables.ts";

const noord = { kind: "team", id: "Noord", name: "Noord" } as const;
const zuid = { kind: "team", id: "Zuid", name: "Zuid" } as const;

function table(figures: Partial<SnapshotFigure>[], columns: MetricColumn[], note?: string) {
  const report = literalReport({ scopes: [noord, zuid], figures });
  return scopeTable(readerOf(report, "nl"), {
    id: "t",
    caption: "Teams",
    head: "Team",
    scopes: report.teams,
    columns,
    ...(note === undefined ? {} : { note }),
  });
}

const visits = (id: string, value: number | null): Partial<SnapshotFigure> => ({
  metric: "activity.count.visits",
  scope: { kind: "team", id },
  value,
  unit: "count",
  ...(value === null ? { status: "small_group" as const } : {}),
});

test("a cell is the value in its unit, or why there is none", () => {
  const { rows } = table(
    [visits("Noord", 1200), visits("Zuid", null)],
    [{ metric: "activity.count.visits" }],
  );
  expect(rows).toEqual([
    [
      { text: "Noord", team: slugOf("Noord") },
      { text: "1.200", sort: 1200, unit: "count" },
    ],
    [{ text: "Zuid", team: slugOf("Zuid") }, { text: "telt niet mee: te kleine groep" }],
  ]);
});

test("a column without any value is left out, and the note says why, once a reason", () => {
  const { columns, note } = table(
    [visits("Noord", 3)],
    [
      { metric: "activity.count.visits" },
      { metric: "activity.count.calls" },
      { metric: "activity.count.orders" },
    ],
    "Teams in hun volgorde.",
  );
  expect(columns.map(({ label }) => label)).toEqual(["Team", "activity.count.visits"]);
  expect(note).toBe(
    "Teams in hun volgorde. Niet getoond: activity.count.calls en activity.count.orders (gegevens ontbreken).",
  );
});

test("a reason that holds for cells beside each other is said once", () => {
  const hidden = (metric: MetricId): Partial<SnapshotFigure> => ({ ...visits("Zuid", null), metric });
  const shown = (metric: MetricId): Partial<SnapshotFigure> => ({ ...visits("Noord", 1), metric });
  const { rows } = table(
    [
      shown("strength.vacant"),
      shown("strength.absent_long"),
      hidden("strength.vacant"),
      hidden("strength.absent_long"),
    ],
    [{ metric: "strength.vacant" }, { metric: "strength.absent_long" }],
  );
  expect(rows[1]?.map(({ text }) => text)).toEqual(["Zuid", "telt niet mee: te kleine groep", "–"]);
});

test("columns of several windows say theirs", () => {
  const figures: Partial<SnapshotFigure>[] = [visits("Noord", 3), { ...visits("Noord", 30), window: "r12" }];
  const labels = (columns: MetricColumn[]) => table(figures, columns).columns.map(({ label }) => label);
  expect(labels([{ metric: "activity.count.visits" }])).toEqual(["Team", "activity.count.visits"]);
  expect(
    labels([{ metric: "activity.count.visits" }, { metric: "activity.count.visits", window: "r12" }]),
  ).toEqual(["Team", "activity.count.visits (oktober 2026)", "activity.count.visits (12 maanden)"]);
});

test("a table with only names is no table, and a section without tables no section", () => {
  const names = table([], [{ metric: "activity.count.visits" }]);
  const full = table([visits("Noord", 3)], [{ metric: "activity.count.visits" }]);
  expect(tableSection("s", [names])).toBeUndefined();
  expect(tableSection("s", [names, full], "hours")).toEqual({
    id: "s",
    reading: "hours",
    blocks: tables(full),
  });
});

test("a difference is relative, with its sign, its tone and a pin on the scale of its column", () => {
  const planned = (id: string, value: number): Partial<SnapshotFigure> => ({
    ...visits(id, value),
    metric: "target.visits",
  });
  const { rows } = table(
    [visits("Noord", 60), planned("Noord", 100), visits("Zuid", 102), planned("Zuid", 100)],
    [{ metric: "activity.count.visits", against: "target.visits", label: "Verschil" }],
  );
  expect(rows.map(([, cell]) => [cell?.text, cell?.tone, cell?.pin?.extent])).toEqual([
    ["−40\u00a0%", "bad", 0.4],
    ["+2\u00a0%", "neutral", 0.4],
  ]);
});

test("without what it is held against, or with 0, a difference is a dash", () => {
  const { rows } = table(
    [visits("Noord", 60), visits("Zuid", 5), { ...visits("Zuid", 0), metric: "target.visits" }],
    [{ metric: "activity.count.visits", against: "target.visits" }],
  );
  expect(rows.map(([, cell]) => cell)).toEqual([{ text: "–" }, { text: "–" }]);
});

test("the organisation stands under its teams, in whatever order these are", () => {
  const report = literalReport({ scopes: [noord, zuid], figures: [visits("Noord", 1)] });
  const { rows, foot } = scopeTable(readerOf(report, "nl"), {
    id: "t",
    caption: "Teams",
    head: "Team",
    scopes: report.teamsAndWhole,
    columns: [{ metric: "activity.count.visits" }],
  });
  expect(rows).toHaveLength(2);
  expect(foot?.map(([name]) => name?.text)).toEqual(["Noordzee Techniek"]);
});
