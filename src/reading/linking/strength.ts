import { isoOfDay } from "../../calendar/day.ts";
import { covers, fteByDay, upTo } from "../../calendar/spells.ts";
import type { DayNumber, Employment, PlannedStrength } from "../../contract/dataset.ts";
import type { RuleId } from "../../contract/rules.ts";
import { cellAt, filesOf, lineAt, numberAt, type Table, textAt, usedRows } from "../columns/table.ts";
import { foldKey } from "../fold.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { type Linked, linked, type OwnTable } from "./linked.ts";
import { overlapsOf, type RowOfDays } from "./overlaps.ts";
import type { People } from "./people.ts";
import { reportBackwardSpells } from "./rows.ts";
import { reportTeamsAsTotals } from "./teams-as-totals.ts";

/** The teams that somebody works in: those that other files name are known by then too. */
const teamsOfPeople = ({ employments }: People) => [...new Set(employments.map(({ team }) => team))];

/**
 * The team of a row, as the team file writes it. A team that nobody works in is told once: it may be vacant,
 * or misspelt.
 */
export function teamOf(
  table: Table,
  rule: RuleId,
  people: People,
  problems: Problems,
): (row: number) => string | null {
  const told = new Set<string>();
  return (row) => {
    const text = textAt(table, "team", row);
    if (text === null) return null;
    const isNew = !people.teams.has(text);
    const place = cellAt(table, "team", row);
    const team = people.teams.canonicalSpelling(text, place, problems);
    if (isNew && people.isCertain && !told.has(team)) {
      told.add(team);
      const known = teamsOfPeople(people);
      problems.add(rule, place, (didYouMean) => {
        const hint = didYouMean(team, known);
        return {
          nl: `Verwacht: een team waarin iemand werkt.${hint.nl}`,
          en: `Expected a team that somebody works in.${hint.en}`,
        };
      });
    }
    return team;
  };
}

/** Rounding of FTE in an export is no difference. */
const tolerance = 0.005;

/**
 * The FTE employed and planned in a team by day, and the days on which somebody starts who is more than
 * planned, in order.
 */
function strengthByDay(employments: readonly Employment[], strength: readonly PlannedStrength[]) {
  const [employed, planned] = [fteByDay(employments), fteByDay(strength)];
  const isOver = (day: DayNumber) => employed(day) > planned(day) + tolerance;
  const starts = new Set(employments.map(({ from }) => from));
  return { employed, isOver, overStarts: [...starts].filter(isOver).sort((a, b) => a - b) };
}

/** More people employed than planned, told at a row of strength for the first day on which it is so. */
function reportOverPlanned(
  table: Table,
  rows: Int32Array,
  strength: readonly PlannedStrength[],
  { employments }: People,
  problems: Problems,
): void {
  const employedIn = Map.groupBy(employments, ({ team }) => team);
  const plannedIn = Map.groupBy(strength, ({ team }) => team);
  const teams = new Map(
    [...plannedIn].map(([team, planned]) => [team, strengthByDay(employedIn.get(team) ?? [], planned)]),
  );
  const told = new Set<string>();
  strength.forEach((planned, i) => {
    const own = teams.get(planned.team);
    const start = own?.overStarts[upTo(own.overStarts, planned.from)];
    const day = own?.isOver(planned.from) ? planned.from : start;
    if (!own || day === undefined || !covers(planned, day) || told.has(`${planned.team} ${day}`)) return;
    told.add(`${planned.team} ${day}`);
    const fte = own.employed(day).toFixed(2);
    problems.add("strength.over_planned", cellAt(table, "fte", rows[i] ?? 0), {
      nl: `Op ${isoOfDay(day)} is in team ${planned.team} ${fte.replace(".", ",")} fte in dienst.`,
      en: `On ${isoOfDay(day)} team ${planned.team} has ${fte} FTE employed.`,
    });
  });
}

interface StrengthRow extends RowOfDays {
  team: string;
}

/**
 * Two rows of strength of one team for the same day, which are no sum. A row without a last day that another
 * follows is told at that row, for there the day is lacking; the day it is taken to end with is given.
 */
function reportOverlaps(
  table: OwnTable,
  rows: readonly StrengthRow[],
  problems: Problems,
): ReadonlyMap<number, DayNumber> {
  const ends = new Map<number, DayNumber>();
  for (const own of Map.groupBy(rows, ({ team }) => team).values()) {
    const inOrder = own.toSorted((a, b) => a.from - b.from || a.row - b.row);
    const ended = inOrder.map((each, i) => {
      const next = inOrder[i + 1];
      if (each.to !== null || !next || next.from <= each.from) return each;
      const begins = lineAt(table, next.row, each.row);
      const last = isoOfDay(next.from - 1);
      problems.add("strength.overlap", cellAt(table, "to", each.row), {
        nl: `Verwacht: uiterlijk ${last}, want regel ${begins} van dit team begint op ${isoOfDay(next.from)}.`,
        en: `Expected ${last} at the latest, for line ${begins} of this team begins on ${isoOfDay(next.from)}.`,
      });
      ends.set(each.row, next.from - 1);
      return { ...each, to: next.from - 1 };
    });
    for (const [row, earlier] of [...overlapsOf(ended)].sort(([a], [b]) => a - b)) {
      const line = lineAt(table, earlier, row);
      problems.add("strength.overlap", cellAt(table, "from", row), {
        nl: `Overlapt met regel ${line} van hetzelfde team.`,
        en: `Overlaps with line ${line} of the same team.`,
      });
      table.states.setWrong(row);
    }
  }
  return ends;
}

/** The planned strength of teams. */
export function strengthOf(
  table: Table | null,
  people: People,
  before: FoundBefore,
): Linked<PlannedStrength[]> {
  return linked(table, before, (own, problems) => (own ? strengthIn(own, people, problems) : []));
}

function strengthIn(table: OwnTable, people: People, problems: Problems): PlannedStrength[] {
  const spell = { from: "from", to: "to", rule: "strength.end_before_start" } as const;
  reportBackwardSpells(table, spell, problems);
  const team = teamOf(table, "strength.unknown_team", people, problems);
  const spells = [...usedRows(table)].map((row) => ({
    row,
    team: foldKey(textAt(table, "team", row) ?? ""),
    from: numberAt(table, "from", row) ?? 0,
    to: numberAt(table, "to", row),
  }));
  const ends = reportOverlaps(table, spells, problems);
  const rows = usedRows(table);
  table.madeOf = rows;
  const strength = [...rows].map((row) => ({
    team: team(row) ?? "",
    fte: numberAt(table, "fte", row) ?? 0,
    from: numberAt(table, "from", row) ?? 0,
    to: numberAt(table, "to", row) ?? ends.get(row) ?? null,
  }));
  const amounts = strength.map((each, i) => {
    return { ...each, row: rows[i] ?? 0, isOfPerson: false, measure: "fte", value: each.fte };
  });
  reportTeamsAsTotals(table, amounts, people, problems);
  if (people.isCertain && !problems.hasErrorsIn(filesOf(table))) {
    reportOverPlanned(table, rows, strength, people, problems);
  }
  return strength;
}
