import { expect, test } from "vitest";
import { optionsOf } from "../charts/drawing.ts";
import { forms } from "../charts/theme.ts";
import { languages } from "../contract/vocabulary.ts";
import { chartsIn } from "./blocks.fixture.ts";
import type { ChartView } from "./page.ts";
import { reportOf } from "./report.ts";
import { sitePages } from "./site.ts";
import { account, snapshotWith } from "./snapshot.fixture.ts";

const report = reportOf(snapshotWith({ accounts_due: [account()] }));
const pages = sitePages({ report, archive: [] }).map(({ view }) => view());
const allCharts = pages.flatMap(chartsIn);
const charts = allCharts.filter((chart) => placesOf(chart, "wide").length > 0);

function placesOf({ drawing }: ChartView, form: (typeof forms)[number]) {
  return optionsOf(drawing, form).places ?? [];
}

/** What the chart calls each of its places, a month or point after another; panels are called by column. */
function namesIn({ drawing }: ChartView): { rows: string[]; columns?: string[] } {
  const labels = (named: readonly { label: string }[]) => named.map(({ label }) => label);
  switch (drawing.chart) {
    case "columns":
    case "trend":
      return { rows: labels(drawing.data.months) };
    case "xmr":
      return { rows: labels(drawing.data.points) };
    case "histogram":
      return { rows: labels(drawing.data.classes) };
    case "placement":
      return { rows: labels(drawing.data.points) };
    case "variance":
    case "bullet":
    case "intervals":
      return { rows: labels(drawing.data.rows) };
    case "multiples":
      return { rows: [], columns: labels(drawing.data.panels) };
    default:
      return { rows: [] };
  }
}

test("there are charts of several kinds that can be read, in each language", () => {
  expect(new Set(charts.map(({ drawing }) => drawing.chart)).size).toBeGreaterThan(3);
  expect(charts.length % languages.length).toBe(0);
});

test("every place of every drawing has its row and its column in the table behind the chart", () => {
  for (const chart of charts) {
    const { rows, columns } = chart.table;
    for (const form of forms) {
      const places = placesOf(chart, form);
      expect(places.length).toBe(placesOf(chart, "narrow").length);
      for (const { row, rows: count = 1, column = 0 } of places) {
        expect(row + count, `${chart.id} ${form}`).toBeLessThanOrEqual(rows.length);
        expect(column).toBeLessThan(columns.length);
      }
    }
  }
});

test("what a chart calls a month, a class or a panel is what its table calls that row or column", () => {
  for (const chart of charts) {
    const { rows, columns = [] } = namesIn(chart);
    const heads = chart.table.rows.map(([head]) => head?.text ?? "");
    // A drawing has the year at some months only.
    rows.forEach((name, i) => {
      expect(heads[i]?.startsWith(name), `${chart.id}: ${name} beside ${heads[i]}`).toBe(true);
    });
    columns.forEach((name, i) => {
      expect(chart.table.columns[i + 1]?.label, chart.id).toBe(name);
    });
    if (chart.drawing.chart === "funnelPlot") {
      for (const { label, row } of chart.drawing.data.points) {
        if (row !== undefined) expect(heads[row]).toBe(label);
      }
    }
  }
});

test("what is drawn of a team is in its table the row or column of that team", () => {
  const found = new Set<string>();
  for (const chart of allCharts) {
    const { rows, columns = [] } = namesIn(chart);
    for (const { row, column = 0 } of optionsOf(chart.drawing, "half").parts ?? []) {
      const head = column === 0 ? chart.table.rows[row]?.[0] : chart.table.columns[column];
      if (head?.team === undefined) continue;
      found.add(chart.drawing.chart);
      const name = "label" in head ? head.label : head.text;
      expect(column === 0 ? rows[row] : columns[column - 1], chart.id).toBe(name);
      expect(report.teams.map((team) => team.name)).toContain(name);
    }
  }
  expect([...found].sort()).toEqual(expect.arrayContaining(["bullet", "intervals", "multiples", "variance"]));
});
