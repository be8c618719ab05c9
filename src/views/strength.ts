import { multiples } from "../charts/multiples.ts";
import { variance } from "../charts/variance.ts";
import { type WaterfallStep, waterfall } from "../charts/waterfall.ts";
import type { Language } from "../contract/vocabulary.ts";
import { missingAmong, needing } from "./build/missing.ts";
import { type Reader, readerOf, toneOf } from "./build/reader.ts";
import { facts, highestBy } from "./build/sentences.ts";
import { scopeTable } from "./build/tables.ts";
import { multiplesData, trendOf, trendTable } from "./build/trend.ts";
import type { ChartView, PageView, Section } from "./page.ts";
import type { Report, ScopeEntry } from "./report.ts";

const strengthFiles = ["team", "strength", "absence"] as const;

/** Planned strength is a round figure: a tenth of an FTE is no difference. */
const toleranceFte = 0.1;

function rowText(reader: Reader, team: ScopeEntry): string {
  const { words, formats, value } = reader;
  const effective = value("strength.effective", team) ?? 0;
  const planned = value("strength.planned", team) ?? 0;
  const delta = formats.signedPercent(planned === 0 ? 0 : effective / planned - 1);
  return words.strength.row(team.name, formats.fte(effective), formats.fte(planned), delta);
}

function byTeam(reader: Reader): ChartView {
  const { report, words, formats, value } = reader;
  const rows = report.teams.map((team) => {
    const actual = value("strength.effective", team);
    const plan = value("strength.planned", team);
    const delta = actual === null || plan === null ? null : actual - plan;
    return {
      label: team.name,
      actual,
      plan,
      actualText: actual === null ? reader.text("strength.effective", team) : formats.fte(actual),
      planText: plan === null ? "" : words.shared.of(formats.fte(plan)),
      deltaText: delta === null ? "" : formats.signedFte(delta),
      shareText: delta === null || !plan ? "" : formats.signedPercent(delta / plan),
      tone: delta === null ? ("neutral" as const) : toneOf(delta, toleranceFte),
    };
  });
  return {
    id: "strength-by-team",
    message: words.strength.byTeam,
    subtitle: words.strength.byTeamSub(reader.month),
    description: words.strength.byTeamFacts(facts(report.teams.map((team) => rowText(reader, team)))),
    draw: (form) =>
      variance(
        {
          rows,
          actualHeading: words.strength.colEffective,
          deltaHeading: words.shared.difference,
          shareHeading: words.shared.differenceShare,
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: scopeTable(reader, {
      id: "strength-by-team-table",
      caption: words.strength.byTeam,
      head: words.shared.team,
      scopes: report.teams,
      columns: [
        { metric: "strength.planned" },
        { metric: "strength.effective" },
        { metric: "strength.under" },
      ],
    }),
    metrics: ["strength.planned", "strength.effective"],
    note: words.shared.teamOrder,
  };
}

function bridge(reader: Reader): ChartView {
  const { words, formats, value } = reader;
  const planned = value("strength.planned") ?? 0;
  const effective = value("strength.effective") ?? 0;
  const vacant = value("strength.vacant");
  const absent = value("strength.absent_long");
  const effect = (label: string, from: number, size: number): WaterfallStep => ({
    label,
    from,
    to: from - size,
    text: formats.signedFte(-size),
    kind: "effect",
    tone: toneOf(-size, toleranceFte),
  });
  const effects =
    vacant === null || absent === null
      ? [effect(words.strength.notThere, planned, planned - effective)]
      : [
          effect(words.strength.vacant, planned, vacant),
          effect(words.strength.absent, planned - vacant, absent),
        ];
  const steps: WaterfallStep[] = [
    {
      label: words.strength.planned,
      from: 0,
      to: planned,
      text: formats.fte(planned),
      kind: "plan",
      tone: "neutral",
    },
    ...effects,
    {
      label: words.strength.effective,
      from: 0,
      to: effective,
      text: formats.fte(effective),
      kind: "actual",
      tone: "neutral",
    },
  ];
  return {
    id: "strength-bridge",
    message:
      vacant === null || absent === null
        ? words.strength.bridge.together(formats.fte(planned - effective))
        : words.strength.bridge.apart(formats.fte(vacant), formats.fte(absent)),
    subtitle: words.strength.bridgeSub(reader.month),
    description: words.strength.bridgeFacts(formats.fte(planned), formats.fte(effective)),
    draw: (form) => waterfall({ steps, emptyText: words.shared.empty }, form),
    table: {
      id: "strength-bridge-table",
      caption: words.strength.bridgeSub(reader.month),
      columns: [
        { label: words.strength.planned, numeric: false },
        { label: "fte", numeric: true },
      ],
      rows: steps.map((step) => [{ text: step.label }, { text: step.text }]),
    },
    metrics: ["strength.planned", "strength.vacant", "strength.absent_long", "strength.effective"],
    note: words.strength.togetherNote,
  };
}

/** Months at the end of the trend in which a team was under its planned strength, to be worth a word. */
const monthsUnder = 3;

/** Thirteen months of effective strength, a panel a team. */
export function strengthTrend(reader: Reader): ChartView {
  const { report, words, formats } = reader;
  const panels = report.teams.map((team) => {
    const values = trendOf(reader, "strength.effective", team);
    const norm = trendOf(reader, "strength.planned", team);
    const [last, lastNorm] = [values.at(-1) ?? null, norm.at(-1) ?? null];
    return {
      label: team.name,
      note:
        last === null || lastNorm === null
          ? ""
          : words.strength.trendNote(formats.fte(last), formats.fte(lastNorm)),
      tone:
        last === null || lastNorm === null ? ("neutral" as const) : toneOf(last - lastNorm, 5 * toleranceFte),
      values,
      norm,
    };
  });
  const under = panels.filter(({ values, norm }) =>
    values.slice(-monthsUnder).every((value, i) => {
      const plan = norm.slice(-monthsUnder)[i];
      return value !== null && plan != null && plan - value > 5 * toleranceFte;
    }),
  );
  const { trend: months } = report.snapshot.period;
  const rows = panels.map(({ label, values }) =>
    words.strength.trendRow(
      label,
      formats.fte(values.find((value) => value !== null) ?? 0),
      formats.fte(values.at(-1) ?? 0),
    ),
  );
  return {
    id: "strength-trend",
    message: words.strength.trend(under.length, formats.list(under.map((panel) => panel.label))),
    subtitle: words.strength.trendSub(formats.month(months[0] ?? ""), reader.month),
    description: words.strength.trendFacts(facts(rows)),
    draw: (form) =>
      multiples(
        multiplesData(reader, panels, (value) => formats.number(value)),
        form,
      ),
    table: trendTable(reader, {
      id: "strength-trend-table",
      caption: words.strength.colEffective,
      metric: "strength.effective",
      scopes: report.teams,
    }),
    metrics: ["strength.effective", "strength.planned"],
  };
}

/** The team furthest under its planned strength, at or above the threshold. */
export function understaffedTeam({ report, value }: Reader): ScopeEntry | undefined {
  const least = report.snapshot.settings.thresholds.understaffed ?? 1;
  const worst = highestBy(report.teams, (team) => value("strength.under", team));
  return worst && (value("strength.under", worst) ?? 0) >= least ? worst : undefined;
}

export function strengthTitle(reader: Reader): string {
  const { words, formats, value } = reader;
  if (missingAmong(reader, strengthFiles).length > 0) return words.strength.title.unknown;
  const worst =
    understaffedTeam(reader) ?? highestBy(reader.report.teams, (team) => value("strength.under", team));
  const under = worst ? (value("strength.under", worst) ?? 0) : 0;
  if (!worst || under <= 0.05) return words.strength.title.enough;
  const missing = (value("strength.planned", worst) ?? 0) - (value("strength.effective", worst) ?? 0);
  return words.strength.title.under(worst.name, formats.fte(missing), formats.percent(under));
}

function lead(reader: Reader): string[] {
  const { words, formats, value } = reader;
  const [effective, planned] = [value("strength.effective"), value("strength.planned")];
  const [target, adjusted] = [value("target.revenue"), value("target.adjusted.revenue")];
  return [
    ...(effective === null || planned === null
      ? []
      : [words.strength.lead(formats.fte(effective), formats.fte(planned))]),
    ...(target === null || adjusted === null
      ? []
      : [words.strength.adjusted(formats.roundly(target), formats.roundly(adjusted))]),
  ];
}

/** Do we have the hands? */
export function strengthView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const charts = (): Section => ({
    id: "teams",
    reading: "hours",
    charts: [byTeam(reader), bridge(reader), strengthTrend(reader)],
  });
  return {
    slug: "strength",
    title: strengthTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: lead(reader),
    sections: [
      needing(reader, strengthFiles, charts),
      {
        id: "table",
        tables: [
          scopeTable(reader, {
            id: "strength-table",
            caption: words.strength.table,
            head: words.shared.team,
            scopes: [...report.teams, report.company],
            columns: [
              { metric: "strength.planned" },
              { metric: "strength.contracted" },
              { metric: "strength.vacant" },
              { metric: "strength.absent_long" },
              { metric: "strength.effective" },
              { metric: "strength.under" },
              { metric: "target.adjusted.revenue" },
            ],
            note: words.shared.teamOrder,
          }),
        ],
      },
    ],
  };
}
