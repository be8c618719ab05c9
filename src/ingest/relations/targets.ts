import type { Target } from "../../contract/dataset.ts";
import { measures } from "../../contract/vocabulary.ts";
import type { Problems } from "../problems.ts";
import { numberAt, type Table, textAt, usedRows } from "../table.ts";
import { indexOrNull, rejectUnknown, resolved } from "./keys.ts";
import type { People } from "./people.ts";
import { reportBackwardSpells } from "./rows.ts";
import { teamOf } from "./strength.ts";

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
