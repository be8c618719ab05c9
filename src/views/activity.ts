import { bullet } from "../charts/bullet.ts";
import { multiples } from "../charts/multiples.ts";
import type { Language, Measure } from "../contract/vocabulary.ts";
import { intervalDrawing, intervalRows } from "./build/intervals.ts";
import { needing } from "./build/missing.ts";
import { processChart, processSignals } from "./build/process.ts";
import { type Reader, readerOf, toneOf } from "./build/reader.ts";
import { facts } from "./build/sentences.ts";
import { scopeTable } from "./build/tables.ts";
import { multiplesData, trendOf, trendTable } from "./build/trend.ts";
import type { ChartView, PageView } from "./page.ts";
import type { Report } from "./report.ts";
import { personSlug } from "./slug.ts";

const shownMeasures = ["visits", "calls", "quotes", "orders"] as const satisfies readonly Measure[];

/** Within a twentieth of its norm a measure is on it. */
const tolerance = 0.05;

function againstTargets(reader: Reader): ChartView {
  const { words, formats, value } = reader;
  const metric = (measure: Measure) => `activity.attainment_available.${measure}`;
  const rows = shownMeasures.map((measure) => {
    const share = value(metric(measure));
    return {
      label: words.shared.measures[measure],
      value: share,
      norm: share === null ? null : 1,
      text: reader.text(metric(measure)),
      tone: share === null ? ("neutral" as const) : toneOf(share - 1, tolerance),
    };
  });
  return {
    id: "activity-targets",
    message: words.activity.targets,
    subtitle: words.activity.targetsSub(reader.month),
    description: words.activity.targetsFacts(
      facts(rows.map(({ label, text }) => words.activity.bulletRow(label, text))),
    ),
    draw: (form) => bullet({ rows, emptyText: words.shared.empty }, form),
    table: {
      id: "activity-targets-table",
      caption: words.activity.targets,
      columns: [
        { label: words.shared.actual, numeric: false },
        { label: words.shared.month, numeric: true },
        { label: words.shared.target, numeric: true },
        { label: words.shared.difference, numeric: true },
      ],
      rows: shownMeasures.map((measure) => [
        { text: words.shared.measures[measure] },
        reader.cell(`activity.count.${measure}`),
        reader.cell(`target.adjusted.${measure}`),
        {
          text:
            value(metric(measure)) === null
              ? reader.text(metric(measure))
              : formats.signedPercent((value(metric(measure)) ?? 0) - 1),
        },
      ]),
    },
    metrics: shownMeasures.map(metric),
  };
}

function visitsByTeam(reader: Reader): ChartView {
  const { report, words, formats } = reader;
  const metric = "activity.per_fte.visits";
  const panels = report.teams.map((team) => ({
    label: team.name,
    note: reader.text(metric, team),
    values: trendOf(reader, metric, team),
    norm: [],
  }));
  return {
    id: "activity-teams",
    message: words.activity.teams,
    subtitle: words.activity.teamsSub(formats.month(report.snapshot.period.trend[0] ?? ""), reader.month),
    description: words.activity.teamsFacts(
      facts(panels.map(({ label, note }) => words.activity.teamRow(label, note))),
    ),
    draw: (form) =>
      multiples(
        multiplesData(reader, panels, (value) => formats.number(value)),
        form,
      ),
    table: trendTable(reader, {
      id: "activity-teams-table",
      caption: words.activity.teams,
      metric,
      scopes: report.teams,
    }),
    metrics: [metric],
    note: words.shared.teamOrder,
  };
}

/** Teams whose share of new business is under the threshold, on enough contacts and beyond chance. */
export function teamsWithoutNewBusiness({ report, figure }: Reader) {
  const { new_share_low: low = 0, new_share_contacts: least = 0 } = report.snapshot.settings.thresholds;
  return report.teams.filter((team) => {
    const share = figure("activity.new_share", team, "r12");
    return share?.interval !== undefined && (share.n ?? 0) >= least && share.interval[1] < low;
  });
}

function newBusiness(reader: Reader): ChartView {
  const { report, words, formats } = reader;
  const metric = "activity.new_share";
  const low = teamsWithoutNewBusiness(reader);
  const rows = intervalRows(reader, metric, report.teams, "r12");
  return {
    id: "activity-new",
    message:
      low.length === 0
        ? words.activity.newBusiness.fine
        : words.activity.newBusiness.low(low.length, formats.list(low.map(({ name }) => name))),
    subtitle: words.activity.newBusinessSub(reader.r12),
    description: words.activity.newBusinessFacts(facts(rows.map(({ label, text }) => `${label} ${text}`))),
    draw: intervalDrawing(reader, metric, rows),
    table: scopeTable(reader, {
      id: "activity-new-table",
      caption: reader.label(metric),
      head: words.shared.team,
      scopes: [...report.teams, report.company],
      columns: [{ metric, window: "r12", asRate: true }],
    }),
    metrics: [metric],
    note: words.activity.newBusinessNote,
  };
}

export function activityTitle(reader: Reader): string {
  const { words, formats, value } = reader;
  const visits = value("activity.attainment_available.visits");
  const what = words.shared.measures.visits;
  if (visits !== null && visits < 1 - tolerance)
    return words.activity.title.below(formats.percent(1 - visits), what);
  if (visits !== null && visits > 1 + tolerance)
    return words.activity.title.above(formats.percent(visits - 1), what);
  if (visits !== null) return words.activity.title.onNorm(what);
  return processSignals(reader, "visits").at(-1)?.signal
    ? words.activity.title.changed(what)
    : words.activity.title.unknown;
}

/** Do the hands wave? */
export function activityView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words, value, text } = reader;
  const counted = (measure: Measure) => text(`activity.count.${measure}`);
  const perFte = shownMeasures.map((measure) => ({ metric: `activity.per_fte.${measure}` }));
  return {
    slug: "activity",
    title: activityTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: [
      ...(value("activity.count.visits") === null
        ? []
        : [
            words.activity.lead(
              counted("visits"),
              counted("calls"),
              counted("quotes"),
              counted("orders"),
              reader.month,
            ),
          ]),
      ...(value("activity.new_share") === null
        ? []
        : [words.activity.newShare(reader.rate("activity.new_share"))]),
    ],
    sections: [
      needing(reader, ["activities", "quotes", "targets", "strength", "absence"], () => ({
        id: "targets",
        reading: "hours",
        charts: [againstTargets(reader)],
      })),
      needing(reader, ["activities"], () => ({
        id: "process",
        reading: "hours",
        charts: [processChart(reader, "visits"), processChart(reader, "calls")],
      })),
      needing(reader, ["quotes"], () => ({
        id: "quotes",
        reading: "hours",
        charts: [processChart(reader, "quotes")],
      })),
      needing(reader, ["activities", "absence"], () => ({
        id: "by-team",
        reading: "hours",
        charts: [visitsByTeam(reader)],
      })),
      needing(reader, ["activities", "accounts"], () => ({
        id: "new",
        reading: "hours",
        charts: [newBusiness(reader)],
      })),
      {
        id: "tables",
        tables: [
          scopeTable(reader, {
            id: "activity-table",
            caption: words.activity.table,
            head: words.shared.team,
            scopes: [...report.teams, report.company],
            columns: [
              ...shownMeasures.map((measure) => ({ metric: `activity.count.${measure}` })),
              ...perFte,
              { metric: "activity.new_share", asRate: true },
            ],
            note: words.shared.teamOrder,
          }),
          ...(report.people.length === 0
            ? []
            : [
                scopeTable(reader, {
                  id: "activity-people",
                  caption: words.activity.personTable,
                  head: words.shared.person,
                  scopes: report.people,
                  columns: [
                    ...shownMeasures.map((measure) => ({
                      metric: `activity.per_fte.${measure}`,
                      window: "r12",
                    })),
                    { metric: "activity.new_share", window: "r12", asRate: true },
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
