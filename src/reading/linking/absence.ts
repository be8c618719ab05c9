import type { Absence } from "../../contract/dataset.ts";
import { cellAt, isBlankAt, judgedRows, numberAt, type Table, usedRows } from "../columns/table.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { absentPeople } from "./absent-people.ts";
import { indexOrNull } from "./keys.ts";
import { type Linked, linked, type OwnTable } from "./linked.ts";
import type { People } from "./people.ts";
import { reportBackwardSpells } from "./rows.ts";
import { teamOf } from "./strength.ts";
import { reportUnusedCells } from "./unused-cells.ts";

/**
 * Spells of absence: of a person, or of a team with its FTE. Which of the two a row is, follows from what it
 * gives.
 */
export function absencesOf(table: Table | null, people: People, before: FoundBefore): Linked<Absence[]> {
  return linked(table, before, (own, problems) => (own ? absencesIn(own, people, problems) : []));
}

function absencesIn(table: OwnTable, people: People, problems: Problems): Absence[] {
  const spell = { from: "start_date", to: "end_date", rule: "absence.end_before_start" } as const;
  reportBackwardSpells(table, spell, problems);
  const person = absentPeople(table, people, problems);
  const team = teamOf(table, "absence.unknown_team", people, problems);
  reportNobodyAt(table, problems);
  reportUnusedCells(table, problems);
  return [...usedRows(table)].flatMap((row): Absence[] => {
    const share = numberAt(table, "share", row) ?? 1;
    const from = numberAt(table, "start_date", row) ?? 0;
    const to = numberAt(table, "end_date", row);
    const index = indexOrNull(person, row);
    if (index !== null) return [{ person: index, team: null, fte: null, share, from, to }];
    const fte = numberAt(table, "fte", row);
    const name = team(row);
    return name === null || fte === null ? [] : [{ person: null, team: name, fte, share, from, to }];
  });
}

/** Tells of rows that name neither a person nor a team with its FTE, which are wrong. */
function reportNobodyAt(table: OwnTable, problems: Problems): void {
  for (const row of judgedRows(table)) {
    const isOfTeam = !isBlankAt(table, "team", row) && !isBlankAt(table, "fte", row);
    if (isOfTeam || !isBlankAt(table, "person_id", row)) continue;
    problems.add("absence.nobody", cellAt(table, "person_id", row), {
      nl: "Verwacht: een medewerkernummer, of een team met fte.",
      en: "Expected a person, or a team with its FTE.",
    });
    table.states.setWrong(row);
  }
}
