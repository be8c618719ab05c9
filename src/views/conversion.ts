import { steps } from "../charts/steps.ts";
import type { Language } from "../contract/vocabulary.ts";
import { hitRateFunnel, outsideChance } from "./build/funnel.ts";
import { intervalDrawing, intervalRows } from "./build/intervals.ts";
import { missingAmong, needing } from "./build/missing.ts";
import { type Reader, readerOf } from "./build/reader.ts";
import { facts } from "./build/sentences.ts";
import { scopeTable } from "./build/tables.ts";
import type { ChartView, PageView } from "./page.ts";
import type { Report } from "./report.ts";
import { personSlug } from "./slug.ts";

const rate = "conversion.quote_to_order";
const leastCases = 10;

function stepsChart(reader: Reader): ChartView {
  const { report, words, formats, value, figure } = reader;
  const between = (metric: string) => {
    const found = figure(metric, report.company, "r12");
    if (found?.value == null || !found.interval) return undefined;
    const [low, high] = found.interval;
    const write = (number: number) => formats.inUnit(number, found.unit);
    return words.conversion.perStep(write(found.value), write(low), write(high));
  };
  const step = (measure: "visits" | "quotes" | "orders", metric?: string) => {
    const rateText = metric === undefined ? undefined : between(metric);
    const count = value(`activity.count.${measure}`, report.company, "r12");
    return {
      label: words.shared.measures[measure],
      count,
      text: reader.text(`activity.count.${measure}`, report.company, "r12"),
      ...(rateText === undefined ? {} : { rateText }),
    };
  };
  const rows = [step("visits"), step("quotes", "conversion.visit_to_quote"), step("orders", rate)];
  return {
    id: "conversion-steps",
    message: words.conversion.steps,
    subtitle: words.conversion.stepsSub(reader.r12),
    description: words.conversion.stepsFacts(facts(rows.map(({ label, text }) => `${label} ${text}`))),
    draw: (form) => steps({ rows, emptyText: words.shared.empty }, form),
    table: scopeTable(reader, {
      id: "conversion-steps-table",
      caption: words.conversion.steps,
      head: words.shared.company,
      scopes: [report.company],
      columns: [
        "activity.count.visits",
        "activity.count.quotes",
        "activity.count.orders",
        "conversion.visit_to_quote",
        rate,
      ].map((metric) => ({ metric, window: "r12" })),
    }),
    metrics: ["conversion.visit_to_quote", rate],
  };
}

function teamsChart(reader: Reader): ChartView {
  const { report, words, formats, figure } = reader;
  const rows = intervalRows(reader, rate, report.teams, "r12");
  const differing = report.teams.filter((team) => {
    const found = figure(rate, team, "r12");
    const limits = figure("funnel.limits_998", team, "r12")?.interval;
    return (
      found?.value != null && limits !== undefined && (found.value < limits[0] || found.value > limits[1])
    );
  });
  const { teams } = words.conversion;
  return {
    id: "conversion-teams",
    message:
      differing.length === 0
        ? teams.same
        : teams.differ(differing.length, formats.list(differing.map(({ name }) => name))),
    subtitle: words.conversion.teamsSub(reader.r12),
    description: words.conversion.teamsFacts(facts(rows.map(({ label, text }) => `${label} ${text}`))),
    draw: intervalDrawing(reader, rate, rows),
    table: scopeTable(reader, {
      id: "conversion-teams-table",
      caption: words.conversion.table,
      head: words.shared.team,
      scopes: [...report.teams, report.company],
      columns: [
        { metric: rate, window: "r12", asRate: true },
        { metric: "conversion.visit_to_order", window: "r12" },
        { metric: "order.value", window: "r12" },
      ],
      note: words.shared.teamOrder,
    }),
    metrics: [rate],
  };
}

export function conversionTitle(reader: Reader): string {
  const { report, words, formats, figure } = reader;
  const found = figure(rate, report.company, "r12");
  if (missingAmong(reader, ["quotes"]).length > 0 || !found) return words.conversion.title.unknown;
  if (found.value === null || found.value === 0 || (found.n ?? 0) < leastCases)
    return words.conversion.title.few;
  const outside = outsideChance(reader).length;
  const first = words.conversion.title.rate(formats.number(1 / found.value, found.value > 0.4 ? 1 : 0));
  if (report.people.length === 0) return first;
  return `${first}; ${outside === 0 ? words.conversion.title.chance : words.conversion.title.outside(outside)}`;
}

function lead(reader: Reader): string[] {
  const { report, words, formats, figure, value } = reader;
  const found = figure(rate, report.company, "r12");
  const orderValue = value("order.value", report.company, "r12");
  if (found?.value == null || !found.interval) return [];
  const [low, high] = found.interval.map((end) => formats.percent(end));
  return [
    words.conversion.lead(reader.rate(rate, report.company, "r12"), reader.r12, low ?? "", high ?? ""),
    ...(orderValue === null ? [] : [words.conversion.value(formats.roundly(orderValue))]),
  ];
}

/** And with quality? */
export function conversionView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const columns = [
    { metric: rate, window: "r12", asRate: true },
    { metric: "conversion.visit_to_quote", window: "r12" },
    { metric: "conversion.visit_to_order", window: "r12" },
    { metric: "order.value", window: "r12" },
  ];
  return {
    slug: "conversion",
    title: conversionTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: lead(reader),
    sections: [
      needing(reader, ["activities", "quotes"], () => ({
        id: "steps",
        reading: "hours",
        charts: [stepsChart(reader)],
      })),
      needing(reader, ["quotes"], () => ({
        id: "rates",
        reading: "hours",
        charts: [teamsChart(reader), ...(report.people.length === 0 ? [] : [hitRateFunnel(reader)])],
      })),
      {
        id: "tables",
        tables: [
          scopeTable(reader, {
            id: "conversion-table",
            caption: words.conversion.table,
            head: words.shared.team,
            scopes: [...report.teams, report.company],
            columns,
            note: words.shared.teamOrder,
          }),
          ...(report.people.length === 0
            ? []
            : [
                scopeTable(reader, {
                  id: "conversion-person-table",
                  caption: words.conversion.personTable,
                  head: words.shared.person,
                  scopes: report.people,
                  columns,
                  href: (scope) => personSlug(scope.id),
                  note: words.shared.alphabetical,
                }),
              ]),
        ],
      },
    ],
  };
}
