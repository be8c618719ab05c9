import { difference } from "../../charts/layout/scale.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { Quantity, Statement } from "../../contract/statement.ts";
import type { Month } from "../../contract/vocabulary.ts";
import { monthCell, numberCell } from "../cells.ts";
import type { ChartView } from "../page.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { highestBy } from "../parts/sentences.ts";
import { marked, mostColumns, restatedNote, trendMonths, valuesIn } from "../parts/trend.ts";

const metrics: MetricId[] = ["activity.count.revenue", "target.revenue", "result.difference"];

function monthsOf(reader: Reader, trend: readonly Month[]) {
  const { formats } = reader;
  const revenues = valuesIn(reader, trend, "activity.count.revenue");
  const targets = valuesIn(reader, trend, "target.revenue");
  const before = valuesIn(reader, trend, "result.last_year");
  const deltas = trend.slice(0, -1).map((_, i) => difference(revenues[i] ?? null, targets[i] ?? null));
  const furthest = highestBy(deltas, (delta) => (delta === null ? null : Math.abs(delta)));
  return trend.map((month, i) => {
    const [actual, plan] = [revenues[i] ?? null, targets[i] ?? null];
    const delta = difference(actual, plan);
    return {
      month,
      label: formats.shortMonth(month),
      actual,
      plan,
      previous: before[i] ?? revenues[i - 12] ?? null,
      named: i === trend.length - 1 || delta === furthest,
      text: actual === null ? "" : formats.thousands(actual),
      planText: plan === null ? "–" : formats.thousands(plan),
      delta,
      deltaText: delta === null ? "" : formats.signedThousands(delta),
      tone: delta === null ? ("neutral" as const) : toneOf(delta),
    };
  });
}

type Months = ReturnType<typeof monthsOf>;

/** Columns beside the previous year, or a line where it holds the previous years itself. */
function drawingOf({ words, formats, value }: Reader, months: Months): ChartView["drawing"] {
  const names = {
    actualName: words.shared.actual,
    planName: words.shared.target,
    emptyText: words.shared.empty,
  };
  if (months.length > mostColumns) {
    return { chart: "trend", data: { months, deltaName: words.shared.difference, ...names } };
  }
  // The year stands at both ends and where it begins.
  const columns = months.map((month, i) => {
    const hasYear = i === 0 || i === months.length - 1 || month.month.endsWith("-01");
    return hasYear ? month : { ...month, label: formats.shortMonthName(month.month) };
  });
  const [low, high] = [value("result.ordinary_low"), value("result.ordinary_high")];
  const band =
    low === null || high === null ? {} : { band: { low, high }, bandName: words.overview.trend.band };
  return {
    chart: "columns",
    data: { months: columns, previousName: words.shared.previous, ...band, ...names },
  };
}

/** Whether the month is out of the ordinary; where that cannot be told, how often the target was reached. */
function messageOf(reader: Reader): Statement {
  const { words, report, value } = reader;
  const { trend } = words.overview;
  const saying = sayingOf(reader);
  const at = (metric: MetricId) => figureRef(metric, report.whole);
  const difference = at("result.difference");
  const signal = value("result.signal");
  const [low, high] = [at("result.ordinary_low"), at("result.ordinary_high")];
  if (signal === 0) {
    saying.that(
      { a: difference, relation: "at_least", b: low },
      { a: difference, relation: "at_most", b: high },
    );
    const said = trend.ordinary(saying.signedMoney(low), saying.signedMoney(high));
    return saying.statement("overview.trend.ordinary", said);
  }
  if (signal === 1) {
    const isLow = (value("result.difference") ?? 0) < (value("result.ordinary_low") ?? 0);
    saying.that(
      isLow ? { a: difference, relation: "below", b: low } : { a: difference, relation: "above", b: high },
    );
    const said = trend.unusual(
      saying.signedMoney(difference),
      saying.signedMoney(low),
      saying.signedMoney(high),
    );
    return saying.statement("overview.trend.unusual", said);
  }
  if (signal !== null) {
    saying.that({ a: at("result.signal"), relation: "above", b: 0 });
    return saying.statement("overview.trend.changed", trend.changed);
  }
  const months = (than: number): Quantity => ({
    months: {
      metric: "result.attainment",
      scope: difference.scope,
      which: { relation: "at_least", than },
    },
  });
  const [reached, all] = [saying.number(months(1)), saying.number(months(Number.MIN_SAFE_INTEGER))];
  return saying.statement("overview.trend.reached", trend.title(reached, all));
}

/** Revenue against target by month; undefined where no month has both. */
export function revenueTrend(reader: Reader): ChartView | undefined {
  const { report, words, formats } = reader;
  const trend = trendMonths(reader, metrics);
  const months = monthsOf(reader, trend);
  const known = months.filter(({ delta }) => delta !== null);
  if (known.length === 0) return undefined;
  const unit = formats.thousandsUnit;
  const last = known.at(-1);
  const message = messageOf(reader);
  const drawing = drawingOf(reader, months);
  const [sub, facts] =
    drawing.chart === "trend"
      ? [words.overview.trend.longSub, words.overview.trend.longFacts]
      : [words.overview.trend.sub, words.overview.trend.facts];
  return {
    id: "revenue-trend",
    message,
    subtitle: sub(unit),
    description: facts(last?.label ?? "", last?.text ?? "", last?.planText ?? ""),
    drawing,
    table: {
      id: "revenue-trend-table",
      caption: message.text,
      columns: [
        { label: words.shared.month, numeric: false },
        { label: words.shared.actual, numeric: true, definition: "activity.count.revenue" },
        { label: words.shared.target, numeric: true, definition: "target.revenue" },
        { label: words.shared.difference, numeric: true },
      ],
      rows: months.map(({ label, text, actual, plan, planText, delta, deltaText, tone, month }) => [
        { ...monthCell(month, formats), text: label },
        marked(
          reader,
          numberCell(actual, "thousands", () => text),
          { metric: "activity.count.revenue", scope: report.whole, month },
        ),
        numberCell(plan, "thousands", () => planText),
        { ...numberCell(delta, "thousands", () => deltaText), tone },
      ]),
      // The star stands in it, and what was restated below the chart.
      ...restatedNote(reader, ["activity.count.revenue"], [report.whole]),
    },
    metrics,
  };
}
