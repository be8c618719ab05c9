import { columns } from "../charts/columns.ts";
import type { Language } from "../contract/vocabulary.ts";
import { gapCharts, gapEffects, largestLoss, resultOf } from "./build/gap.ts";
import { missingAmong, needing } from "./build/missing.ts";
import { sixQuestions } from "./build/questions.ts";
import { type Reader, readerOf, toneOf } from "./build/reader.ts";
import { trendOf } from "./build/trend.ts";
import { fiveSentences, overviewTitle } from "./overview/sentences.ts";
import type { ChartView, KeyFigure, PageView, Section } from "./page.ts";
import type { Report } from "./report.ts";
import { strengthTrend } from "./strength.ts";

function keyFigures(reader: Reader): KeyFigure[] {
  const { report, words, formats, text, value, figure } = reader;
  const { keys } = words.overview;
  const result = resultOf(reader);
  const planned = value("strength.planned");
  const under = value("strength.under");
  const rate = figure("conversion.quote_to_order", report.company, "r12");
  const segments = report.segments.map(
    (segment) => `${segment.name} ${text("plan.coverage", segment, "r12")}`,
  );
  const known = [
    value("result.attainment"),
    value("strength.effective"),
    value("plan.coverage", report.company, "r12"),
    value("conversion.quote_to_order", report.company, "r12"),
  ];
  const figures: KeyFigure[] = [
    {
      label: keys.result,
      value: text("result.attainment"),
      note: result ? formats.signedCurrency(result.gap) : "",
      tone: result ? toneOf(result.gap) : "neutral",
      trend: trendOf(reader, "result.attainment"),
      norm: 1,
    },
    {
      label: keys.strength,
      value: text("strength.effective"),
      note:
        planned === null || under === null
          ? ""
          : keys.ofPlanned(formats.fte(planned), formats.signedPercent(-under)),
      tone: under === null ? "neutral" : toneOf(-under, 0.05),
      trend: trendOf(reader, "strength.effective"),
      ...(planned === null ? {} : { norm: planned }),
    },
    {
      label: keys.coverage,
      value: text("plan.coverage", report.company, "r12"),
      note: segments.join(" · "),
      trend: trendOf(reader, "plan.coverage"),
      norm: 1,
    },
    {
      label: keys.rate,
      value: text("conversion.quote_to_order", report.company, "r12"),
      note: rate?.interval
        ? keys.cases(
            formats.percent(rate.interval[0]),
            formats.percent(rate.interval[1]),
            formats.number(rate.n ?? 0),
          )
        : "",
      trend: trendOf(reader, "conversion.quote_to_order"),
    },
  ];
  return figures.map((key, i) =>
    known[i] === null ? { ...key, value: "–", note: key.value, tone: "neutral" } : key,
  );
}

function revenueTrend(reader: Reader): ChartView {
  const { report, words, formats, value } = reader;
  const { trend } = report.snapshot.period;
  const revenues = trendOf(reader, "activity.count.revenue");
  const targets = trendOf(reader, "target.revenue");
  const months = trend.map((month, i) => {
    const [actual, plan] = [revenues[i] ?? null, targets[i] ?? null];
    const delta = actual === null || plan === null ? null : actual - plan;
    return {
      label: formats.shortMonth(month),
      actual,
      plan,
      previous: revenues[i - 12] ?? null,
      text: actual === null ? "" : formats.thousands(actual),
      deltaText: delta === null ? "" : formats.signedThousands(delta),
      tone: delta === null ? ("neutral" as const) : toneOf(delta),
    };
  });
  const above = months.filter(
    ({ actual, plan }) => actual !== null && plan !== null && actual >= plan,
  ).length;
  const known = months.filter(({ plan }) => plan !== null).length;
  const unit = words.shared.thousands(report.snapshot.settings.currency);
  const last = months.at(-1);
  return {
    id: "revenue-trend",
    message: words.overview.trend.title(above, known),
    subtitle: words.overview.trend.sub(unit, formats.month(trend[0] ?? ""), reader.month),
    description: words.overview.trend.facts(
      last?.text ?? "",
      formats.thousands(value("target.revenue") ?? 0),
    ),
    draw: (form) =>
      columns(
        {
          months,
          actualName: words.shared.actual,
          planName: words.shared.target,
          previousName: words.shared.previous,
          deltaName: words.shared.difference,
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: {
      id: "revenue-trend-table",
      caption: words.overview.trend.title(above, known),
      columns: [
        { label: words.shared.month, numeric: false },
        { label: words.shared.actual, numeric: true, definition: "activity.count.revenue" },
        { label: words.shared.target, numeric: true, definition: "target.revenue" },
        { label: words.shared.difference, numeric: true },
      ],
      rows: months.map(({ label, text, plan, deltaText, tone }) => [
        { text: label },
        { text },
        { text: plan === null ? "–" : formats.thousands(plan) },
        { text: deltaText, tone },
      ]),
    },
    metrics: ["activity.count.revenue", "target.revenue"],
  };
}

function gapSection(reader: Reader): Section[] {
  const charts = gapCharts(reader);
  if (!charts) return [];
  const names = (["hours", "customers"] as const).map((reading) => {
    const effects = gapEffects(reader, reading);
    const largest = largestLoss(effects) ?? effects.toSorted((a, b) => b.value - a.value)[0];
    return reader.label(largest?.metric ?? "").toLowerCase();
  });
  return [
    { id: "gap", message: reader.words.overview.gap.title(names[0] ?? "", names[1] ?? "") },
    { id: "from-hours", reading: "hours", charts: [charts.hours] },
    { id: "from-customers", reading: "customers", charts: [charts.customers] },
  ];
}

/** The month in five sentences, and the difference with the target read twice. */
export function overviewView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  return {
    slug: "index",
    title: overviewTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: fiveSentences(reader),
    sections: [
      { id: "keys", keys: keyFigures(reader) },
      ...gapSection(reader),
      { id: "questions", message: words.overview.questions, twin: sixQuestions(reader, report.company) },
      needing(reader, ["quotes", "targets"], () => ({ id: "trend", charts: [revenueTrend(reader)] })),
      ...(missingAmong(reader, ["team", "strength", "absence"]).length > 0
        ? []
        : [{ id: "strength", reading: "hours" as const, charts: [strengthTrend(reader)] }]),
    ],
  };
}
