import { daysStrip } from "../charts/days-strip.ts";
import { variance } from "../charts/variance.ts";
import type { Language } from "../contract/vocabulary.ts";
import type { AccountDue } from "../report/snapshot.ts";
import { coverageHeat, type HeatRow, plannedMedia } from "./build/coverage.ts";
import { dueTable, isWaiting } from "./build/due.ts";
import { needing } from "./build/missing.ts";
import { type Reader, readerOf, toneOf } from "./build/reader.ts";
import { facts } from "./build/sentences.ts";
import { ticksTo } from "./build/trend.ts";
import type { ChartView, PageView, Section, TableView } from "./page.ts";
import type { Report, ScopeEntry } from "./report.ts";
import { personSlug, segmentSlug } from "./slug.ts";

const mostRows = 50;

function byMedium(reader: Reader, segment: ScopeEntry): ChartView {
  const { words, formats, value, text } = reader;
  const media = plannedMedia(reader);
  const rows = media.map((medium) => {
    const actual = value(`plan.served.${medium}`, segment, "r12");
    const plan = value(`plan.required.${medium}`, segment, "r12");
    const delta = actual === null || plan === null ? null : actual - plan;
    return {
      label: words.shared.media[medium],
      actual,
      plan,
      actualText: text(`plan.served.${medium}`, segment, "r12"),
      planText: plan === null ? "" : words.shared.of(formats.number(plan)),
      deltaText: delta === null ? "" : formats.signedNumber(delta),
      shareText: delta === null || !plan ? "" : formats.signedPercent(delta / plan),
      tone: delta === null ? ("neutral" as const) : toneOf(delta, (plan ?? 0) * 0.05),
    };
  });
  return {
    id: "by-medium",
    message: reader.say("plan.shortfall", segment, "r12", (short) =>
      words.segment.byMedium(segment.name, short),
    ),
    subtitle: words.segment.byMediumSub(reader.r12),
    description: words.segment.byMediumFacts(
      facts(
        rows.map((row) =>
          words.segment.byMediumRow(
            row.label,
            row.actualText,
            row.plan === null ? "–" : formats.number(row.plan),
          ),
        ),
      ),
    ),
    draw: (form) =>
      variance(
        {
          rows,
          actualHeading: words.customers.served,
          deltaHeading: words.shared.difference,
          shareHeading: words.shared.differenceShare,
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: {
      id: "by-medium-table",
      caption: words.segment.byMediumSub(reader.r12),
      columns: [
        { label: words.shared.plan, numeric: false },
        ...(["required", "realised", "served", "surplus"] as const).map((each) => ({
          label: reader.label(`plan.${each}`),
          numeric: true,
          definition: `plan.${each}`,
        })),
      ],
      rows: media.map((medium) => [
        { text: words.shared.media[medium] },
        ...["required", "realised", "served", "surplus"].map((each) =>
          reader.cell(`plan.${each}.${medium}`, segment, "r12"),
        ),
      ]),
    },
    metrics: ["plan.required", "plan.served"],
  };
}

function strip(reader: Reader, rows: readonly AccountDue[]): ChartView {
  const { report, words, formats } = reader;
  const kinds = (["customer", "prospect"] as const).map((status) => {
    const own = rows.filter((row) => row.status === status && row.days_since !== null);
    const interval =
      own.map((row) => row.interval_days).sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? null;
    const late = rows.filter((row) => row.status === status && row.state === "overdue").length;
    return {
      label: words.shared.statusNames[status],
      text: words.segment.stripRow(formats.number(late), formats.number(own.length)),
      days: own.flatMap((row) => (row.days_since === null ? [] : [row.days_since])),
      norm: interval,
      overdue: interval === null ? null : interval * 1.25,
    };
  });
  const waiting = rows.filter(isWaiting).length;
  return {
    id: "days",
    message: words.segment.strip(waiting, formats.number(rows.length), formats),
    subtitle: words.segment.stripSub(formats.day(report.snapshot.period.to)),
    description: words.segment.stripFacts(facts(kinds.map((kind) => `${kind.label}: ${kind.text}`))),
    draw: (form) =>
      daysStrip(
        {
          rows: kinds,
          ticks: ticksTo(
            kinds.flatMap((kind) => kind.days),
            (days) => formats.number(days),
          ),
          heading: words.segment.stripHeading,
          normName: words.segment.norm,
          overdueName: words.segment.overdueName,
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: {
      id: "days-table",
      caption: words.segment.stripHeading,
      columns: [
        { label: words.person.state, numeric: false },
        ...(["customer", "prospect"] as const).map((status) => ({
          label: words.shared.statusNames[status],
          numeric: true,
        })),
      ],
      rows: (["never", "overdue", "due", "due_soon", "on_track"] as const).map((state) => [
        { text: words.shared.states[state] },
        ...(["customer", "prospect"] as const).map((status) => {
          const count = rows.filter((row) => row.state === state && row.status === status).length;
          return { text: formats.number(count), sort: count };
        }),
      ]),
    },
    metrics: ["plan.overdue"],
  };
}

function overTable(reader: Reader, rows: readonly AccountDue[]): TableView {
  const { words, formats, report } = reader;
  const over = rows.filter((row) => row.surplus_r12 > 0).toSorted((a, b) => b.surplus_r12 - a.surplus_r12);
  return {
    id: "over-table",
    caption: words.segment.over,
    columns: [
      { label: words.person.account, numeric: false },
      { label: words.shared.person, numeric: false },
      { label: words.segment.surplus, numeric: true, definition: "plan.surplus" },
      { label: words.person.done, numeric: true },
    ],
    rows: over.slice(0, mostRows).map((row) => {
      const manager =
        row.account_manager_id === null ? undefined : report.scope("account_manager", row.account_manager_id);
      return [
        { text: row.name },
        manager && report.people.includes(manager)
          ? { text: manager.name, href: personSlug(manager.id) }
          : { text: manager?.name ?? "–" },
        { text: formats.number(row.surplus_r12), sort: row.surplus_r12 },
        {
          text: `${formats.number(row.served_r12)} / ${formats.number(row.required_r12, 1)}`,
          sort: row.served_r12,
        },
      ];
    }),
    note: words.segment.overNote,
  };
}

/** How many are below the threshold; who they are is never in a title. */
function peopleMessage({ report, words, formats, value }: Reader, rows: readonly HeatRow[]): string {
  const least = report.snapshot.settings.thresholds.coverage_low ?? 0;
  const shares = rows
    .map(({ scope }) => value("plan.coverage", scope, "r12"))
    .filter((share) => share !== null);
  const below = shares.filter((share) => share < least).length;
  return words.segment.heat(formats.number(below), formats.number(shares.length), formats.percent(least));
}

function heatSection(reader: Reader, segment: ScopeEntry): Section[] {
  const { report, words } = reader;
  const rows = report.people.flatMap((person) => {
    const scope = report.scope("account_manager_segment", `${person.id}/${segment.id}`);
    return scope ? [{ name: person.name, scope }] : [];
  });
  if (rows.length === 0) return [];
  return [
    needing(reader, ["plan", "activities"], () => ({
      id: "people",
      reading: "customers",
      charts: [
        {
          ...coverageHeat(reader, "people-heat", rows, words.segment.heatHead),
          message: peopleMessage(reader, rows),
          note: words.shared.alphabetical,
        },
      ],
    })),
  ];
}

/** One segment: what its accounts get by medium, who serves them, who waits, and who gets more than planned. */
export function segmentView(report: Report, segment: ScopeEntry, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words, value, text } = reader;
  const rows = report.due.filter((row) => row.segment === segment.id);
  const coverage = value("plan.coverage", segment, "r12");
  const lists: Section = {
    id: "accounts",
    reading: "customers",
    tables: [
      dueTable(
        reader,
        "neglected",
        words.segment.neglected,
        rows.filter(isWaiting).slice(0, mostRows),
        words.segment.neglectedNote,
      ),
      overTable(reader, rows),
    ],
  };
  return {
    slug: segmentSlug(segment.id),
    title:
      coverage === null
        ? words.segment.title.unknown(segment.name)
        : words.segment.title.covered(segment.name, text("plan.coverage", segment, "r12")),
    kicker: words.shared.kicker(reader.month),
    lead: [
      ...(value("portfolio.customers", segment) === null
        ? []
        : [
            words.segment.lead(
              text("portfolio.customers", segment),
              text("portfolio.prospects", segment),
              text("plan.reach", segment, "r12"),
            ),
          ]),
      ...(value("plan.overdue", segment) === null
        ? []
        : [words.segment.overdue(reader.rate("plan.overdue", segment))]),
    ],
    sections: [
      needing(reader, ["plan", "activities"], () => ({
        id: "norm",
        reading: "customers",
        charts: [byMedium(reader, segment)],
      })),
      ...heatSection(reader, segment),
      ...(rows.length === 0
        ? []
        : [{ id: "waiting", reading: "customers" as const, charts: [strip(reader, rows)] }, lists]),
    ],
  };
}
