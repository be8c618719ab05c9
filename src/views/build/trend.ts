import type { MultiplesData, MultiplesPanel } from "../../charts/multiples.ts";
import { niceTicks } from "../../charts/theme/scale.ts";
import type { Tick } from "../../charts/theme.ts";
import type { Cell, TableView } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";

/** Ticks from 0 to above some values, in the reader's numbers. */
export function ticksTo(
  values: readonly (number | null)[],
  write: (value: number) => string,
  count = 3,
): Tick[] {
  const highest = values.reduce<number>((high, value) => Math.max(high, value ?? 0), 0);
  return niceTicks(0, highest, count).map((value) => ({ value, text: write(value) }));
}

/** Ticks over the range of some values, in the reader's numbers. */
export function ticksAround(values: readonly number[], write: (value: number) => string): Tick[] {
  return niceTicks(Math.min(...values), Math.max(...values), 4).map((value) => ({
    value,
    text: write(value),
  }));
}

/** Values of a metric in each month of the trend. */
export function trendOf({ report, value }: Reader, metric: string, scope?: ScopeEntry): (number | null)[] {
  return report.snapshot.period.trend.map((month) => value(metric, scope, month));
}

/** Small multiples over the months of the trend, all on one scale. */
export function multiplesData(
  reader: Reader,
  panels: MultiplesPanel[],
  write: (value: number) => string,
): MultiplesData {
  const { trend } = reader.report.snapshot.period;
  const all = panels.flatMap((panel) => [...panel.values, ...panel.norm]);
  return {
    panels,
    firstLabel: reader.formats.shortMonth(trend[0] ?? ""),
    lastLabel: reader.formats.shortMonth(trend.at(-1) ?? ""),
    ticks: ticksTo(all, write),
    emptyText: reader.words.shared.empty,
  };
}

interface Place {
  metric: string;
  scope: ScopeEntry;
  month: string;
}

/** A figure of a month with a star where it was published otherwise. */
export function marked({ report }: Reader, cell: Cell, { metric, scope, month }: Place): Cell {
  return report.restated(metric, scope, month) ? { ...cell, text: `${cell.text}*` } : cell;
}

/** What the star means, where there is one. */
export function restatedNote(
  { report, words, formats }: Reader,
  metrics: readonly string[],
  scopes: readonly ScopeEntry[],
): { note?: string } {
  const months = report.snapshot.period.trend.filter((month) =>
    metrics.some((metric) => scopes.some((scope) => report.restated(metric, scope, month))),
  );
  if (months.length === 0) return {};
  return { note: words.shared.restated(formats.list(months.map((month) => formats.shortMonth(month)))) };
}

/** Months down, scopes across: the data of a trend. */
export function trendTable(
  reader: Reader,
  {
    id,
    caption,
    metric,
    scopes,
  }: { id: string; caption: string; metric: string; scopes: readonly ScopeEntry[] },
): TableView {
  return {
    id,
    caption,
    columns: [
      { label: reader.words.shared.month, numeric: false },
      ...scopes.map((scope) => ({ label: scope.name, numeric: true, definition: metric })),
    ],
    rows: reader.report.snapshot.period.trend.map((month) => [
      { text: reader.formats.shortMonth(month) },
      ...scopes.map((scope) => marked(reader, reader.cell(metric, scope, month), { metric, scope, month })),
    ]),
    ...restatedNote(reader, [metric], scopes),
  };
}
