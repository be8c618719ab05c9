import { isoOfDay } from "../../calendar/day.ts";
import { nobody, type Target } from "../../contract/dataset.ts";
import { measures } from "../../contract/vocabulary.ts";
import { cellAt, lineAt, numberAt, type Table, textAt, usedRows } from "../columns/table.ts";
import { foldKey } from "../fold.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { everyAt, isWhole, openEnd, periodsOf, type TargetDays, type Until } from "./fixed-targets.ts";
import { noReference } from "./keys.ts";
import { type Linked, linked, type OwnTable } from "./linked.ts";
import { overlapsOf } from "./overlaps.ts";
import { ownersOf } from "./owners.ts";
import type { People } from "./people.ts";
import { reportBackwardSpells } from "./rows.ts";
import { teamOf } from "./strength.ts";
import { reportTeamsAsTotals } from "./teams-as-totals.ts";

/** Whose target of what a row is: of a person in whatever team, or of a team. */
function aimOf(table: Table, row: number, person: Int32Array): string {
  const measure = textAt(table, "measure", row);
  const own = person[row] ?? noReference.blank;
  if (own >= 0) return JSON.stringify([own, measure]);
  const named = own === noReference.blank ? null : foldKey(textAt(table, "account_manager_id", row) ?? "");
  return JSON.stringify([foldKey(textAt(table, "team", row) ?? ""), named, measure]);
}

/**
 * Months are of different lengths: a quarter from the last day of November may end on the day on which the
 * next one begins, or soon after.
 */
const unevenDays = 3;

/** A target with its days, and whether nothing but the year ends it. */
interface Aimed extends TargetDays {
  isOpen: boolean;
}

/** The targets of one aim; one whose end was worked out lasts no longer than until the next begins. */
function withoutUnevenEnds(own: readonly Aimed[]): Aimed[] {
  const inOrder = own.toSorted((a, b) => a.from - b.from || a.row - b.row);
  return inOrder.map((each, i) => {
    const next = inOrder[i + 1];
    const shared = next === undefined ? 0 : each.to - next.from + 1;
    const isUneven = next !== undefined && next.from > each.from && shared > 0 && shared <= unevenDays;
    return isUneven ? { ...each, to: next.from - 1 } : each;
  });
}

/** The days of every target, by what it is a target of; a fixed one without a last day has one worked out. */
function aimedRows(table: Table, person: Int32Array, until: Until): Aimed[][] {
  const rows = [...usedRows(table)].map((row) => ({
    row,
    from: numberAt(table, "from", row) ?? 0,
    to: numberAt(table, "to", row),
  }));
  const byAim = [...Map.groupBy(rows, ({ row }) => aimOf(table, row, person)).values()].map((own) =>
    own.map((each) => ({
      ...each,
      to: each.to ?? (everyAt(table, each.row) ? openEnd(each, own, until) : 0),
      isOpen: each.to === null && own.every(({ from }) => from <= each.from),
    })),
  );
  return table.columns.get("to")?.isDerived ? byAim.map(withoutUnevenEnds) : byAim;
}

/**
 * Two targets of one team or person for the same measure and day: which of them holds cannot be told, and
 * their sum is neither.
 */
function reportOverlaps(table: OwnTable, byAim: readonly Aimed[][], problems: Problems): void {
  const overlaps = byAim.flatMap((own) => [...overlapsOf(own)]);
  const days = new Map(byAim.flat().map(({ row, from, to }) => [row, { from, to }]));
  for (const [row, earlier] of overlaps.sort(([a], [b]) => a - b)) {
    const line = lineAt(table, earlier, row);
    const { from = 0, to = 0 } = days.get(earlier) ?? {};
    const spell = { from: isoOfDay(from), to: isoOfDay(to) };
    const isOwnLine = line === lineAt(table, row, row);
    problems.add("targets.overlap", cellAt(table, "from", row), {
      nl: isOwnLine
        ? `De koppen van twee kolommen zijn dezelfde periode (${spell.from} tot en met ${spell.to}): zeg met een lijst van koppen bij columns onder unpivot welke wordt gelezen.`
        : `Overlapt met regel ${line} (${spell.from} tot en met ${spell.to}) van hetzelfde target.`,
      en: isOwnLine
        ? `The headers of two columns are the same period (${spell.from} to ${spell.to}): say which is read, with a list of headers in columns under unpivot.`
        : `Overlaps with line ${line} (${spell.from} to ${spell.to}) of the same target.`,
    });
    table.states.setWrong(row);
  }
}

/**
 * Whose a target is: null for a whole team. One of somebody unknown stays a person's, for else it would
 * become the team's.
 */
function personOf(index: number): number | null {
  if (index === noReference.blank) return null;
  return index < 0 ? nobody.unknown : index;
}

/** The targets of teams and people. */
export function targetsOf(
  table: Table | null,
  around: { people: People } & Until,
  before: FoundBefore,
): Linked<Target[]> {
  return linked(table, before, (own, problems) => (own ? targetsIn(own, around, problems) : []));
}

function targetsIn(
  table: OwnTable,
  { people, ...until }: { people: People } & Until,
  problems: Problems,
): Target[] {
  const spell = { from: "from", to: "to", rule: "targets.end_before_start" } as const;
  reportBackwardSpells(table, spell, problems);
  const person = ownersOf({
    table,
    people,
    days: [],
    team: "team",
    ambiguous: "targets.ambiguous_person",
    problems,
  });
  const byAim = aimedRows(table, person, until);
  reportOverlaps(table, byAim, problems);
  for (const own of byAim.flat()) {
    const every = everyAt(table, own.row);
    if (every && table.states.isUsed(own.row)) isWhole(table, own, every, problems);
  }
  const lastDay = new Map(byAim.flat().map(({ row, to }) => [row, to]));
  const team = teamOf(table, "targets.unknown_team", people, problems);
  const rows = usedRows(table);
  const targets = [...rows].map((row) => ({
    team: team(row) ?? "",
    person: personOf(person[row] ?? noReference.blank),
    measure: measures.find((measure) => measure === textAt(table, "measure", row)) ?? "revenue",
    from: numberAt(table, "from", row) ?? 0,
    to: lastDay.get(row) ?? 0,
    value: numberAt(table, "value", row) ?? 0,
  }));
  const amounts = targets.map((each, i) => ({
    ...each,
    row: rows[i] ?? 0,
    isOfPerson: each.person !== null,
  }));
  reportTeamsAsTotals(table, amounts, people, problems);
  const made = amounts.flatMap(({ row, isOfPerson: _, ...target }) => {
    const every = everyAt(table, row);
    if (!every) return [{ row, target }];
    return periodsOf({ ...target, row }, every).map((days) => ({ row, target: { ...target, ...days } }));
  });
  table.madeOf = Int32Array.from(made, ({ row }) => row);
  return made.map(({ target }) => target);
}
