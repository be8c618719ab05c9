import { expect, test } from "vitest";
import { optionsOf } from "../charts/drawing.ts";
import { forms } from "../charts/theme.ts";
import { tied } from "../components/tied.ts";
import { chartsIn } from "./blocks.fixture.ts";
import type { ChartView } from "./page.ts";
import { reportOf } from "./report.ts";
import { sitePages } from "./site.ts";
import { account, snapshotWith } from "./snapshot.fixture.ts";

const report = reportOf(snapshotWith({ accounts_due: [account()] }));
const pages = sitePages({ report, archive: [] }).map(({ view }) => view());
const charts = pages.flatMap(chartsIn);

const placesOf = ({ drawing }: ChartView, form: (typeof forms)[number]) =>
  optionsOf(drawing, form).places ?? [];
const partsOf = ({ drawing }: ChartView) => optionsOf(drawing, "half").parts ?? [];
const kindsOf = (some: readonly ChartView[]) => [...new Set(some.map(({ drawing }) => drawing.chart))];

test("every place of every drawing is in the table behind the chart, in all forms the same ones", () => {
  // The example of a plot of chance calls all its points the same.
  const read = charts.filter((chart) => chart.id !== "chance" && placesOf(chart, "wide").length > 0);
  expect(kindsOf(read)).toEqual(
    expect.arrayContaining(["columns", "xmr", "multiples", "histogram", "placement"]),
  );
  for (const chart of read) {
    const { rows, columns } = chart.table;
    const numbersIn = (form: (typeof forms)[number]) =>
      tied(chart.table, placesOf(chart, form)).map(({ row, column }) => ({ row, column }));
    for (const form of forms) {
      const places = tied(chart.table, placesOf(chart, form));
      expect(places.length, chart.id).toBe(placesOf(chart, form).length);
      expect(numbersIn(form), chart.id).toEqual(numbersIn("wide"));
      for (const { row, rows: count, column } of places) {
        expect(row + count, chart.id).toBeLessThanOrEqual(rows.length);
        expect(column, chart.id).toBeLessThan(columns.length);
      }
    }
  }
});

test("a chart of months has them all, each called in the table as in the drawing", () => {
  for (const { drawing, table, id } of charts) {
    if (drawing.chart !== "columns") continue;
    const heads = table.rows.map(([head]) => head?.text ?? "");
    expect(drawing.data.months).toHaveLength(heads.length);
    // A drawing has the year at some months only.
    drawing.data.months.forEach(({ label }, i) => {
      expect(heads[i]?.startsWith(label), `${id}: ${label} beside ${heads[i]}`).toBe(true);
    });
  }
});

test("what is drawn of a team is found in its table, by the team's own name", () => {
  const found = charts.filter((chart) =>
    tied(chart.table, partsOf(chart)).some(({ row, column }) => {
      const head = column === 0 ? chart.table.rows[row]?.[0] : chart.table.columns[column];
      return head?.team !== undefined;
    }),
  );
  expect(kindsOf(found)).toEqual(expect.arrayContaining(["bullet", "intervals", "multiples", "variance"]));
});
