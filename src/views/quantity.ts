import type { NoteReason } from "../contract/note.ts";
import type { FigureRef, Findings, Group, Moved, Quantity, Relation, Series } from "../contract/statement.ts";
import type { Month, ScopeKind } from "../contract/vocabulary.ts";
import { numberOfChanged } from "./changed/quantities.ts";
import { isInDiary, isWaiting } from "./parts/due.ts";
import type { Report, ScopeEntry } from "./report.ts";

const holds: Record<Relation, (a: number, b: number) => boolean> = {
  below: (a, b) => a < b,
  above: (a, b) => a > b,
  at_most: (a, b) => a <= b,
  at_least: (a, b) => a >= b,
  is: (a, b) => a === b,
};

/** Whether a relation holds between two numbers of a report; null where one of them has no value. */
export function relationIn(report: Report, a: Quantity, relation: Relation, b: Quantity): boolean | null {
  const [left, right] = [quantityIn(report, a), quantityIn(report, b)];
  return left === null || right === null ? null : holds[relation](left, right);
}

function figurePart(report: Report, { metric, scope, window, part = "value" }: FigureRef): number | null {
  const entry = report.scope(scope.kind, scope.id);
  const figure = entry && report.figure(metric, entry, window);
  if (!figure) return null;
  const parts = { ...figure, low: figure.interval?.[0], high: figure.interval?.[1] };
  return parts[part] ?? null;
}

/** What a scope of a group is held against. */
function thanOf(report: Report, { which: { than } }: Group, { kind, id }: ScopeEntry): number | null {
  const isOwn = typeof than === "object" && "own" in than;
  return isOwn ? figurePart(report, { ...than.own, scope: { kind, id } }) : quantityIn(report, than);
}

function isMember(report: Report, group: Group, scope: ScopeEntry): boolean {
  const { metric, window, part = "value", which, for_months: least = 0 } = group;
  const { kind, id } = scope;
  const about = { metric, scope: { kind, id } };
  const value = figurePart(report, { ...about, window, part });
  const than = thanOf(report, group, scope);
  if (value === null || than === null || !holds[which.relation](value, than)) return false;
  const series = { ...about, which: { relation: which.relation, than } };
  return least === 0 || monthsIn(report, { in_a_row: series }) >= least;
}

/** How many of the scopes that have a figure it holds of, and how many there are. */
export function countIn(report: Report, group: Group): { holds: number; all: number } {
  const { metric, kind, window, part = "value" } = group;
  const all = report.snapshot.scopes.filter(
    (scope) =>
      scope.kind === kind &&
      figurePart(report, { metric, window, part, scope: { kind, id: scope.id } }) !== null,
  );
  return { holds: membersOf(report, group).length, all: all.length };
}

/** The scopes of which a group holds. */
export function membersOf(report: Report, group: Group): ScopeEntry[] {
  return report.snapshot.scopes.filter(
    (scope) => scope.kind === group.kind && isMember(report, group, scope),
  );
}

type ByMonth = Pick<FigureRef, "metric" | "scope" | "part">;

function byMonth(report: Report, { metric, scope, part }: ByMonth): (number | null)[] {
  const at = (window: Month) => figurePart(report, { metric, scope, window, ...(part ? { part } : {}) });
  return report.snapshot.period.trend.map(at);
}

/** Whom something was found about. */
export function foundIn(report: Report, { kinds, ids, scope }: Findings): number {
  const found = report.snapshot.signals.filter(
    (signal) =>
      signal.state === "found" &&
      kinds.includes(signal.scope.kind) &&
      (ids?.includes(signal.id) ?? true) &&
      (scope === undefined || (scope.kind === signal.scope.kind && scope.id === signal.scope.id)),
  );
  return new Set(found.map((signal) => `${signal.scope.kind} ${signal.scope.id}`)).size;
}

/** Open quotes that are expected on another day than in the kept month before, or what they are worth. */
function movedOf({ snapshot }: Report, { way, part, account_manager: manager }: Moved): number {
  const moved = snapshot.open_quotes.filter(
    ({ account_manager_id: id, expected_on: now, was_expected_on: was }) =>
      now !== null &&
      was !== null &&
      (way === "later" ? now > was : now < was) &&
      (manager === undefined || manager === id),
  );
  return part === "quotes" ? moved.length : moved.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

type Waiting = Extract<Quantity, { waiting: unknown }>["waiting"];

function waitingOf(report: Report, { account_manager: id, in_diary: ofDiary }: Waiting): number {
  const isMeant = (row: Report["due"][number]) => ofDiary === undefined || isInDiary(row);
  return report.dueOf({ id }).filter((row) => isWaiting(row) && isMeant(row)).length;
}

/** How many notes of the fiscal year name a reason. One that was withdrawn names nothing. */
function namedIn({ snapshot: { notes = [], period } }: Report, reason: NoteReason): number {
  const from = period.fiscal_year_from.slice(0, period.month.length);
  const isNow = ({ month, changed }: (typeof notes)[number]) =>
    month >= from && month <= period.month && changed !== "withdrawn";
  return notes.filter((note) => note.reason === reason && isNow(note)).length;
}

/** How many more cases would tell a finding; null where no number would. */
function casesNeeded(
  report: Report,
  { id, scope }: Extract<Quantity, { cases_needed: unknown }>["cases_needed"],
) {
  const isIt = (signal: Report["snapshot"]["signals"][number]) =>
    signal.state === "too_early" &&
    signal.id === id &&
    signal.scope.kind === scope.kind &&
    signal.scope.id === scope.id;
  return report.snapshot.signals.find(isIt)?.cases_needed ?? null;
}

function withFigures({ snapshot }: Report, kind: ScopeKind): number {
  return new Set(snapshot.figures.flatMap(({ scope }) => (scope.kind === kind ? [scope.id] : []))).size;
}

/** A number that stands in somebody's plan; null where there is none at that place. */
function inPlan(report: Report, { account_manager: id, at }: InPlan): number | null {
  let found: unknown = report.plan({ id });
  for (const step of at)
    found = typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined;
  return typeof found === "number" ? found : null;
}

/** What a team's figure would be by regression to the mean alone; null where it made no such choice. */
function inChoice({ snapshot }: Report, { team, finding }: InChoice): number | null {
  const found = snapshot.choices.find((choice) => choice.team === team && choice.finding === finding);
  return found?.expected ?? null;
}

/** Numbers that all have a value, or null. */
function all(values: readonly (number | null)[]): number[] | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known : null;
}

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

/** How many months of the trend it holds of: of all, or of the last ones without a break. */
function monthsIn(report: Report, quantity: { months: Series } | { in_a_row: Series }): number {
  const { which, ...series } = "months" in quantity ? quantity.months : quantity.in_a_row;
  const than = quantityIn(report, which.than);
  const isSo = (each: number | null) => each !== null && than !== null && holds[which.relation](each, than);
  const months = byMonth(report, series);
  if ("months" in quantity) return months.filter(isSo).length;
  return months.length - 1 - months.findLastIndex((each) => !isSo(each));
}

type InChoice = Extract<Quantity, { in_choice: unknown }>["in_choice"];

type InPlan = Extract<Quantity, { in_plan: unknown }>["in_plan"];

type Arithmetic = Extract<
  Quantity,
  | { size: unknown }
  | { root: unknown }
  | { minus: unknown }
  | { over: unknown }
  | { plus: unknown }
  | { smaller: unknown }
>;

/** What follows from other numbers; null where one of them has no value, or 0 would divide. */
function worked(report: Report, quantity: Arithmetic): number | null {
  const values = (of: readonly Quantity[]) => all(of.map((each) => quantityIn(report, each)));
  if ("plus" in quantity) return values(quantity.plus)?.reduce((sum, each) => sum + each, 0) ?? null;
  if ("size" in quantity || "root" in quantity) {
    const [found] = values(["size" in quantity ? quantity.size : quantity.root]) ?? [];
    if (found === undefined) return null;
    return "size" in quantity ? Math.abs(found) : Math.sqrt(found);
  }
  if ("smaller" in quantity) return extreme(Math.min, values(quantity.smaller) ?? []);
  const [a, b] = values("minus" in quantity ? quantity.minus : quantity.over) ?? [];
  if (a === undefined || b === undefined) return null;
  if ("minus" in quantity) return a - b;
  return b === 0 ? null : a / b;
}

const extreme = (pick: (...values: number[]) => number, values: readonly number[]) =>
  values.length === 0 ? null : pick(...values);

/** The number that a sentence speaks of; null where the report has no value for it. */
export function quantityIn(report: Report, quantity: Quantity): number | null {
  if (typeof quantity === "number") return quantity;
  if ("metric" in quantity) return figurePart(report, quantity);
  if ("threshold" in quantity) return report.snapshot.settings.thresholds[quantity.threshold];
  if ("setting" in quantity) return report.snapshot.settings[quantity.setting];
  if ("scopes" in quantity) return withFigures(report, quantity.scopes);
  if ("count" in quantity) return membersOf(report, quantity.count).length;
  if ("found" in quantity) return foundIn(report, quantity.found);
  if ("waiting" in quantity) return waitingOf(report, quantity.waiting);
  if ("named" in quantity) return namedIn(report, quantity.named);
  if ("moved" in quantity) return movedOf(report, quantity.moved);
  if ("in_plan" in quantity) return inPlan(report, quantity.in_plan);
  if ("in_choice" in quantity) return inChoice(report, quantity.in_choice);
  if ("plans" in quantity)
    return report.snapshot.plans.filter(({ state }) => quantity.plans.includes(state)).length;
  if ("cases_needed" in quantity) return casesNeeded(report, quantity.cases_needed);
  if ("changed" in quantity || "changed_number" in quantity || "of_changed" in quantity)
    return numberOfChanged(report.snapshot, quantity);
  if ("lowest" in quantity) return extreme(Math.min, known(byMonth(report, quantity.lowest)));
  if ("highest" in quantity) return extreme(Math.max, known(byMonth(report, quantity.highest)));
  if ("months" in quantity || "in_a_row" in quantity) return monthsIn(report, quantity);
  return worked(report, quantity);
}
