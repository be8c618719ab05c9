import type { Target } from "../../contract/dataset.ts";
import { measures } from "../../contract/vocabulary.ts";
import { foldKey } from "../fold.ts";
import type { Problems } from "../problems.ts";
import { cellAt, lineAt, numberAt, rawAt, type Table, textAt, usedRows } from "../table.ts";
import { indexOrNull, rejectUnknown, resolved } from "./keys.ts";
import { overlapsOf } from "./overlaps.ts";
import type { People } from "./people.ts";
import { reportBackwardSpells } from "./rows.ts";
import { teamOf } from "./strength.ts";

/** Whose target of what a row is: of a person in whatever team, or of a team. */
function aimOf(table: Table, row: number, person: Int32Array): string {
  const measure = textAt(table, "measure", row);
  const own = indexOrNull(person, row);
  return JSON.stringify(own === null ? [foldKey(textAt(table, "team", row) ?? ""), measure] : [own, measure]);
}

/** Two targets of one team or person for the same measure and day: which of them holds cannot be told, and their sum is neither. */
function reportOverlaps(table: Table, person: Int32Array, problems: Problems): void {
  const rows = [...usedRows(table)].map((row) => ({
    row,
    from: numberAt(table, "from", row) ?? 0,
    to: numberAt(table, "to", row) ?? 0,
  }));
  const byAim = Map.groupBy(rows, ({ row }) => aimOf(table, row, person));
  const overlaps = [...byAim.values()].flatMap((own) => [...overlapsOf(own)]);
  const written = (column: string, row: number) => rawAt(table, column, row);
  for (const [row, earlier] of overlaps.sort(([a], [b]) => a - b)) {
    const line = lineAt(table, earlier, row);
    const [from, to] = [written("from", earlier), written("to", earlier)];
    problems.add("targets.overlap", cellAt(table, "from", row), {
      nl: `Overlapt met regel ${line} (${from} tot en met ${to}) van hetzelfde target.`,
      en: `Overlaps with line ${line} (${from} to ${to}) of the same target.`,
    });
    table.rejected[row] = 1;
  }
}

/** The targets of teams and people. */
export function targetsOf(table: Table | null, people: People, problems: Problems): Target[] {
  if (!table) return [];
  const spell = { from: "from", to: "to", rule: "targets.end_before_start" } as const;
  reportBackwardSpells(table, spell, problems);
  const person = resolved({
    table,
    column: "account_manager_id",
    keys: people.keys,
    rules: { unknown: "targets.unknown_person", ambiguous: "targets.ambiguous_person" },
    problems,
  });
  // Without its person a target would become the whole team's.
  rejectUnknown(table, person);
  reportOverlaps(table, person, problems);
  const team = teamOf(table, "targets.unknown_team", people, problems);
  return [...usedRows(table)].map((row) => ({
    team: team(row) ?? "",
    person: indexOrNull(person, row),
    measure: measures.find((measure) => measure === textAt(table, "measure", row)) ?? "revenue",
    from: numberAt(table, "from", row) ?? 0,
    to: numberAt(table, "to", row) ?? 0,
    value: numberAt(table, "value", row) ?? 0,
  }));
}
