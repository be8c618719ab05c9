import type { ChartView } from "../page.ts";
import { coverageHeat, type HeatRow } from "../parts/coverage-heat.ts";
import type { Reader } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import type { ScopeEntry } from "../report.ts";

/** The account managers of whom something can be said in a segment, by name. */
function rowsOf({ report, value }: Reader, segment: ScopeEntry): HeatRow[] {
  return report.people.flatMap((person) => {
    const scope = report.scope("account_manager_segment", `${person.id}/${segment.name}`);
    return scope && value("plan.coverage", scope, "r12") !== null ? [{ name: person.name, scope }] : [];
  });
}

/** How much of the plan each account manager did in a segment, by medium; undefined without any. */
export function peopleHeat(reader: Reader, segment: ScopeEntry): ChartView | undefined {
  const { words, text } = reader;
  const { heat } = words.segment;
  const rows = rowsOf(reader, segment);
  if (rows.length === 0) return undefined;
  const said = rows.map(({ name, scope }) => `${name} ${text("plan.coverage", scope, "r12")}`);
  return {
    ...coverageHeat(reader, "people-heat", rows, {
      head: words.shared.person,
      message: heat.title,
      facts: heat.facts(facts(said)),
    }),
    note: words.shared.alphabetical,
  };
}
