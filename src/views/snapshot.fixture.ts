import type { MetricId } from "../contract/metric-ids.ts";
import type { PlanState, ScopeKind, Status, Unit, WindowId } from "../contract/vocabulary.ts";
import type { AccountDue, Plan, Snapshot, SnapshotFigure } from "../report/snapshot.ts";
import { literalReport } from "./site.fixture.ts";

type Scope = Snapshot["scopes"][number];

/** Two teams, two account managers, two segments, and the segment of each account manager. */
const parts: Scope[] = [
  { kind: "team", id: "Noord", name: "Noord" },
  { kind: "team", id: "Zuid", name: "Zuid" },
  { kind: "account_manager", id: "am-1", name: "Bo Visser", team: "Noord" },
  { kind: "account_manager", id: "am-2", name: "Ada Kuiper", team: "Zuid" },
  { kind: "segment", id: "A", name: "A" },
  { kind: "segment", id: "B", name: "B" },
  { kind: "account_manager_segment", id: "am-1/A", name: "A" },
  { kind: "account_manager_segment", id: "am-2/B", name: "B" },
];

const plain = literalReport({ scopes: parts }).snapshot;
const windows: readonly WindowId[] = ["month", "ytd", "r12", ...plain.period.trend];

/**
 * Every metric that the pages from customers, of persons and of both readings show, with its unit and a
 * value.
 */
const metrics: [metric: MetricId, unit: Unit, value: number][] = [
  ["strength.planned", "fte", 10],
  ["strength.effective", "fte", 9.5],
  ["strength.under", "share", 0.05],
  ["activity.count.visits", "count", 300],
  ["activity.count.orders", "count", 40],
  ["activity.count.revenue", "currency", 800_000],
  ["activity.per_fte.visits", "per_fte_month", 30],
  ["activity.attainment_available.visits", "share", 1],
  ["activity.new_share", "share", 0.2],
  ["conversion.quote_to_order", "share", 0.25],
  ["order.value", "currency", 20_000],
  ["hours.available", "hours", 800],
  ["portfolio.customers", "count", 90],
  ["portfolio.prospects", "count", 30],
  ["plan.hours_required", "hours", 760],
  ["plan.required", "count", 400],
  ["plan.required.visit", "count", 200],
  ["plan.realised", "count", 380],
  ["plan.realised.visit", "count", 190],
  ["plan.served", "count", 360],
  ["plan.served.visit", "count", 180],
  ["plan.surplus", "count", 20],
  ["plan.surplus.visit", "count", 10],
  ["plan.shortfall", "count", 40],
  ["plan.coverage", "share", 0.9],
  ["plan.coverage.visit", "share", 0.9],
  ["plan.coverage_rolling", "share", 0.9],
  ["plan.reach", "share", 0.95],
  ["plan.overdue", "share", 0.1],
  ["plan.on_plan", "share", 0.85],
  ["plan.off_plan", "share", 0.15],
  ["plan.agreed", "share", 0.6],
  ["plan.unserved", "count", 12],
  ["plan.load", "ratio", 0.95],
  ["plan.sufficiency", "share", 1.1],
  ["plan.expected_orders", "count", 45],
  ["plan.expected_revenue", "currency", 900_000],
];

/** Results that are what was aimed at, and what the plan was to bring. */
const results: typeof metrics = [
  ["result.attainment", "share", 1],
  ["plan.yield", "share", 1],
];

/** A figure in the place of another: a value, or the reason why there is none. */
export interface Replaced {
  metric: MetricId;
  value: number | Status;
  scope?: { kind: ScopeKind; id: string };
  window?: WindowId;
  n?: number;
}

function valued(value: number | Status): Pick<SnapshotFigure, "value" | "status"> {
  return typeof value === "number" ? { value } : { value: null, status: value };
}

function isMeant(replaced: Replaced, { metric, scope, window }: SnapshotFigure): boolean {
  const isScope = !replaced.scope || (replaced.scope.kind === scope.kind && replaced.scope.id === scope.id);
  return replaced.metric === metric && isScope && (replaced.window ?? window) === window;
}

/** The same value for every scope and window, except where one is replaced; the last replacement counts. */
export function figuresWith(...replaced: Replaced[]): SnapshotFigure[] {
  return figuresOf(metrics, replaced);
}

/** The same with results. */
export function figuresWithResults(...replaced: Replaced[]): SnapshotFigure[] {
  return figuresOf([...metrics, ...results], replaced);
}

function figuresOf(shown: typeof metrics, replaced: readonly Replaced[]): SnapshotFigure[] {
  return shown.flatMap(([metric, unit, value]) =>
    plain.scopes.flatMap(({ kind, id }) =>
      windows.map((window): SnapshotFigure => {
        const same: SnapshotFigure = { metric, scope: { kind, id }, window, value, unit };
        const other = replaced.findLast((each) => isMeant(each, same));
        if (!other) return same;
        const { value: _, ...rest } = same;
        return { ...rest, ...valued(other.value), ...(other.n === undefined ? {} : { n: other.n }) };
      }),
    ),
  );
}

/** No metric has a value, all for one reason. */
export function figuresWithout(status: Status): SnapshotFigure[] {
  return figuresWith(...metrics.map(([metric]) => ({ metric, value: status })));
}

export function account(changes: Partial<AccountDue> = {}): AccountDue {
  return {
    account_id: "k-1",
    name: "Bakker & Zn",
    account_manager_id: "am-1",
    segment: "A",
    status: "customer",
    state: "overdue",
    last_contact: "2026-05-12",
    days_since: 172,
    interval_days: 91,
    scheduled_on: null,
    overdue_from: "2026-11-01",
    contact_persons_reached: 1,
    revenue_r12: 12_000,
    contact_persons: 2,
    required_r12: 4,
    served_r12: 2,
    surplus_r12: 0,
    ...changes,
  };
}

/** A small report of October 2026 in which all is well, with some of it in another way. */
export function snapshotWith(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    ...plain,
    generated_from: [
      {
        kind: "accounts",
        file: "klanten.csv",
        sha256: "0".repeat(64),
        encoding: "utf-8",
        delimiter: ";",
        decimal: ",",
        date_order: "dmy",
        rows_read: 120,
        rows_used: 118,
        rows_rejected: 1,
        rows_skipped: 1,
        lines_left_out: 0,
        preset: null,
        columns_unused: ["opmerking"],
      },
    ],
    definitions: [
      {
        id: "plan.coverage",
        topic: "plan",
        reading: "customers",
        unit: "share",
        label: { nl: "Dekking", en: "Coverage" },
        meaning: { nl: "Gedaan van gevraagd.", en: "Made of required." },
        formula: { nl: "gedaan / gevraagd", en: "served / required" },
        files: ["accounts", "plan", "activities"],
        scopes: ["company", "team"],
        windows: ["month", "r12"],
        higher_is_better: true,
      },
    ],
    figures: figuresWith(),
    accounts_due: [account(), account({ account_id: "k-2", name: "De Linde", state: "on_track" })],
    ...changes,
  };
}

/** A plan of somebody without lines. */
export const planOf = (id: string, state: PlanState): Plan => ({
  account_manager_id: id,
  state,
  agreed_on: state === "agreed" ? "2025-12-09" : null,
  lapses_on: null,
  fingerprint: "0",
  lines: [],
  hours_r12: 1000,
  hours_year: 1000,
  target_year: null,
  drift: [],
  expected: { hit_rate: null, order_value: null, orders: 0, quotes: 0 },
  proposal: {
    state: "unknown",
    extra_contacts: null,
    revenue_missing: null,
    hours_missing: null,
    hit_rate_needed: null,
  },
  refusals: [],
});
