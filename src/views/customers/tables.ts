import { segmentSlug } from "../../text/slug.ts";
import type { TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { type MetricColumn, scopeTable, withFigures } from "../parts/tables.ts";
import type { ScopeEntry } from "../report.ts";

/** What the plan promised and what came of it over twelve months, a team a row. */
export function yieldTable(reader: Reader): TableView {
  const { report, words } = reader;
  return scopeTable(reader, {
    id: "yield-table",
    caption: words.customers.yieldTable,
    head: words.shared.team,
    scopes: report.teamsAndWhole,
    columns: [
      { metric: "plan.expected_orders", window: "r12" },
      { metric: "activity.count.orders", window: "r12" },
      {
        metric: "activity.count.orders",
        window: "r12",
        against: "plan.expected_orders",
        label: words.shared.differenceOf(words.customers.ordersToPlan),
      },
      { metric: "plan.expected_revenue", window: "r12" },
      { metric: "activity.count.revenue", window: "r12" },
      {
        metric: "activity.count.revenue",
        window: "r12",
        against: "plan.expected_revenue",
        label: words.shared.differenceOf(words.customers.revenueToPlan),
      },
    ],
    note: words.shared.teamOrder,
  });
}

/** The segments, with the way to the page of each. */
export function segmentsTable(reader: Reader): TableView {
  const { report, words } = reader;
  return scopeTable(reader, {
    id: "segments",
    caption: words.customers.segmentTable,
    head: words.shared.segment,
    scopes: report.segments,
    columns: [
      { metric: "portfolio.customers" },
      { metric: "portfolio.prospects" },
      { metric: "plan.coverage", window: "r12" },
      { metric: "plan.reach", window: "r12" },
      { metric: "plan.contact_reach", window: "r12" },
      { metric: "plan.single_threaded", window: "r12" },
      { metric: "plan.overdue" },
    ],
    href: (scope) => segmentSlug(scope.id),
  });
}

const wishes = [
  { metric: "wish.wished", window: "r12" },
  { metric: "wish.planned", window: "r12" },
  { metric: "wish.made", window: "r12" },
  { metric: "wish.met", window: "r12" },
  { metric: "wish.unasked", window: "r12" },
] as const satisfies readonly MetricColumn[];

/**
 * What customers wish beside what is planned and made, a segment a row; without a row where no wish is known.
 */
export function wishTable(reader: Reader, segments: readonly ScopeEntry[]): TableView {
  const { words } = reader;
  return scopeTable(reader, {
    id: "wishes",
    caption: words.customers.wishTable,
    head: words.shared.segment,
    scopes: withFigures(reader, segments, wishes),
    columns: wishes,
    isShort: true,
    note: words.customers.wishNote,
  });
}

/** How the plan was carried out besides how much of it, a team a row. */
export function teamsTable(reader: Reader): TableView {
  const { report, words } = reader;
  return scopeTable(reader, {
    id: "customer-teams",
    caption: words.customers.teamTable,
    head: words.shared.team,
    scopes: report.teamsAndWhole,
    columns: [
      { metric: "plan.on_plan", window: "r12" },
      { metric: "plan.off_plan", window: "r12" },
      { metric: "plan.overdue" },
      { metric: "plan.agreed", window: "r12" },
    ],
    note: words.shared.teamOrder,
  });
}
