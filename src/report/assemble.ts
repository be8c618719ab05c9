import { isoOfDay } from "../calendar/day.ts";
import { reportWindows, type Window } from "../calendar/window.ts";
import type { Dataset, DayNumber, SourceFile } from "../contract/dataset.ts";
import type { Problem } from "../contract/problem.ts";
import type { Settings } from "../contract/settings.ts";
import { fileKinds, type ScopeKind } from "../contract/vocabulary.ts";
import { type Facts, factsOf } from "../metrics/facts/facts.ts";
import type { Figure } from "../metrics/figure.ts";
import { allDefinitions, allFigures } from "../metrics/registry.ts";
import { accountsDueRows } from "./accounts-due.ts";
import type { Audience } from "./audience.ts";
import { problemsWithNames, withNames } from "./names.ts";
import { newestDay, workdaysAround } from "./period.ts";
import { plansOf } from "./plans.ts";
import { scopeEntries } from "./scope-names.ts";
import { findSignals } from "./signals/find.ts";
import { noiseOf } from "./signals/noise.ts";
import { signalRules } from "./signals/rules.ts";
import { withSmallGroupsHidden } from "./small-groups.ts";
import type { Snapshot, SnapshotSource } from "./snapshot.ts";
import { datasetOfTeam } from "./team-dataset.ts";
import { withoutOwners } from "./worksheet-files.ts";

export interface ReportInput {
  dataset: Dataset;
  settings: Settings;
  sources: readonly SourceFile[];
  problems: readonly Problem[];
  /** The month to report, `YYYY-MM`. */
  month: string;
  audience: Audience;
  today: DayNumber;
}

function sourceRow(source: SourceFile): SnapshotSource {
  return {
    kind: source.kind,
    file: source.file,
    sha256: source.sha256,
    encoding: source.encoding,
    delimiter: source.delimiter,
    decimal: source.decimal,
    date_order: source.dateOrder,
    rows_read: source.rowsRead,
    rows_used: source.rowsUsed,
    rows_rejected: source.rowsRejected,
    rows_skipped: source.rowsSkipped,
    lines_left_out: source.linesLeftOut,
    preset: source.preset,
    columns_unused: source.columnsUnused,
  };
}

function audienceText(audience: Audience): string {
  return audience.kind === "team" ? `team:${audience.team}` : audience.kind;
}

/** The windows in which a strength could be found by subtraction: each longer one with its months. */
function monthsOfWindows(windows: readonly Window[]): Map<string, string[]> {
  return new Map(windows.filter(({ kind }) => kind !== "trend").map(({ id, months }) => [id, months]));
}

/** One order for the same figures, whatever the order of the rows they came from. */
function inOrder(figures: readonly Figure[]): Figure[] {
  const key = ({ metric, scope, window }: Figure) =>
    `${metric}\u0000${scope.kind}\u0000${scope.id}\u0000${window}`;
  const keyed = figures.map((figure) => ({ figure, key: key(figure) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ figure }) => figure);
}

function periodOf(facts: Facts, { month, today }: ReportInput): Snapshot["period"] {
  const byId = new Map(facts.windows.map((window) => [window.id, window]));
  const reported = byId.get("month");
  const ytd = byId.get("ytd");
  if (!reported || !ytd) throw new Error("A report needs its month and its year to date");
  return {
    month,
    from: isoOfDay(reported.from),
    to: isoOfDay(reported.to),
    fiscal_year_from: isoOfDay(ytd.from),
    trend: facts.windows.filter(({ kind }) => kind === "trend").map(({ id }) => id),
    data_until: isoOfDay(newestDay(facts.dataset, today) ?? reported.to),
    working_days: Object.fromEntries(
      facts.windows.map(({ id, from, to }) => [id, facts.workdays.between(from, to)]),
    ),
  };
}

function settingsRow(settings: Settings, audience: Audience): Snapshot["settings"] {
  const { holidays: _holidays, files: _files, rules: _rules, trend_months: _months, ...kept } = settings;
  return { ...kept, audience: audienceText(audience) };
}

/** Whether the report may hold names that the exports have for persons. */
function mayNamePersons(audience: Audience, { names }: Settings): boolean {
  return audience.kind === "management" && names === "full";
}

/** Problems name people and accounts: only management reads them. */
function problemsFor(audience: Audience, problems: readonly Problem[]): Problem[] {
  return audience.kind === "management" ? [...problems] : [];
}

/** Leaves out of a finished report what the whole company may not see: everybody's own figures, accounts and names. */
function withoutPersons(snapshot: Snapshot): Snapshot {
  const isOfPerson = ({ kind }: { kind: string }) =>
    kind === "account_manager" || kind === "account_manager_segment";
  return {
    ...snapshot,
    scopes: snapshot.scopes.filter((scope) => !isOfPerson(scope)),
    figures: snapshot.figures.filter(({ scope }) => !isOfPerson(scope)),
    signals: snapshot.signals.filter(({ scope }) => !isOfPerson(scope)),
    accounts_due: [],
    plans: [],
  };
}

/** What a report is counted from. */
type Counted = Omit<ReportInput, "sources" | "problems">;

/** Everything that is counted of one month for one audience, before any figure is made of it. */
export function factsOfMonth({ dataset: all, settings, audience, month }: Counted): Facts {
  const named = withNames(all, settings.names);
  const dataset = audience.kind === "team" ? datasetOfTeam(named, audience.team) : named;
  const windows = reportWindows({
    month,
    fiscalYearStarts: settings.fiscal_year_starts,
    trendMonths: settings.trend_months,
  });
  const newest = windows.reduce((last, window) => Math.max(last, window.to), 0);
  return factsOf({ dataset, settings, windows, workdays: workdaysAround(newest, dataset, settings) });
}

/** The figures made of facts, of all kinds of scope or of some: every one that may be told. */
function figuresOf(facts: Facts, kinds?: readonly ScopeKind[]): Figure[] {
  return withSmallGroupsHidden(allFigures(facts, kinds), {
    smallGroup: facts.settings.small_group,
    monthsOf: monthsOfWindows(facts.windows),
  });
}

/** The figures of one month for one audience and some kinds of scope, company and team among them, without the rest of its report. */
export function figuresOfMonth(input: Counted, kinds: readonly ScopeKind[]): Figure[] {
  return figuresOf(factsOfMonth(input), kinds);
}

/** The report of one month for one audience: every figure it may see, and nothing else. */
export function assemble(input: ReportInput): Snapshot {
  const { settings, audience } = input;
  const facts = factsOfMonth(input);
  const figures = figuresOf(facts);
  const scopes = scopeEntries(facts);
  const snapshot: Snapshot = {
    schema: 1,
    period: periodOf(facts, input),
    generated_from: mayNamePersons(audience, settings)
      ? input.sources.map(sourceRow)
      : withoutOwners(input.sources.map(sourceRow)),
    missing_files: fileKinds.filter((kind) => facts.dataset.missing.has(kind)),
    settings: settingsRow(settings, audience),
    definitions: allDefinitions.map((definition) => ({
      ...definition,
      files: [...definition.files],
      scopes: [...definition.scopes],
      windows: [...definition.windows],
    })),
    scopes,
    figures: inOrder(figures),
    signals: findSignals({ figures, scopes, settings }),
    signal_definitions: signalRules.map(({ id, severity, window, kinds, metrics }) => ({
      id,
      severity,
      window,
      scopes: [...kinds],
      figures: [...metrics],
    })),
    noise: noiseOf(facts, settings),
    problems: problemsWithNames(problemsFor(audience, input.problems), settings.names),
    accounts_due: accountsDueRows(facts),
    plans: plansOf(facts, figures),
    editions: [],
  };
  return audience.kind === "company" ? withoutPersons(snapshot) : snapshot;
}
