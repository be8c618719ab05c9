import { difference } from "../../charts/layout/scale.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { Month } from "../../contract/vocabulary.ts";
import type { ChartView } from "../page.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { marked, mostColumns, restatedNote, trendMonths, valuesIn } from "../parts/trend.ts";

const metrics: MetricId[] = ["activity.count.revenue", "target.revenue"];

function monthsOf(reader: Reader, trend: readonly Month[]) {
  const { formats } = reader;
  const revenues = valuesIn(reader, trend, "activity.count.revenue");
  const targets = valuesIn(reader, trend, "target.revenue");
  return trend.map((month, i) => {
    const [actual, plan] = [revenues[i] ?? null, targets[i] ?? null];
    const delta = difference(actual, plan);
    return {
      month,
      label: formats.shortMonth(month),
      actual,
      plan,
      previous: revenues[i - 12] ?? null,
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
function drawingOf({ words }: Reader, months: Months): ChartView["drawing"] {
  const names = {
    actualName: words.shared.actual,
    planName: words.shared.target,
    deltaName: words.shared.difference,
    emptyText: words.shared.empty,
  };
  if (months.length > mostColumns) return { chart: "trend", data: { months, ...names } };
  return { chart: "columns", data: { months, previousName: words.shared.previous, ...names } };
}

/** Revenue against target by month; undefined where no month has both. */
export function revenueTrend(reader: Reader): ChartView | undefined {
  const { report, words, formats } = reader;
  const trend = trendMonths(reader, metrics);
  const months = monthsOf(reader, trend);
  const known = months.filter(({ delta }) => delta !== null);
  if (known.length === 0) return undefined;
  const reached = known.filter(({ delta }) => delta !== null && delta >= 0).length;
  const unit = words.shared.thousands(report.snapshot.settings.currency);
  const last = known.at(-1);
  const message = words.overview.trend.title(reached, known.length);
  const drawing = drawingOf(reader, months);
  const [sub, facts] =
    drawing.chart === "trend"
      ? [words.overview.trend.longSub, words.overview.trend.longFacts]
      : [words.overview.trend.sub, words.overview.trend.facts];
  return {
    id: "revenue-trend",
    message,
    subtitle: sub(unit, formats.month(trend[0] ?? ""), reader.month),
    description: facts(last?.label ?? "", last?.text ?? "", last?.planText ?? ""),
    drawing,
    table: {
      id: "revenue-trend-table",
      caption: message,
      columns: [
        { label: words.shared.month, numeric: false },
        { label: words.shared.actual, numeric: true, definition: "activity.count.revenue" },
        { label: words.shared.target, numeric: true, definition: "target.revenue" },
        { label: words.shared.difference, numeric: true },
      ],
      rows: months.map(({ label, text, actual, plan, planText, delta, deltaText, tone, month }) => [
        { text: label },
        marked(
          reader,
          { text: text || "–", ...(actual === null ? {} : { sort: actual }) },
          { metric: "activity.count.revenue", scope: report.whole, month },
        ),
        { text: planText, ...(plan === null ? {} : { sort: plan }) },
        { text: deltaText || "–", tone, ...(delta === null ? {} : { sort: delta }) },
      ]),
    },
    ...restatedNote(reader, ["activity.count.revenue"], [report.whole]),
    metrics,
  };
}
