import type { FanData } from "../../charts/fan.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { Month } from "../../contract/vocabulary.ts";
import { charts } from "../blocks.ts";
import type { Cell, ChartView, Section, TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import { recordStatement, yearEndStatement } from "./sentences.ts";

const metrics: MetricId[] = [
  "forecast.revenue",
  "forecast.revenue_95",
  "forecast.chance_target",
  "forecast.run_rate",
  "forecast.held_80",
  "forecast.error",
];

/** The months of the fiscal year: up to the reported one, as far as the trend goes, and those to come. */
function monthsOf({ report }: Reader): { past: Month[]; ahead: Month[] } {
  const { trend, ahead = [], fiscal_year_from: from } = report.snapshot.period;
  const [year = "", month = ""] = from.split("-");
  const [first, next] = [`${year}-${month}`, `${Number(year) + 1}-${month}`];
  return { past: trend.filter((id) => id >= first), ahead: ahead.filter((id) => id < next) };
}

/** What had come by the end of each month, back from what has come to date; null before an unknown month. */
function totalsOf({ value }: Reader, past: readonly Month[]): (number | null)[] {
  let total = value("activity.count.revenue", undefined, "ytd");
  const totals = past.toReversed().map((month) => {
    const [own, now] = [value("activity.count.revenue", undefined, month), total];
    total = now === null || own === null ? null : now - own;
    return now;
  });
  return totals.toReversed();
}

/** A range of the forecast as it is written, and its ends; undefined where it is not to be shown. */
function rangeOf(reader: Reader, metric: "forecast.revenue" | "forecast.revenue_95") {
  const { figure, formats, words, report } = reader;
  const interval = figure(metric, report.whole, "ytd")?.interval;
  if (!interval) return undefined;
  const [low, high] = interval;
  return {
    ends: [low, high] as const,
    text: words.forecast.between(formats.roundly(low), formats.roundly(high)),
  };
}

function drawingOf(reader: Reader): FanData {
  const { words, formats, value } = reader;
  const own = words.forecast;
  const { past, ahead } = monthsOf(reader);
  const totals = totalsOf(reader, past);
  const [inner, outer] = [rangeOf(reader, "forecast.revenue"), rangeOf(reader, "forecast.revenue_95")];
  const [runRate, target] = [
    value("forecast.run_rate", undefined, "ytd"),
    value("forecast.target", undefined, "ytd"),
  ];
  const atEnd = (name: string, amount: number) => ({
    value: amount,
    text: own.atEnd(name, formats.roundly(amount)),
  });
  return {
    months: [...past, ...ahead].map((month, i) => ({
      label: formats.shortMonthName(month),
      total: totals[i] ?? null,
    })),
    ...(inner && outer
      ? { ranges: { inner: inner.ends, outer: outer.ends, text: own.innerAtEnd(inner.text) } }
      : {}),
    runRate: atEnd(own.runRate, runRate ?? 0),
    ...(target === null ? {} : { target: atEnd(own.target, target) }),
    emptyText: words.shared.empty,
  };
}

/** Every figure of the forecast, never a middle without its ranges. */
function tableOf(reader: Reader, { months }: FanData): TableView {
  const { words, formats, value, text } = reader;
  const own = words.forecast;
  const { month } = reader.report.snapshot.period;
  const amount = (name: string, metric: MetricId): Cell[] => {
    const found = value(metric, undefined, "ytd");
    const shown = found === null ? text(metric, undefined, "ytd") : formats.roundly(found);
    return [{ text: name }, { text: shown, ...(found === null ? {} : { sort: found }) }];
  };
  const range = (name: string, metric: "forecast.revenue" | "forecast.revenue_95"): Cell[] => [
    { text: name },
    { text: rangeOf(reader, metric)?.text ?? text(metric, undefined, "ytd") },
  ];
  const chance = text("forecast.chance_target", undefined, "ytd");
  return {
    id: "year-end-table",
    caption: own.caption(formats.month(month)),
    columns: [
      { label: words.shared.month, numeric: false },
      { label: own.value, numeric: true },
    ],
    rows: [
      ...months.map(({ label, total }) => [
        { text: label },
        total === null ? { text: "–" } : { text: formats.roundly(total), sort: total },
      ]),
      range(own.inner, "forecast.revenue"),
      range(own.outer, "forecast.revenue_95"),
      amount(own.expected, "forecast.revenue"),
      amount(own.runRate, "forecast.run_rate"),
      amount(own.target, "forecast.target"),
      [{ text: own.chanceRow }, { text: chance }],
    ],
    isFixed: true,
  };
}

/** Where the year ends; undefined where the edition does not tell, or the year is over. */
export function yearEndChart(reader: Reader): ChartView | undefined {
  const message = yearEndStatement(reader);
  if (message === undefined) return undefined;
  const { words, formats } = reader;
  const { past, ahead } = monthsOf(reader);
  const [first, last] = [past[0], ahead.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const own = words.forecast;
  const data = drawingOf(reader);
  const table = tableOf(reader, data);
  const sub = data.ranges ? own.sub : own.subRunRate;
  const note = recordStatement(reader);
  return {
    id: "year-end-chart",
    message,
    subtitle: sub(formats.monthName(first), formats.month(last)),
    description: own.facts(
      reader.month,
      facts(table.rows.slice(data.months.length).map((row) => row.map(({ text }) => text).join(" "))),
    ),
    drawing: { chart: "fan", data },
    table,
    metrics,
    ...(note ? { note } : {}),
  };
}

/** Where the year ends, with how often that came true before. */
export function yearEndSections(reader: Reader): Section[] {
  const chart = yearEndChart(reader);
  return chart ? [{ id: "year-end", blocks: charts(chart) }] : [];
}
