import { dateOfDay, dayOfDate, isoOfDay } from "../calendar/day.ts";
import { covers, overlap } from "../calendar/spells.ts";
import type { Window } from "../calendar/window.ts";
import type { Figure, Scope } from "../contract/figure.ts";
import type { Definition } from "../metrics/definition.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import { allDefinitions } from "../metrics/registry.ts";
import type { DueRow } from "./accounts-due.ts";
import type { AgreementOf } from "./agreements.ts";
import { isFigureTold, isScopeTold, type ToldToAll } from "./editions/told-to-all.ts";
import type { Signal } from "./findings/find-findings.ts";
import type { NotedScope } from "./notes/note-rows.ts";
import type { OpenRow } from "./open-quotes.ts";
import { planOfNewcomer } from "./plan-of-newcomer.ts";
import type { AccountDue, ChoiceRow, OpenQuoteRow, Plan, QuoteCurveRow } from "./snapshot.ts";

/** For whom, in the terms of the facts: scopes by their index, −1 for somebody who has none. */
export type Reader =
  | { kind: "management" }
  | { kind: "company" }
  | { kind: "team"; scope: number }
  | { kind: "person"; scope: number };

/**
 * What one reader may see of all that was counted. Nothing is counted anew for it, so that a figure is the
 * same number in every edition that has it.
 */
export interface Sight {
  scope(index: number): boolean;
  figure(figure: Figure): boolean;
  signal(signal: Signal): boolean;
  /** A row as it may be read; null for one that may not. */
  due(row: DueRow): AccountDue | null;
  openQuote(row: OpenRow): OpenQuoteRow | null;
  curve(curve: QuoteCurveRow): boolean;
  /** A plan as it may be read; null for one that may not. */
  plan(plan: Plan): Plan | null;
  /** Whether a note is meant for the reader, who may read of whom it is about too. */
  note(noted: NotedScope): boolean;
  /** Whether the words of an agreement may be read: by the two whom it concerns, and management. */
  agreement(agreement: AgreementOf): boolean;
  choice(choice: ChoiceRow): boolean;
}

/** A curve is read by whom its figures are. */
const ofCurve = { metric: "quotes.won_by.90", window: "month" } as const;

const definitions = new Map<string, Definition>(
  allDefinitions.map((definition) => [definition.id, definition]),
);

/** Whether a figure is for the own edition of whom it is about alone. */
const isForOwnEyes = (metric: string, { kind }: Scope) =>
  kind === "account_manager" && definitions.get(metric)?.told === "own";

/** Finds the index of a scope, and of a window by its id. */
interface Places {
  indexOf(scope: Scope): number;
}

function placesOf({ scopes }: Facts): Places {
  const byKey = new Map(scopes.list.map(({ kind, id }, index) => [JSON.stringify([kind, id]), index]));
  const byScope = new Map<Scope, number>(scopes.list.map((scope, index) => [scope, index]));
  return {
    indexOf: (scope) => byScope.get(scope) ?? byKey.get(JSON.stringify([scope.kind, scope.id])) ?? -1,
  };
}

function sightOfManagement(facts: Facts): Sight {
  // Segments within a team are counted for its own edition.
  const isSeen = ({ kind }: Scope) => kind !== "team_segment";
  return {
    scope: (index) => isSeen(facts.scopes.list[index] ?? { kind: "team_segment", id: "" }),
    figure: ({ metric, scope }) => isSeen(scope) && !isForOwnEyes(metric, scope),
    signal: ({ scope }) => isSeen(scope),
    due: ({ row }) => row,
    openQuote: ({ row }) => row,
    curve: ({ scope }) => isSeen(scope),
    plan: (plan) => plan,
    note: () => true,
    agreement: () => true,
    choice: () => true,
  };
}

/** What all may read, and somebody's own: `own` is their scope, −1 for nobody's. */
function sightOfAll(facts: Facts, told: ToldToAll, own: number): Sight {
  const { list, ownerOf } = facts.scopes;
  const { indexOf } = placesOf(facts);
  const isOwn = (index: number) => own >= 0 && (index === own || ownerOf(index) === own);
  const person = own < 0 ? -1 : facts.scopes.personOf(own);
  const ownTeam = own < 0 ? -1 : facts.scopes.teamAt(person, facts.periodEnd);
  /** Whether something about a scope is about the reader too: their team, or all there are. */
  const isAbout = (index: number) =>
    own >= 0 && (index === own || list[index]?.kind !== "team" || index === ownTeam);
  // Of each scope there are hundreds of figures.
  const seen = list.map((scope, index) => isOwn(index) || isScopeTold(told, scope));
  const isSeen = (index: number) => seen[index] ?? false;
  const isFigureSeen = (metric: string, scope: Scope) => {
    const index = indexOf(scope);
    return isSeen(index) && (isOwn(index) || isFigureTold(told, scope, definitions.get(metric)));
  };
  return {
    scope: isSeen,
    figure: ({ metric, scope }) => isFigureSeen(metric, scope),
    signal: ({ scope, figures }) => figures.every((metric) => isFigureSeen(metric, scope)),
    due: ({ row, scopes }) => (own >= 0 && scopes.includes(own) ? row : null),
    openQuote: ({ row, scopes }) => (own >= 0 && scopes.includes(own) ? row : null),
    curve: ({ scope }) => isFigureSeen(ofCurve.metric, scope),
    plan: (plan) => (own >= 0 && list[own]?.id === plan.account_manager_id ? plan : null),
    note: ({ row: { scope, metrics, ...row }, scope: index }) => {
      const isTold =
        metrics.length === 0 ? isSeen(index) : metrics.some((metric) => isFigureSeen(metric, scope));
      return isTold && (row.for === "all" || (row.for === "person" && isAbout(index)));
    },
    agreement: ({ person }) => own >= 0 && person === own,
    choice: () => false,
  };
}

/** The account managers who are in a team on the last day. Who has left it is in none of its pages. */
export function membersOf({ scopes, periodEnd }: Facts, team: string | undefined): Set<number> {
  const isIn = (scope: number) =>
    scopes.employmentsOf(scopes.personOf(scope)).some((row) => row.team === team && covers(row, periodEnd));
  return new Set(
    scopes.list.flatMap(({ kind }, index) => (kind === "account_manager" && isIn(index) ? [index] : [])),
  );
}

/** The day on which somebody came from another team, where they were within a spell; null of nobody. */
function cameOn({ scopes, periodEnd }: Facts, owner: number, team: string | undefined, from: number) {
  const elsewhere = scopes
    .employmentsOf(scopes.personOf(owner))
    .flatMap((row) => (row.team !== team && row.to !== null && row.to < periodEnd ? [row.to] : []));
  const last = Math.max(...elsewhere);
  return last >= from ? last + 1 : null;
}

/** From when on a figure of a window speaks of somebody, where that is longer than the window is. */
const reachesBackTo = (metric: string, { to }: Pick<Window, "to">): number | null => {
  const reach = definitions.get(metric)?.reachesBack;
  if (reach === undefined) return null;
  return reach === "year" ? dayOfDate(dateOfDay(to + 1).subtract({ years: 1 })) : Number.NEGATIVE_INFINITY;
};

/**
 * What the lead of a team may read: its figures and those of its members. A member who came from another team
 * has no figure for a window that reaches back to there, nor one that itself does: what they did then is the
 * other team's.
 */
function sightOfTeam(facts: Facts, team: number): Sight {
  const { scopes, windows } = facts;
  const name = scopes.list[team]?.id;
  const members = membersOf(facts, name);
  const { indexOf } = placesOf(facts);
  const ownerOf = (index: number) => (members.has(index) ? index : scopes.ownerOf(index));
  const seen = scopes.list.map(
    (_, index) => index === team || ownerOf(index) === team || members.has(ownerOf(index)),
  );
  const isSeen = (index: number) => seen[index] ?? false;
  const byId = new Map<string, Window>(windows.map((window) => [window.id, window]));
  const isWhollyIn = (owner: number, id: string, metric: string) => {
    const window = byId.get(id);
    // What is of no window of the report, such as a note of an older month, is of no person.
    if (!window) return true;
    const spell = { from: reachesBackTo(metric, window) ?? window.from, to: window.to };
    return scopes.employmentsOf(scopes.personOf(owner)).every((row) => {
      const { from, to } = overlap(row, spell);
      return row.team === name || to < from;
    });
  };
  const isTold = (scope: Scope, window: string, metric = "") => {
    const index = indexOf(scope);
    const owner = ownerOf(index);
    return isSeen(index) && (!members.has(owner) || isWhollyIn(owner, window, metric));
  };
  const byMember = new Map([...members].map((index) => [scopes.list[index]?.id, index]));
  const planFrom = Math.min(facts.window.r12.from, facts.window.ytd.year.from);
  /** A row of the team, without the name of who is not in it. */
  const ofTeam = <T extends { account_manager_id: string | null }>({
    row,
    scopes: of,
  }: {
    row: T;
    scopes: readonly number[];
  }): T | null => {
    if (!of.includes(team)) return null;
    const { account_manager_id: id } = row;
    return { ...row, account_manager_id: id !== null && byMember.has(id) ? id : null };
  };
  return {
    scope: isSeen,
    figure: ({ metric, scope, window }) => isTold(scope, window, metric) && !isForOwnEyes(metric, scope),
    signal: ({ scope, window, figures }) => figures.every((metric) => isTold(scope, window, metric)),
    due: ofTeam,
    openQuote: (open) => {
      const row = ofTeam(open);
      const isOfOther = open.accountTeam !== null && open.accountTeam !== name;
      // A customer of another team has no name here, whoever made the quote.
      return row && isOfOther ? { ...row, account_id: null, account_name: null } : row;
    },
    curve: ({ scope }) => isTold(scope, ofCurve.window),
    plan: (plan) => {
      const owner = byMember.get(plan.account_manager_id);
      if (owner === undefined) return null;
      const since = cameOn(facts, owner, name, planFrom);
      return since === null ? plan : planOfNewcomer(plan, isoOfDay(since));
    },
    note: ({ row: { scope, month, ...row } }) => row.for !== "management" && isTold(scope, month),
    // What was said with another lead is not for this one; nor of who has left.
    agreement: ({ person, team: of }) => of === team && (person < 0 || members.has(person)),
    choice: (choice) => choice.team === name,
  };
}

/** What a reader may see of facts. */
export function sightOf(facts: Facts, reader: Reader, told: ToldToAll): Sight {
  if (reader.kind === "management") return sightOfManagement(facts);
  if (reader.kind === "team") return sightOfTeam(facts, reader.scope);
  return sightOfAll(facts, told, reader.kind === "person" ? reader.scope : -1);
}
