import type { MetricId } from "../contract/metric-ids.ts";
import { isMonth, type Month, type SignalId, type WindowId } from "../contract/vocabulary.ts";
import type { AccountDue, Plan, Snapshot, SnapshotFigure } from "../report/snapshot.ts";

export type Definition = Snapshot["definitions"][number];
export type ScopeEntry = Snapshot["scopes"][number];
export type Restatement = Snapshot["editions"][number]["restated"][number];
export type ScopeKind = ScopeEntry["kind"];
export type Finding = Snapshot["signals"][number];

/** report.json with its records found by what they are about; made once for all pages. */
export interface Report {
  snapshot: Snapshot;
  /** A figure; undefined where the report has none for that scope and window. */
  figure(metric: MetricId, scope: ScopeEntry, window: WindowId): SnapshotFigure | undefined;
  definition(metric: MetricId): Definition | undefined;
  /** What the report as a whole is about: the company, or in the edition of a team that team. */
  whole: ScopeEntry;
  /** In the order of the organisation. */
  teams: readonly ScopeEntry[];
  /** The teams and, where it is another, the whole under them. */
  teamsAndWhole: readonly ScopeEntry[];
  /**
   * Account managers of the reported month by name, never ranked; who has left is only a name beside a
   * customer.
   */
  people: readonly ScopeEntry[];
  /** One of them. */
  person(id: string): ScopeEntry | undefined;
  /** Segments of the whole, without their statuses. */
  segments: readonly ScopeEntry[];
  /** The segment that accounts name. */
  segmentNamed(name: string): ScopeEntry | undefined;
  scope(kind: ScopeKind, id: string): ScopeEntry | undefined;
  /** The findings about somebody, also those that are too early to say. */
  findingsAbout(scope: Pick<ScopeEntry, "kind" | "id">): readonly Finding[];
  /** The value that all account managers with one share; null where two differ, or fewer have one. */
  sharedValue(metric: MetricId, window: WindowId): number | null;
  /** The plan of an account manager; undefined where there is none, or nothing may be said. */
  plan(person: Pick<ScopeEntry, "id">): Plan | undefined;
  /** What a figure of a month was when that month was published, where it is otherwise now. */
  restated(metric: MetricId, scope: ScopeEntry, month: Month): Restatement | undefined;
  /** The numbers of the notes beside a figure: of its month, or of the reported one. */
  notesAt(metric: MetricId, scope: Pick<ScopeEntry, "kind" | "id">, window: WindowId): readonly number[];
  /** The numbers of the notes beside a finding of the reported month. */
  notesOfFinding(id: SignalId, scope: Pick<ScopeEntry, "kind" | "id">): readonly number[];
  /** Accounts with a plan, longest overdue first. */
  due: readonly AccountDue[];
  /** Those of one account manager. */
  dueOf(person: Pick<ScopeEntry, "id">): readonly AccountDue[];
}

const keyOf = (metric: MetricId, { kind, id }: Pick<ScopeEntry, "kind" | "id">, window: WindowId) =>
  `${metric}\u0000${kind}\u0000${id}\u0000${window}`;

/**
 * Under which metric a trend has what an edition restated: a month is what its own edition calls the month,
 * and coverage is that of its twelve months.
 */
function inTrend({ metric, window }: Restatement): MetricId | null {
  if (window === "month") return metric;
  return window === "r12" && metric === "plan.coverage" ? "plan.coverage_rolling" : null;
}

const noNumbers: readonly number[] = [];
const noFindings: readonly Finding[] = [];

const scopeKey = ({ kind, id }: Pick<ScopeEntry, "kind" | "id">) => `${kind} ${id}`;

/** The notes of a report, found by what they stand beside. A note that nobody may read stands nowhere. */
function notesIn({ notes = [], period }: Snapshot): Pick<Report, "notesAt" | "notesOfFinding"> {
  const found = notes.flatMap(({ text, month, scope, metrics, finding }, i) => {
    const about = [...metrics, ...(finding === null ? [] : [finding])];
    return text === "" ? [] : about.map((each) => ({ key: noteKey(each, scope, month), number: i + 1 }));
  });
  const byKey = new Map(
    [...Map.groupBy(found, ({ key }) => key)].map(([key, own]) => [key, own.map(({ number }) => number)]),
  );
  return {
    notesAt: (metric, scope, window) =>
      byKey.get(noteKey(metric, scope, isMonth(window) ? window : period.month)) ?? noNumbers,
    notesOfFinding: (id, scope) => byKey.get(noteKey(id, scope, period.month)) ?? noNumbers,
  };
}

const noteKey = (about: string, { kind, id }: Pick<ScopeEntry, "kind" | "id">, month: string) =>
  `${about}\u0000${kind}\u0000${id}\u0000${month}`;

const indexed = new WeakMap<Snapshot, Report>();

/** Indexes a snapshot, once. @throws Error where it is about nothing. */
export function reportOf(snapshot: Snapshot): Report {
  const known = indexed.get(snapshot) ?? indexOf(snapshot);
  indexed.set(snapshot, known);
  return known;
}

function indexOf(snapshot: Snapshot): Report {
  const figures = new Map(
    snapshot.figures.map((figure) => [keyOf(figure.metric, figure.scope, figure.window), figure]),
  );
  const dueByManager = Map.groupBy(snapshot.accounts_due, (row) => row.account_manager_id);
  const plans = new Map(snapshot.plans.map((plan) => [plan.account_manager_id, plan]));
  const restated = new Map(
    snapshot.editions.flatMap(({ month, restated: all }) =>
      all.flatMap((each) => {
        const metric = inTrend(each);
        return metric === null ? [] : [[keyOf(metric, each.scope, month), each] as const];
      }),
    ),
  );
  const definitions = new Map(snapshot.definitions.map((definition) => [definition.id, definition]));
  const scopes = new Map(snapshot.scopes.map((scope) => [scopeKey(scope), scope]));
  const findings = Map.groupBy(snapshot.signals, ({ scope }) => scopeKey(scope));
  const ofKind = (kind: ScopeKind) => snapshot.scopes.filter((scope) => scope.kind === kind);
  const collator = new Intl.Collator(snapshot.settings.languages[0] ?? "nl", {
    sensitivity: "base",
    numeric: true,
  });
  const teams = ofKind("team");
  const [whole] = [...ofKind("company"), ...teams];
  if (!whole) throw new Error("report.json has neither a company nor a team");
  const segments = [...ofKind("segment"), ...ofKind("team_segment")].filter(
    ({ id }) => !/\/(customer|prospect)$/.test(id),
  );

  const present = new Set(
    snapshot.figures
      .filter(({ scope, window }) => scope.kind === "account_manager" && window === "month")
      .map(({ scope }) => scope.id),
  );
  const people = ofKind("account_manager")
    .filter(({ id }) => present.has(id))
    .sort((a, b) => collator.compare(a.name, b.name));
  const byId = new Map(people.map((person) => [person.id, person]));
  const shared = new Map<string, number | null>();
  const sharedBy = (metric: MetricId, window: WindowId) => {
    const values = ofKind("account_manager").flatMap(
      (scope) => figures.get(keyOf(metric, scope, window))?.value ?? [],
    );
    const [first = null] = values;
    return values.length > 1 && values.every((value) => value === first) ? first : null;
  };
  return {
    snapshot,
    whole,
    teams,
    teamsAndWhole: whole.kind === "team" ? teams : [...teams, whole],
    people,
    person: (id) => byId.get(id),
    segments,
    segmentNamed: (name) => segments.find((segment) => segment.name === name),
    figure: (metric, scope, window) => figures.get(keyOf(metric, scope, window)),
    definition: (metric) => definitions.get(metric),
    scope: (kind, id) => scopes.get(scopeKey({ kind, id })),
    findingsAbout: (scope) => findings.get(scopeKey(scope)) ?? noFindings,
    sharedValue(metric, window) {
      const key = `${metric} ${window}`;
      // Asked for every account manager, it would be counted of all of them each time.
      const value = shared.has(key) ? (shared.get(key) ?? null) : sharedBy(metric, window);
      shared.set(key, value);
      return value;
    },
    plan: ({ id }) => plans.get(id),
    ...notesIn(snapshot),
    restated: (metric, scope, month) => restated.get(keyOf(metric, scope, month)),
    due: snapshot.accounts_due,
    dueOf: ({ id }) => dueByManager.get(id) ?? [],
  };
}
