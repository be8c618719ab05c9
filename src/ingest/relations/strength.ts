import { isoOfDay } from "../../calendar/day.ts";
import { covers } from "../../calendar/spells.ts";
import type { DayNumber, PlannedStrength } from "../../contract/dataset.ts";
import type { RuleId } from "../../contract/rules.ts";
import type { Problems } from "../problems.ts";
import { cellAt, filesOf, numberAt, type Table, textAt, usedRows } from "../table.ts";
import type { People } from "./people.ts";
import { reportBackwardSpells } from "./rows.ts";

/** The team of a row, as the team file writes it. A team that nobody works in is told once: it may be vacant, or misspelt. */
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
    const team = people.teams.of(text, place, problems);
    if (isNew && people.isCertain && !told.has(team)) {
      told.add(team);
      problems.add(rule, place, {
        nl: "Verwacht: een team waarin iemand werkt.",
        en: "Expected a team that somebody works in.",
      });
    }
    return team;
  };
}

const sumOf = (spells: readonly { fte: number }[]) => spells.reduce((sum, { fte }) => sum + fte, 0);

/** Rounding of FTE in an export is no difference. */
const tolerance = 0.005;

/** More people employed than planned, told at a row of strength for the first day on which it is so. */
function reportOverPlanned(
  table: Table,
  rows: Int32Array,
  strength: readonly PlannedStrength[],
  { employments }: People,
  problems: Problems,
): void {
  const told = new Set<string>();
  strength.forEach((planned, i) => {
    const own = employments.filter(({ team }) => team === planned.team);
    const starts = own.map(({ from }) => from).filter((day) => covers(planned, day));
    const over = [planned.from, ...starts]
      .sort((a, b) => a - b)
      .map((day: DayNumber) => ({
        day,
        employed: sumOf(own.filter((each) => covers(each, day))),
        planned: sumOf(strength.filter((each) => each.team === planned.team && covers(each, day))),
      }))
      .find((each) => each.employed > each.planned + tolerance);
    if (!over || told.has(`${planned.team} ${over.day}`)) return;
    told.add(`${planned.team} ${over.day}`);
    const fte = over.employed.toFixed(2);
    problems.add("strength.over_planned", cellAt(table, "fte", rows[i] ?? 0), {
      nl: `Op ${isoOfDay(over.day)} is in team ${planned.team} ${fte.replace(".", ",")} fte in dienst.`,
      en: `On ${isoOfDay(over.day)} team ${planned.team} has ${fte} FTE employed.`,
    });
  });
}

/** The planned strength of teams. */
export function strengthOf(table: Table | null, people: People, problems: Problems): PlannedStrength[] {
  if (!table) return [];
  const spell = { from: "from", to: "to", rule: "strength.end_before_start" } as const;
  reportBackwardSpells(table, spell, problems);
  const team = teamOf(table, "strength.unknown_team", people, problems);
  const rows = usedRows(table);
  const strength = [...rows].map((row) => ({
    team: team(row) ?? "",
    fte: numberAt(table, "fte", row) ?? 0,
    from: numberAt(table, "from", row) ?? 0,
    to: numberAt(table, "to", row),
  }));
  if (people.isCertain && !problems.hasErrorsIn(filesOf(table))) {
    reportOverPlanned(table, rows, strength, people, problems);
  }
  return strength;
}
