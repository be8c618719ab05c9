import { type Reader, toneOf } from "../build/reader.ts";
import { marked, restatedNote, trendOf } from "../build/trend.ts";
import type { ChartView } from "../page.ts";

function monthsOf(reader: Reader) {
  const { report, formats } = reader;
  const revenues = trendOf(reader, "activity.count.revenue");
  const targets = trendOf(reader, "target.revenue");
  return report.snapshot.period.trend.map((month, i) => {
    const [actual, plan] = [revenues[i] ?? null, targets[i] ?? null];
    const delta = actual === null || plan === null ? null : actual - plan;
    return {
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

/** Revenue against target, thirteen months; undefined where no month has both. */
export function revenueTrend(reader: Reader): ChartView | undefined {
  const { report, words, formats } = reader;
  const { trend } = report.snapshot.period;
  const months = monthsOf(reader);
  const known = months.filter(({ delta }) => delta !== null);
  if (known.length === 0) return undefined;
  const reached = known.filter(({ delta }) => delta !== null && delta >= 0).length;
  const unit = words.shared.thousands(report.snapshot.settings.currency);
  const last = known.at(-1);
  const message = words.overview.trend.title(reached, known.length);
  return {
    id: "revenue-trend",
    message,
    subtitle: words.overview.trend.sub(unit, formats.month(trend[0] ?? ""), reader.month),
    description: words.overview.trend.facts(last?.label ?? "", last?.text ?? "", last?.planText ?? ""),
    drawing: {
      chart: "columns",
      data: {
        months,
        actualName: words.shared.actual,
        planName: words.shared.target,
        previousName: words.shared.previous,
        deltaName: words.shared.difference,
        emptyText: words.shared.empty,
      },
    },
    table: {
      id: "revenue-trend-table",
      caption: message,
      columns: [
        { label: words.shared.month, numeric: false },
        { label: words.shared.actual, numeric: true, definition: "activity.count.revenue" },
        { label: words.shared.target, numeric: true, definition: "target.revenue" },
        { label: words.shared.difference, numeric: true },
      ],
      rows: months.map(({ label, text, actual, plan, planText, delta, deltaText, tone }, i) => [
        { text: label },
        marked(
          reader,
          { text: text || "–", ...(actual === null ? {} : { sort: actual }) },
          { metric: "activity.count.revenue", scope: report.company, month: trend[i] ?? "" },
        ),
        { text: planText, ...(plan === null ? {} : { sort: plan }) },
        { text: deltaText || "–", tone, ...(delta === null ? {} : { sort: delta }) },
      ]),
    },
    ...restatedNote(reader, ["activity.count.revenue"], [report.company]),
    metrics: ["activity.count.revenue", "target.revenue"],
  };
}
