import { niceTicks } from "../../charts/layout/scale.ts";
import type { MultiplesData, MultiplesPanel } from "../../charts/multiples.ts";
import type { Tick } from "../../charts/theme.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { Month } from "../../contract/vocabulary.ts";
import { monthCell } from "../cells.ts";
import type { Cell, TableView } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import { ofTeam } from "./of-team.ts";
import type { Reader } from "./reader.ts";

/** Ticks from 0 to above some values, in the reader's numbers. */
export function ticksTo(values: readonly (number | null)[], write: (value: number) => string): Tick[] {
  const highest = values.reduce<number>((high, value) => Math.max(high, value ?? 0), 0);
  return niceTicks(0, highest, 3).map((value) => ({ value, text: write(value) }));
}

/** Ticks over the range of some values, in the reader's numbers. */
export function ticksAround(values: readonly number[], write: (value: number) => string): Tick[] {
  return niceTicks(Math.min(...values), Math.max(...values), 4).map((value) => ({
    value,
    text: write(value),
  }));
}

/** Ticks over the range of some shares; with a decimal where the steps are not whole percents. */
export function shareTicks(shares: readonly number[], { percent }: Reader["formats"]): Tick[] {
  const ticks = niceTicks(Math.min(...shares), Math.max(...shares), 4);
  const isWhole = ticks.every((tick) => Math.abs(tick * 100 - Math.round(tick * 100)) < 1e-9);
  return ticks.map((value) => ({ value, text: isWhole ? percent(value) : percent(value, 1) }));
}

/** However late the figures begin, a trend has the same month of last year. */
const leastMonths = 13;

/** More months than these are a line: columns of them would be too thin to see a plan around. */
export const mostColumns = 18;

/**
 * The months of a trend of some metrics, of the company unless scopes are told: from the first that any of
 * them has a value in.
 */
export function trendMonths(
  { report, value }: Reader,
  metrics: readonly MetricId[],
  scopes: readonly ScopeEntry[] = [report.whole],
): Month[] {
  const { trend } = report.snapshot.period;
  const first = trend.findIndex((month) =>
    metrics.some((metric) => scopes.some((scope) => value(metric, scope, month) !== null)),
  );
  return first < 0
    ? trend.slice(-leastMonths)
    : trend.slice(Math.min(first, Math.max(0, trend.length - leastMonths)));
}

/** Values of a metric in some months. */
export function valuesIn(
  { value }: Reader,
  months: readonly Month[],
  metric: MetricId,
  scope?: ScopeEntry,
): (number | null)[] {
  return months.map((month) => value(metric, scope, month));
}

/** Values of a metric for the small line beside a figure: thirteen months, however long the trend is. */
export function sparkOf(reader: Reader, metric: MetricId, scope?: ScopeEntry): (number | null)[] {
  return valuesIn(reader, reader.report.snapshot.period.trend.slice(-leastMonths), metric, scope);
}

interface Multiples {
  months: readonly Month[];
  panels: MultiplesPanel[];
  /** A value of the axis in the reader's numbers. */
  write: (value: number) => string;
}

/** Small multiples over some months, all on one scale. */
export function multiplesData(reader: Reader, { months, panels, write }: Multiples): MultiplesData {
  const all = panels.flatMap(({ values, norm, ahead }) => [
    ...[...values, ...norm],
    ...[...(ahead?.values ?? []), ...(ahead?.norm ?? [])],
  ]);
  return {
    panels,
    firstLabel: reader.formats.shortMonth(months[0] ?? ""),
    lastLabel: reader.formats.shortMonth(months.at(-1) ?? ""),
    ticks: ticksTo(all, write),
    emptyText: reader.words.shared.empty,
  };
}

interface TrendPoint {
  metric: MetricId;
  scope: ScopeEntry;
  month: Month;
}

const star = "*";

/** A figure of a month with the notes beside it, and with a star where it was published otherwise. */
export function marked({ report, noted }: Reader, cell: Cell, { metric, scope, month }: TrendPoint): Cell {
  const own = noted(cell, metric, scope, month);
  return report.restated(metric, scope, month) ? { ...own, text: `${own.text}${star}`, mark: star } : own;
}

/** What the star means, where there is one. */
export function restatedNote(
  { report, words, formats }: Reader,
  metrics: readonly MetricId[],
  scopes: readonly ScopeEntry[],
): { note?: string } {
  const months = report.snapshot.period.trend.filter((month) =>
    metrics.some((metric) => scopes.some((scope) => report.restated(metric, scope, month))),
  );
  if (months.length === 0) return {};
  return { note: words.shared.restated(formats.list(months.map((month) => formats.shortMonth(month)))) };
}

interface TrendTable {
  id: string;
  caption: string;
  metric: MetricId;
  /** The months to come, and the metric of them. */
  ahead?: { metric: MetricId; months: readonly Month[] };
  months: readonly Month[];
  scopes: readonly ScopeEntry[];
}

/** Months down, scopes across: the data of a trend. */
export function trendTable(
  reader: Reader,
  { id, caption, metric, months, scopes, ahead }: TrendTable,
): TableView {
  return {
    id,
    caption,
    columns: [
      { label: reader.words.shared.month, numeric: false },
      ...scopes.map((scope) => ({
        label: scope.name,
        numeric: true,
        definition: metric,
        ...ofTeam(scope),
      })),
    ],
    rows: [
      ...months.map((month) => [
        monthCell(month, reader.formats),
        ...scopes.map((scope) => marked(reader, reader.cell(metric, scope, month), { metric, scope, month })),
      ]),
      ...(ahead?.months ?? []).map((month) => [
        { text: reader.words.shared.toCome(reader.formats.shortMonth(month)) },
        ...scopes.map((scope) => reader.cell(ahead?.metric ?? metric, scope, month)),
      ]),
    ],
    ...restatedNote(reader, [metric], scopes),
  };
}
