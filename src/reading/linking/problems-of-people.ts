import type { EditionTeam } from "../../contract/edition-team.ts";
import type { Table } from "../columns/table.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { formerEmployees, reportChangedPast, reportGone } from "./former-team.ts";
import type { People } from "./people.ts";
import { teamFormOf } from "./team-lines.ts";

interface Told {
  /** The table of the team file, and how its first file was read; null and undefined where there is none. */
  table: Table | null;
  source: Parameters<typeof teamFormOf>[1] | undefined;
  people: People;
  kept: EditionTeam | null;
}

/**
 * What is wrong with the people of all files together: who is named in report.yaml for nothing, who is in
 * other files and no employee, and of whom the team file says something else than when a month was last kept.
 */
export function problemsOfPeople({ table, source, people, kept }: Told, before: FoundBefore): Problems {
  const problems = before.ofNextPass();
  const form = table && source ? teamFormOf(table, source) : null;
  const { unknown, keys, said } = people;
  people.reportIdle(problems);
  people.inParts.report(problems);
  unknown.report({ form, former: formerEmployees(kept), keys, said, problems });
  if (!table || form === null || kept === null) return problems;
  const context = { people, kept, form, problems };
  reportChangedPast(table, context);
  reportGone({ ...context, isTold: (text) => unknown.has(text) });
  return problems;
}
