import { dumbbell } from "../charts/dumbbell.ts";
import { placement } from "../charts/placement.ts";
import { niceTicks } from "../charts/theme/scale.ts";
import type { Language } from "../contract/vocabulary.ts";
import { verdicts } from "./both/verdicts.ts";
import { gapCharts } from "./build/gap.ts";
import { missingAmong, needing } from "./build/missing.ts";
import { sixQuestions } from "./build/questions.ts";
import { type Reader, readerOf } from "./build/reader.ts";
import { facts, highestBy } from "./build/sentences.ts";
import { scopeTable } from "./build/tables.ts";
import { ticksTo } from "./build/trend.ts";
import type { ChartView, PageView, Section } from "./page.ts";
import type { Report } from "./report.ts";
import { personSlug } from "./slug.ts";

function placementChart(reader: Reader): ChartView {
  const { report, words, formats, value, text } = reader;
  const {
    load_low: low = 0.85,
    load_high: high = 1.15,
    coverage_low: least = 0.8,
  } = report.snapshot.settings.thresholds;
  const points = report.teams.map((team) => ({
    label: team.name,
    x: value("plan.load", team, "r12"),
    y: value("plan.coverage", team, "r12"),
    text: "",
  }));
  const outside = points.filter(({ x, y }) => x !== null && y !== null && (x < low || x > high || y < least));
  const ends = (values: (number | null)[], ...norms: number[]) => {
    const all = [...values.filter((each) => each !== null), ...norms];
    return niceTicks(Math.min(...all), Math.max(...all), 4).map((tick) => ({
      value: tick,
      text: formats.percent(tick),
    }));
  };
  return {
    id: "placement",
    message: words.both.placement(outside.length),
    subtitle: words.both.placementSub(reader.r12),
    description: words.both.placementFacts(
      facts(
        report.teams.map((team) =>
          words.both.placementRow(
            team.name,
            text("plan.load", team, "r12"),
            text("plan.coverage", team, "r12"),
          ),
        ),
      ),
    ),
    draw: (form) =>
      placement(
        {
          points,
          xBand: [low, high],
          yNorm: least,
          xTicks: ends(
            points.map(({ x }) => x),
            low,
            high,
          ),
          yTicks: ends(
            points.map(({ y }) => y),
            least,
            1,
          ),
          xHeading: words.both.load,
          yHeading: words.both.coverage,
          corners: words.both.corners,
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: scopeTable(reader, {
      id: "placement-table",
      caption: words.both.placement(outside.length),
      head: words.shared.team,
      scopes: report.teams,
      columns: [
        { metric: "plan.load", window: "r12" },
        { metric: "plan.coverage", window: "r12" },
      ],
      note: words.shared.teamOrder,
    }),
    metrics: ["plan.load", "plan.coverage"],
  };
}

/** From this difference in shares a segment is worth a word. */
const worthAWord = 0.03;

function sharesChart(reader: Reader): ChartView {
  const { report, words, formats, value } = reader;
  const whole = (metric: string) => value(metric, report.company, "r12") ?? 0;
  const rows = report.segments.map((segment) => {
    const share = (metric: string) => {
      const part = value(metric, segment, "r12");
      return part === null || whole(metric) === 0 ? null : part / whole(metric);
    };
    const [hours, customers] = [share("plan.realised"), share("plan.required")];
    const difference = hours === null || customers === null ? null : hours - customers;
    return {
      label: segment.name,
      hours,
      customers,
      difference,
      text: difference === null ? "" : formats.signedPercent(difference),
    };
  });
  const widest = highestBy(rows, ({ difference }) => (difference === null ? null : Math.abs(difference)));
  const write = (share: number | null) => (share === null ? "–" : formats.percent(share));
  return {
    id: "shares",
    message:
      widest && Math.abs(widest.difference ?? 0) >= worthAWord
        ? words.both.shares(widest.label, write(widest.hours))
        : words.both.sharesFine,
    subtitle: words.both.sharesSub(reader.r12),
    description: words.both.sharesFacts(
      facts(rows.map((row) => words.both.sharesRow(row.label, write(row.hours), write(row.customers)))),
    ),
    draw: (form) =>
      dumbbell(
        {
          rows,
          hoursName: words.both.hoursEnd,
          customersName: words.both.customersEnd,
          ticks: ticksTo(
            rows.flatMap((row) => [row.hours, row.customers]),
            (share) => formats.percent(share),
          ),
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: {
      id: "shares-table",
      caption: words.both.sharesSub(reader.r12),
      columns: [
        { label: words.shared.segment, numeric: false },
        { label: words.both.hoursEnd, numeric: true, definition: "plan.realised" },
        { label: words.both.customersEnd, numeric: true, definition: "plan.required" },
        { label: words.shared.difference, numeric: true },
      ],
      rows: rows.map((row) => [
        { text: row.label },
        { text: write(row.hours) },
        { text: write(row.customers) },
        { text: row.text },
      ]),
    },
    metrics: ["plan.realised", "plan.required"],
  };
}

function teamSections(reader: Reader): Section[] {
  return reader.report.teams.map((team) => {
    const verdict = verdicts(reader, team);
    return {
      id: `team-${reader.report.teams.indexOf(team) + 1}`,
      message: team.name,
      subtitle: verdict.agree ? reader.words.both.agreement.agree : reader.words.both.agreement.differ,
      twin: { hours: [verdict.hours], customers: [verdict.customers] },
    };
  });
}

export function bothTitle(reader: Reader): string {
  const { report, words, formats } = reader;
  if (missingAmong(reader, ["plan", "activities", "accounts", "strength"]).length > 0)
    return words.both.title.unknown;
  const differing = report.teams.filter((team) => !verdicts(reader, team).agree).map((team) => team.name);
  return differing.length === 0 ? words.both.title.agree : words.both.title.differ(formats.list(differing));
}

/** Both readings side by side, where they disagree, and what each would have a manager do. */
export function bothView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const charts = gapCharts(reader, report.company, "r12");
  return {
    slug: "both",
    title: bothTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: [words.both.lead],
    sections: [
      ...(charts
        ? [
            { id: "from-hours", reading: "hours" as const, charts: [charts.hours] },
            { id: "from-customers", reading: "customers" as const, charts: [charts.customers] },
          ]
        : []),
      { id: "questions", message: words.overview.questions, twin: sixQuestions(reader, report.company) },
      needing(reader, ["accounts", "plan", "activities", "team", "absence"], () => ({
        id: "place",
        charts: [placementChart(reader), sharesChart(reader)],
      })),
      ...teamSections(reader),
      {
        id: "tables",
        tables: [
          scopeTable(reader, {
            id: "both-teams",
            caption: words.both.table,
            head: words.shared.team,
            scopes: [...report.teams, report.company],
            columns: [
              { metric: "strength.under" },
              { metric: "activity.attainment_available.visits" },
              { metric: "conversion.quote_to_order", window: "r12" },
              { metric: "plan.sufficiency", window: "ytd" },
              { metric: "plan.coverage", window: "r12" },
              { metric: "plan.load", window: "r12" },
            ],
            note: words.shared.teamOrder,
          }),
          ...(report.people.length === 0
            ? []
            : [
                scopeTable(reader, {
                  id: "both-people",
                  caption: words.both.personTable,
                  head: words.shared.person,
                  scopes: report.people,
                  columns: [
                    { metric: "activity.per_fte.visits", window: "r12" },
                    { metric: "conversion.quote_to_order", window: "r12", asRate: true },
                    { metric: "plan.coverage", window: "r12" },
                    { metric: "plan.load", window: "r12" },
                    { metric: "plan.sufficiency", window: "ytd" },
                  ],
                  href: (scope) => personSlug(scope.id),
                  note: words.shared.alphabetical,
                }),
              ]),
        ],
      },
    ],
  };
}
