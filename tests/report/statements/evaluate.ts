import type {
  ChangedNumber,
  ChangedSome,
  Claim,
  FigureRef,
  Findings,
  Group,
  Moved,
  Quantity,
  Relation,
} from "../../../src/contract/statement.ts";
import type { Language } from "../../../src/contract/vocabulary.ts";
import { writtenNumber } from "./written-number.ts";

/**
 * What of report.json a statement can rest on: read by itself, and not through the code that made the pages.
 */
export interface Numbers {
  period: { trend: readonly string[]; month: string; fiscal_year_from: string };
  settings: { thresholds: Readonly<Record<string, number>>; small_group: number };
  scopes: readonly { kind: string; id: string; name: string }[];
  figures: readonly {
    metric: string;
    scope: { kind: string; id: string };
    window: string;
    value: number | null;
    numerator?: number | undefined;
    denominator?: number | undefined;
    interval?: readonly [number, number] | undefined;
    n?: number | undefined;
  }[];
  open_quotes: readonly {
    account_manager_id: string | null;
    value: number | null;
    expected_on: string | null;
    was_expected_on: string | null;
  }[];
  accounts_due: readonly {
    account_manager_id: string | null;
    state: string;
    scheduled_on: string | null;
  }[];
  choices: readonly { team: string; finding: string; expected: number | null }[];
  plans: readonly { state: string; account_manager_id: string }[];
  notes?: readonly { month: string; reason: string | null; changed?: string | undefined }[] | undefined;
  signals: readonly {
    id: string;
    state: string;
    scope: { kind: string; id: string };
    cases_needed: number | null;
  }[];
  changed?: {
    new: readonly ChangedEntry[];
    gone: readonly ChangedEntry[];
    standing: readonly (ChangedEntry & { since: string })[];
    compared: number;
    moved: readonly (ChangedEntry & { before: number; now: number; limits: readonly [number, number] })[];
    restated: readonly (ChangedEntry & {
      month: string;
      published: number;
      now: number;
      files: readonly { kind: string; rows: number | null }[];
    })[];
    restated_figures: number | null;
  };
}

interface ChangedEntry {
  id?: string;
  metric?: string;
  since?: string;
  month?: string;
  scope: { kind: string; id: string };
}

type Figure = Numbers["figures"][number];

/** A report with its figures found by what they are of. */
export interface Evidence {
  report: Numbers;
  figures: ReadonlyMap<string, Figure>;
}

const keyOf = (metric: string, { kind, id }: { kind: string; id: string }, window: string) =>
  JSON.stringify([metric, kind, id, window]);

export function evidenceOf(report: Numbers): Evidence {
  const figures = report.figures.map(
    (figure) => [keyOf(figure.metric, figure.scope, figure.window), figure] as const,
  );
  return { report, figures: new Map(figures) };
}

/** A number that a sentence needs is not in the report. */
class Missing extends Error {}

function partOf({ figures }: Evidence, ref: Omit<FigureRef, "window"> & { window: string }): number {
  const figure = figures.get(keyOf(ref.metric, ref.scope, ref.window));
  const [low, high] = figure?.interval ?? [];
  const parts = {
    value: figure?.value,
    numerator: figure?.numerator,
    denominator: figure?.denominator,
    n: figure?.n,
    low,
    high,
  };
  const found = parts[ref.part ?? "value"];
  if (found == null)
    throw new Missing(
      `${ref.metric} of ${ref.scope.kind} ${ref.scope.id} in ${ref.window} has no ${ref.part ?? "value"}`,
    );
  return found;
}

function holds(a: number, relation: Relation, b: number): boolean {
  switch (relation) {
    case "below":
      return a < b;
    case "above":
      return a > b;
    case "at_most":
      return a <= b;
    case "at_least":
      return a >= b;
    default:
      return a === b;
  }
}

/** The number, or null where the report does not have it. */
function ifThere(number: () => number): number | null {
  try {
    return number();
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
}

/** Of which of a group it holds, and of how many there is a figure. */
function counted(evidence: Evidence, group: Group): { holding: number; all: number } {
  const { metric, kind, window, part = "value", which, for_months: inARow = 0 } = group;
  const pairs = evidence.report.scopes
    .filter((scope) => scope.kind === kind)
    .flatMap(({ id }) => {
      const scope = { kind, id };
      const { than } = which;
      const isOwn = typeof than === "object" && "own" in than;
      const value = ifThere(() => partOf(evidence, { metric, scope, window, part }));
      const other = isOwn
        ? ifThere(() => partOf(evidence, { ...than.own, scope }))
        : numberOf(evidence, than);
      return value === null || other === null ? [] : [{ scope, value, other }];
    });
  const holding = pairs.filter(({ scope, value, other }) => {
    const isSo = (number: number | null) => number !== null && holds(number, which.relation, other);
    const months = inARow === 0 ? [] : monthly(evidence, { metric, scope }).slice(-inARow);
    return isSo(value) && months.length === inARow && months.every(isSo);
  });
  return { holding: holding.length, all: pairs.length };
}

function foundAbout({ report }: Evidence, { kinds, ids, scope }: Findings): number {
  const about = report.signals.filter(
    (signal) =>
      signal.state === "found" &&
      kinds.some((kind) => kind === signal.scope.kind) &&
      (ids === undefined || ids.some((id) => id === signal.id)) &&
      (scope === undefined || (scope.kind === signal.scope.kind && scope.id === signal.scope.id)),
  );
  return new Set(about.map((signal) => JSON.stringify([signal.scope.kind, signal.scope.id]))).size;
}

/** The months of the trend that a figure has a value in, the oldest first; null for one that has none. */
function monthly(
  { report, figures }: Evidence,
  { metric, scope }: Pick<FigureRef, "metric" | "scope">,
): (number | null)[] {
  return report.period.trend.map((month) => figures.get(keyOf(metric, scope, month))?.value ?? null);
}

function monthsHolding(
  evidence: Evidence,
  quantity: Extract<Quantity, { months: unknown } | { in_a_row: unknown }>,
): number {
  const series = "months" in quantity ? quantity.months : quantity.in_a_row;
  const than = numberOf(evidence, series.which.than);
  const so = monthly(evidence, series).map(
    (value) => value !== null && holds(value, series.which.relation, than),
  );
  if ("months" in quantity) return so.filter(Boolean).length;
  let row = 0;
  while (row < so.length && so[so.length - 1 - row]) row++;
  return row;
}

function lowestOrHighest(
  evidence: Evidence,
  quantity: Extract<Quantity, { lowest: unknown } | { highest: unknown }>,
): number {
  const of = "lowest" in quantity ? quantity.lowest : quantity.highest;
  const values = monthly(evidence, of).filter((value) => value !== null);
  if (values.length === 0) throw new Missing(`${of.metric} has no month`);
  const sorted = values.toSorted((a, b) => a - b);
  return ("lowest" in quantity ? sorted[0] : sorted.at(-1)) ?? 0;
}

function casesNeeded(
  { report }: Evidence,
  { id, scope }: { id: string; scope: { kind: string; id: string } },
): number {
  const found = report.signals.find(
    (signal) =>
      signal.state === "too_early" &&
      signal.id === id &&
      signal.scope.kind === scope.kind &&
      signal.scope.id === scope.id,
  );
  if (found?.cases_needed == null) throw new Missing(`${id} of ${scope.kind} ${scope.id} needs no cases`);
  return found.cases_needed;
}

function inPlan(
  { report }: Evidence,
  { account_manager: id, at }: { account_manager: string; at: readonly (string | number)[] },
): number {
  const plan: unknown = report.plans.find((each) => each.account_manager_id === id);
  const found = at.reduce<unknown>((within, step) => Object(within)[step], plan);
  if (typeof found !== "number") throw new Missing(`the plan of ${id} has no ${at.join(".")}`);
  return found;
}

function expectedOfChoice(
  { report }: Evidence,
  { team, finding }: { team: string; finding: string },
): number {
  const [found] = report.choices.filter((each) => each.finding === finding && each.team === team);
  if (found?.expected == null) throw new Missing(`${team} has no choice for ${finding}`);
  return found.expected;
}

/** Days later than in the kept month before; 0 of a quote without a day then or now. */
function daysLater({ expected_on: now, was_expected_on: was }: Numbers["open_quotes"][number]): number {
  return now === null || was === null ? 0 : (Date.parse(now) - Date.parse(was)) / 86_400_000;
}

function waitingOf({ report }: Evidence, manager: string, inDiary: boolean): number {
  const waits = ["never", "due", "overdue"];
  let found = 0;
  for (const account of report.accounts_due) {
    if (account.account_manager_id !== manager || !waits.includes(account.state)) continue;
    if (!inDiary || typeof account.scheduled_on === "string") found += 1;
  }
  return found;
}

function movedOf({ report }: Evidence, { way, part, account_manager: manager }: Moved): number {
  let [quotes, value] = [0, 0];
  for (const quote of report.open_quotes) {
    const days = daysLater(quote);
    if (manager !== undefined && quote.account_manager_id !== manager) continue;
    if (way === "later" ? days <= 0 : days >= 0) continue;
    quotes += 1;
    value += quote.value ?? 0;
  }
  return part === "quotes" ? quotes : value;
}

/** What stands on one list of what has changed. @throws Missing where nothing is compared. */
function changedIn<List extends ChangedSome["list"]>({ report }: Evidence, list: List) {
  if (!report.changed) throw new Missing("the report compares with no month before it");
  return report.changed[list];
}

function isOf(entry: ChangedEntry, { list: _, scope, ...asked }: ChangedSome): boolean {
  const known = new Map(Object.entries(entry));
  const isScope = scope === undefined || (scope.kind === entry.scope.kind && scope.id === entry.scope.id);
  return isScope && Object.entries(asked).every(([key, value]) => known.get(key) === value);
}

function countChanged(evidence: Evidence, asked: ChangedSome): number {
  const entries: readonly ChangedEntry[] = changedIn(evidence, asked.list);
  return entries.filter((entry) => isOf(entry, asked)).length;
}

function changedNumber(evidence: Evidence, asked: ChangedNumber): number {
  if (asked.list === "moved") {
    const { part, ...about } = asked;
    const found = changedIn(evidence, "moved").find((entry) => isOf(entry, about));
    if (!found) throw new Missing(`${asked.metric} has not moved`);
    const [low, high] = found.limits;
    return { low, high, before: found.before, now: found.now }[part];
  }
  const { part, ...about } = asked;
  const found = changedIn(evidence, "restated").find((entry) => isOf(entry, about));
  const rows = found?.files.find(({ kind }) => kind === part)?.rows;
  const number = part === "published" ? found?.published : part === "now" ? found?.now : rows;
  if (number == null) throw new Missing(`${asked.metric} of ${asked.month} has no ${part} that was restated`);
  return number;
}

function ofChanged({ report }: Evidence, what: "compared" | "restated_figures"): number {
  const number = report.changed?.[what];
  if (number == null) throw new Missing(`the report does not say ${what}`);
  return number;
}

/** Notes of the months from the first of the fiscal year that name a reason and still stand. */
function namedIn({ report: { notes, period } }: Evidence, reason: string): number {
  let count = 0;
  for (const note of notes ?? []) {
    const isOfYear = `${note.month}-01` >= period.fiscal_year_from && note.month <= period.month;
    if (isOfYear && note.reason === reason && note.changed !== "withdrawn") count += 1;
  }
  return count;
}

type OfWhatChanged = Extract<
  Quantity,
  { changed: unknown } | { changed_number: unknown } | { of_changed: unknown }
>;

function ofWhatChanged(evidence: Evidence, quantity: OfWhatChanged): number {
  if ("changed" in quantity) return countChanged(evidence, quantity.changed);
  if ("changed_number" in quantity) return changedNumber(evidence, quantity.changed_number);
  return ofChanged(evidence, quantity.of_changed);
}

type InLists =
  | Extract<
      Quantity,
      | { moved: unknown }
      | { named: unknown }
      | { waiting: unknown }
      | { plans: unknown }
      | { cases_needed: unknown }
    >
  | OfWhatChanged;

/** What is counted in the lists of a report beside its figures. */
function inLists(evidence: Evidence, quantity: InLists): number {
  if ("moved" in quantity) return movedOf(evidence, quantity.moved);
  if ("named" in quantity) return namedIn(evidence, quantity.named);
  if ("waiting" in quantity)
    return waitingOf(evidence, quantity.waiting.account_manager, quantity.waiting.in_diary === true);
  if ("cases_needed" in quantity) return casesNeeded(evidence, quantity.cases_needed);
  if (!("plans" in quantity)) return ofWhatChanged(evidence, quantity);
  return evidence.report.plans.filter(({ state }) => quantity.plans.some((each) => each === state)).length;
}

/** What stands in one plan, or with one choice. */
function inOne(
  evidence: Evidence,
  quantity: Extract<Quantity, { in_plan: unknown } | { in_choice: unknown }>,
): number {
  if ("in_plan" in quantity) return inPlan(evidence, quantity.in_plan);
  return expectedOfChoice(evidence, quantity.in_choice);
}

/** The number that a claim speaks of. @throws Missing where the report does not have it. */
export function numberOf(evidence: Evidence, quantity: Quantity): number {
  if (typeof quantity === "number") return quantity;
  if ("metric" in quantity) return partOf(evidence, quantity);
  if ("threshold" in quantity) return evidence.report.settings.thresholds[quantity.threshold] ?? Number.NaN;
  if ("minus" in quantity)
    return numberOf(evidence, quantity.minus[0]) - numberOf(evidence, quantity.minus[1]);
  if ("over" in quantity) return numberOf(evidence, quantity.over[0]) / numberOf(evidence, quantity.over[1]);
  if ("plus" in quantity)
    return quantity.plus.reduce((sum: number, each) => sum + numberOf(evidence, each), 0);
  if ("size" in quantity) return Math.abs(numberOf(evidence, quantity.size));
  if ("setting" in quantity) return evidence.report.settings[quantity.setting];
  if ("scopes" in quantity) {
    const { figures } = evidence.report;
    return new Set(figures.filter(({ scope }) => scope.kind === quantity.scopes).map(({ scope }) => scope.id))
      .size;
  }
  if ("smaller" in quantity)
    return Math.min(numberOf(evidence, quantity.smaller[0]), numberOf(evidence, quantity.smaller[1]));
  if ("in_plan" in quantity || "in_choice" in quantity) return inOne(evidence, quantity);
  if ("root" in quantity) return numberOf(evidence, quantity.root) ** 0.5;
  if ("count" in quantity) return counted(evidence, quantity.count).holding;
  if ("found" in quantity) return foundAbout(evidence, quantity.found);
  if (
    "moved" in quantity ||
    "named" in quantity ||
    "waiting" in quantity ||
    "plans" in quantity ||
    "cases_needed" in quantity ||
    "changed" in quantity ||
    "changed_number" in quantity ||
    "of_changed" in quantity
  )
    return inLists(evidence, quantity);
  if ("lowest" in quantity || "highest" in quantity) return lowestOrHighest(evidence, quantity);
  return monthsHolding(evidence, quantity);
}

/** Room for what a computer leaves behind when it adds fractions. */
const rounding = 1e-6;

function isTrue(evidence: Evidence, claim: Claim, text: string, language: Language): boolean {
  if ("says" in claim) {
    const { value, within } = writtenNumber(claim.says, claim.as, language);
    const number = numberOf(evidence, claim.is);
    return text.includes(claim.says) && Math.abs(value - number) <= within * (1 + rounding) + rounding;
  }
  if ("relation" in claim)
    return holds(numberOf(evidence, claim.a), claim.relation, numberOf(evidence, claim.b));
  if ("every" in claim) {
    const { holding, all } = counted(evidence, claim.every);
    return all > 0 && holding === all;
  }
  if ("none" in claim) return counted(evidence, claim.none).holding === 0;
  if ("unknown" in claim) {
    const { metric, scope, window } = claim.unknown;
    return evidence.figures.get(keyOf(metric, scope, window))?.value == null;
  }
  if ("nothing_changed" in claim)
    return claim.nothing_changed.every((list) => changedIn(evidence, list).length === 0);
  if ("nothing_found" in claim) return foundAbout(evidence, claim.nothing_found) === 0;
  if ("names" in claim) {
    const { kind, id } = claim.names;
    const name = evidence.report.scopes.find((scope) => scope.kind === kind && scope.id === id)?.name;
    return name !== undefined && text.includes(name);
  }
  const own = numberOf(evidence, claim.a);
  if ("most_of" in claim) return claim.most_of.every((each) => numberOf(evidence, each) <= own);
  return claim.least_of.every((each) => numberOf(evidence, each) >= own);
}

/** What of a statement is not so, claim by claim; empty where all of it is. */
export function untrue(
  evidence: Evidence,
  { text, claims, language }: { text: string; claims: readonly Claim[]; language: Language },
): string[] {
  return claims.flatMap((claim) => {
    try {
      return isTrue(evidence, claim, text, language) ? [] : [JSON.stringify(claim)];
    } catch (error) {
      if (error instanceof Missing) return [`${error.message}: ${JSON.stringify(claim)}`];
      throw error;
    }
  });
}
