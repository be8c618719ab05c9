import { columns } from "../charts/columns.ts";
import { load } from "../charts/load.ts";
import type { Language } from "../contract/vocabulary.ts";
import { coverageHeat, serviceChart } from "./build/coverage.ts";
import { dueTable, isWaiting } from "./build/due.ts";
import { needing } from "./build/missing.ts";
import { type Reader, readerOf, toneOf } from "./build/reader.ts";
import { scopeTable } from "./build/tables.ts";
import { trendOf } from "./build/trend.ts";
import type { ChartView, PageView, Section } from "./page.ts";
import type { Report, ScopeEntry } from "./report.ts";
import { personSlug } from "./slug.ts";

const workdaysPerWeek = 5;

function loadChart(reader: Reader, person: ScopeEntry): ChartView {
  const { report, words, formats, value, text } = reader;
  const { load_low: low = 0.85, load_high: high = 1.15 } = report.snapshot.settings.thresholds;
  const required = value("plan.hours_required", person, "ytd");
  const available = value("hours.available", person, "ytd");
  const share = value("plan.load", person, "ytd");
  const shareText = text("plan.load", person, "ytd");
  const { loadTitle } = words.person;
  const known = share !== null;
  const message = !known
    ? loadTitle.unknown
    : share > high
      ? loadTitle.over(shareText)
      : share < low
        ? loadTitle.room(shareText)
        : loadTitle.fits(shareText);
  const requiredText = text("plan.hours_required", person, "ytd");
  const availableText = text("hours.available", person, "ytd");
  return {
    id: "load",
    message,
    subtitle: words.person.loadSub(report.snapshot.period.month.slice(0, 4)),
    description: words.person.loadFacts(
      required === null ? requiredText : formats.number(required),
      available === null ? availableText : formats.number(available),
    ),
    draw: (form) =>
      load(
        {
          rows: [
            {
              label: words.person.loadLabel,
              required,
              available,
              requiredText,
              availableText,
              text: shareText,
              tone: known && share > high ? "bad" : "neutral",
            },
          ],
          band: [low, high],
          requiredName: words.person.required,
          availableName: words.person.available,
          bandName: words.person.band,
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: scopeTable(reader, {
      id: "load-table",
      caption: message,
      head: words.shared.person,
      scopes: [person],
      columns: ["plan.hours_required", "hours.available", "plan.load"].map((metric) => ({
        metric,
        window: "ytd",
      })),
    }),
    metrics: ["plan.hours_required", "hours.available", "plan.load"],
  };
}

function contactsTrend(reader: Reader, person: ScopeEntry): ChartView {
  const { report, words, formats } = reader;
  const { trend } = report.snapshot.period;
  const made = trendOf(reader, "plan.served", person);
  const asked = trendOf(reader, "plan.required", person);
  const months = trend.map((month, i) => {
    const [actual, plan] = [made[i] ?? null, asked[i] ?? null];
    const delta = actual === null || plan === null ? null : actual - plan;
    return {
      label: formats.shortMonth(month),
      actual,
      plan,
      previous: null,
      text: actual === null ? "" : formats.number(actual),
      deltaText: delta === null ? "" : formats.signedNumber(delta),
      tone: delta === null ? ("neutral" as const) : toneOf(delta, 1),
    };
  });
  const last = months.at(-1);
  const month = formats.monthName(report.snapshot.period.month);
  const askedText = last?.plan == null ? words.shared.notYet : formats.number(last.plan);
  return {
    id: "contacts",
    message: reader.say("plan.served", person, trend.at(-1) ?? "", (made) =>
      words.person.trendTitle(month, made, askedText),
    ),
    subtitle: words.person.trendSub(formats.month(trend[0] ?? ""), reader.month),
    description: words.person.trendFacts(last?.text ?? "", askedText),
    draw: (form) =>
      columns(
        {
          months,
          actualName: words.person.done,
          planName: words.shared.plan,
          previousName: words.shared.previous,
          deltaName: words.shared.difference,
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: {
      id: "contacts-table",
      caption: words.person.trendSub(formats.month(trend[0] ?? ""), reader.month),
      columns: [
        { label: words.shared.month, numeric: false },
        { label: reader.label("plan.served"), numeric: true, definition: "plan.served" },
        { label: reader.label("plan.required"), numeric: true, definition: "plan.required" },
      ],
      rows: months.map(({ label, text, plan }) => [
        { text: label },
        { text },
        { text: plan === null ? "–" : formats.number(plan, 1) },
      ]),
    },
    metrics: ["plan.served", "plan.required"],
  };
}

/** The segments of somebody's own portfolio. */
function ownSegments({ report }: Reader, person: ScopeEntry) {
  return report.segments.flatMap((segment) => {
    const scope = report.scope("account_manager_segment", `${person.id}/${segment.id}`);
    return scope ? [{ name: segment.name, scope }] : [];
  });
}

function personTitle(reader: Reader, person: ScopeEntry, waiting: number, assessed: boolean): string {
  const { words, formats, report, value } = reader;
  if (!assessed) return words.person.title.notAssessed(person.name);
  const due = words.person.accounts(waiting, formats);
  const weeks = (report.snapshot.period.working_days.ytd ?? 0) / workdaysPerWeek;
  const required = value("plan.hours_required", person, "ytd");
  const available = value("hours.available", person, "ytd");
  if (required !== null && available !== null && weeks > 0) {
    return words.person.title.load(
      person.name,
      formats.number(required / weeks),
      formats.number(available / weeks),
      due,
    );
  }
  return value("portfolio.customers", person) === null
    ? words.person.title.none(person.name)
    : words.person.title.due(person.name, due);
}

function lead(reader: Reader, person: ScopeEntry, assessed: boolean): string[] {
  const { words, text, value } = reader;
  if (!assessed) return [words.person.notAssessed];
  const coverage = value("plan.coverage", person, "r12");
  return [
    ...(value("portfolio.customers", person) === null
      ? []
      : [
          words.person.lead(
            text("portfolio.customers", person),
            text("portfolio.prospects", person),
            person.team ?? words.shared.noTeam,
          ),
        ]),
    ...(coverage === null
      ? []
      : [words.person.coverageLead(text("plan.coverage", person, "r12"), reader.r12)]),
  ];
}

function planSections(reader: Reader, person: ScopeEntry): Section[] {
  const { words } = reader;
  const segments = ownSegments(reader, person);
  return [
    needing(reader, ["accounts", "plan"], () => ({
      id: "week",
      reading: "customers",
      charts: [loadChart(reader, person)],
    })),
    needing(reader, ["accounts", "plan", "activities"], () => ({
      id: "coverage",
      reading: "customers",
      charts: [
        serviceChart(
          reader,
          "service",
          segments,
          words.shared.segment,
          reader.say("plan.coverage", person, "r12", words.person.coverageTitle),
        ),
        coverageHeat(reader, "coverage-heat", segments, words.shared.segment),
        contactsTrend(reader, person),
      ],
    })),
  ];
}

function comparison(reader: Reader, person: ScopeEntry): Section {
  const { words, report } = reader;
  return {
    id: "compared",
    message: words.person.compared,
    tables: [
      scopeTable(reader, {
        id: "expected-table",
        caption: words.person.expected,
        head: words.shared.person,
        scopes: [person],
        columns: [
          ...[
            "plan.expected_orders",
            "activity.count.orders",
            "plan.expected_revenue",
            "activity.count.revenue",
          ].map((metric) => ({
            metric,
            window: "r12",
          })),
          { metric: "plan.sufficiency", window: "ytd" },
        ],
      }),
      scopeTable(reader, {
        id: "compared-table",
        caption: words.person.compared,
        head: words.shared.person,
        scopes: [
          person,
          ...(person.team === undefined
            ? []
            : [report.scope("team", person.team)].filter((team) => team !== undefined)),
          report.company,
        ],
        columns: [
          { metric: "activity.per_fte.visits", window: "r12" },
          { metric: "activity.new_share", window: "r12", asRate: true },
          { metric: "conversion.quote_to_order", window: "r12", asRate: true },
          { metric: "order.value", window: "r12" },
          { metric: "plan.on_plan", window: "r12" },
        ],
        note: words.person.comparedNote,
      }),
    ],
  };
}

/** The page of one account manager: who is due, does the plan fit, is it carried out, what does it bring? */
export function personView(report: Report, person: ScopeEntry, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words, formats, figure } = reader;
  const rows = report.due.filter((row) => row.account_manager_id === person.id);
  const waiting = rows.filter(isWaiting).length;
  const assessed =
    figure("activity.count.visits", person)?.status !== "not_assessed" &&
    figure("portfolio.customers", person)?.status !== "not_assessed";
  const due: Section = {
    id: "due",
    reading: "customers",
    message: words.person.dueTitle(waiting, formats),
    tables: [
      dueTable(reader, "due-table", words.person.dueTable, rows.filter(isWaiting), words.person.dueNote),
    ],
  };
  const rest: Section = {
    id: "rest",
    reading: "customers",
    message: words.person.restTitle,
    tables: [
      dueTable(
        reader,
        "rest-table",
        words.person.restTitle,
        rows.filter((row) => !isWaiting(row)),
      ),
    ],
  };
  return {
    slug: personSlug(person.id),
    title: personTitle(reader, person, waiting, assessed),
    kicker: words.shared.kicker(reader.month),
    lead: lead(reader, person, assessed),
    sections: [
      ...(rows.length === 0 ? [] : [due]),
      ...(assessed ? [...planSections(reader, person), comparison(reader, person)] : []),
      ...(rows.length === 0 ? [] : [rest]),
    ],
  };
}
