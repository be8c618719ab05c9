import { bullet } from "../charts/bullet.ts";
import { multiples } from "../charts/multiples.ts";
import type { Language } from "../contract/vocabulary.ts";
import { coverageHeat, serviceChart } from "./build/coverage.ts";
import { missingAmong, needing } from "./build/missing.ts";
import { type Reader, readerOf, toneOf } from "./build/reader.ts";
import { facts } from "./build/sentences.ts";
import { scopeTable } from "./build/tables.ts";
import { multiplesData, trendOf, trendTable } from "./build/trend.ts";
import { leastCovered } from "./overview/sentences.ts";
import type { ChartView, PageView } from "./page.ts";
import type { Report } from "./report.ts";
import { segmentSlug } from "./slug.ts";

const planFiles = ["accounts", "plan", "activities"] as const;

function enoughChart(reader: Reader): ChartView {
  const { report, words, formats, value, text } = reader;
  const metric = "plan.sufficiency";
  const rows = report.teams.map((team) => {
    const share = value(metric, team, "ytd");
    return {
      label: team.name,
      value: share,
      norm: share === null ? null : 1,
      text: text(metric, team, "ytd"),
      tone: share === null ? ("neutral" as const) : toneOf(share - 1, 0.02),
    };
  });
  const short = rows.filter((row) => row.value !== null && row.value < 1);
  const { enough } = words.customers;
  return {
    id: "plan-enough",
    message:
      short.length === 0
        ? reader.say(metric, report.company, "ytd", enough.yes)
        : enough.no(short.length, formats.list(short.map((row) => row.label))),
    subtitle: words.customers.enoughSub(report.snapshot.period.month.slice(0, 4)),
    description: words.customers.enoughFacts(facts(rows.map((row) => `${row.label} ${row.text}`))),
    draw: (form) => bullet({ rows, emptyText: words.shared.empty }, form),
    table: scopeTable(reader, {
      id: "plan-enough-table",
      caption: reader.label(metric),
      head: words.shared.team,
      scopes: [...report.teams, report.company],
      columns: [{ metric, window: "ytd" }],
      note: words.shared.teamOrder,
    }),
    metrics: [metric],
  };
}

function coverageTrend(reader: Reader): ChartView {
  const { report, words, formats, text } = reader;
  const { trend } = report.snapshot.period;
  const metric = "plan.coverage";
  const panels = report.teams.map((team) => {
    const values = trendOf(reader, metric, team);
    return { label: team.name, note: text(metric, team), values, norm: values.map(() => 1) };
  });
  const [first, last] = [trend[0] ?? "", trend.at(-1) ?? ""];
  return {
    id: "coverage-trend",
    message: reader.say(metric, report.company, first, (from) =>
      reader.say(metric, report.company, last, (to) => words.customers.trend(from, to)),
    ),
    subtitle: words.customers.trendSub(formats.month(first), reader.month),
    description: words.customers.trendFacts(facts(panels.map(({ label, note }) => `${label} ${note}`))),
    draw: (form) =>
      multiples(
        multiplesData(reader, panels, (share) => formats.percent(share)),
        form,
      ),
    table: trendTable(reader, {
      id: "coverage-trend-table",
      caption: reader.label(metric),
      metric,
      scopes: report.teams,
    }),
    metrics: [metric],
  };
}

export function customersTitle(reader: Reader): string {
  const { report, words, formats, value, text } = reader;
  const coverage = value("plan.coverage", report.company, "r12");
  if (missingAmong(reader, planFiles).length > 0 || coverage === null) return words.customers.title.unknown;
  const first = words.customers.title.covered(text("plan.coverage", report.company, "r12"));
  const least = leastCovered(reader);
  const lacking = least ? 1 - (value("plan.coverage", least, "r12") ?? 1) : 0;
  if (!least || lacking < 0.05) return first;
  return `${first}; ${words.customers.title.worst(least.name, formats.percent(lacking))}`;
}

function lead(reader: Reader): string[] {
  const { report, words, value, text } = reader;
  if (value("portfolio.customers") === null || value("plan.required", report.company, "r12") === null)
    return [];
  const required = text("plan.required", report.company, "r12");
  const unserved = value("plan.unserved", report.company, "r12");
  return [
    words.customers.lead(text("portfolio.customers"), text("portfolio.prospects"), required, reader.r12),
    ...(value("plan.agreed", report.company, "r12") === null
      ? []
      : [words.customers.agreed(text("plan.agreed", report.company, "r12"))]),
    ...(unserved === null || unserved < 1
      ? []
      : [words.customers.unserved(text("plan.unserved", report.company, "r12"))]),
  ];
}

/** Plan and execution: enough, carried out, at the right customers, and does it yield? */
export function customersView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words, formats, value } = reader;
  const rows = report.segments.map((scope) => ({ name: scope.name, scope }));
  const realised = value("plan.realised", report.company, "r12") ?? 0;
  const serviceTitle = reader.say("plan.surplus", report.company, "r12", () => {
    const surplus = value("plan.surplus", report.company, "r12") ?? 0;
    return words.customers.service(formats.percent(realised === 0 ? 0 : surplus / realised));
  });
  const promised = reader.say("plan.expected_orders", report.company, "r12", (expected) =>
    reader.say("activity.count.orders", report.company, "r12", (orders) =>
      words.customers.yield(expected, orders),
    ),
  );
  return {
    slug: "customers",
    title: customersTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: lead(reader),
    sections: [
      needing(reader, ["accounts", "plan", "targets"], () => ({
        id: "enough",
        reading: "customers",
        charts: [enoughChart(reader)],
      })),
      needing(reader, planFiles, () => ({
        id: "coverage",
        reading: "customers",
        charts: [
          coverageHeat(reader, "coverage-heat", rows, words.shared.segment),
          serviceChart(reader, "service", rows, words.shared.segment, serviceTitle),
          coverageTrend(reader),
        ],
      })),
      needing(reader, [...planFiles, "quotes"], () => ({
        id: "yield",
        reading: "customers",
        message: promised,
        tables: [
          scopeTable(reader, {
            id: "yield-table",
            caption: words.customers.yieldTable,
            head: words.shared.team,
            scopes: [...report.teams, report.company],
            columns: [
              "plan.expected_orders",
              "activity.count.orders",
              "plan.expected_revenue",
              "activity.count.revenue",
            ].map((metric) => ({ metric, window: "r12" })),
            note: words.shared.teamOrder,
          }),
        ],
      })),
      needing(reader, planFiles, () => ({
        id: "tables",
        reading: "customers",
        tables: [
          scopeTable(reader, {
            id: "segments",
            caption: words.customers.segmentTable,
            head: words.shared.segment,
            scopes: report.segments,
            columns: [
              { metric: "portfolio.customers" },
              { metric: "portfolio.prospects" },
              { metric: "plan.coverage", window: "r12" },
              { metric: "plan.reach", window: "r12" },
              { metric: "plan.overdue" },
            ],
            href: (scope) => segmentSlug(scope.id),
          }),
          scopeTable(reader, {
            id: "customer-teams",
            caption: words.customers.teamTable,
            head: words.shared.team,
            scopes: [...report.teams, report.company],
            columns: [
              { metric: "plan.coverage", window: "r12" },
              { metric: "plan.on_plan", window: "r12" },
              { metric: "plan.off_plan", window: "r12" },
              { metric: "plan.overdue" },
              { metric: "plan.agreed", window: "r12" },
              { metric: "plan.load", window: "r12" },
            ],
            note: words.shared.teamOrder,
          }),
        ],
      })),
    ],
  };
}
