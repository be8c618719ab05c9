import type { ChartView } from "../page.ts";
import { coverageHeat, type HeatRow } from "../parts/coverage-heat.ts";
import type { Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";

/** The account managers with accounts in a segment, by name. */
function rowsOf({ report }: Reader, segment: ScopeEntry): HeatRow[] {
  return report.people.flatMap((person) => {
    const scope = report.scope("account_manager_segment", `${person.id}/${segment.name}`);
    return scope ? [{ name: person.name, scope }] : [];
  });
}

/**
 * Coverage of each account manager in a segment by medium; undefined without any. Titles say how many, never
 * who.
 */
export function peopleHeat(reader: Reader, segment: ScopeEntry): ChartView | undefined {
  const { report, words, formats, value } = reader;
  const { heat } = words.segment;
  const rows = rowsOf(reader, segment);
  if (rows.length === 0) return undefined;
  const least = report.snapshot.settings.thresholds.coverage_low;
  const shares = rows.flatMap(({ scope }) => value("plan.coverage", scope, "r12") ?? []);
  const below = shares.filter((share) => share < least).length;
  const message =
    shares.length === 0
      ? heat.unknown
      : below === 0
        ? heat.none(formats.percent(least))
        : heat.below(formats.number(below), formats.number(shares.length), formats.percent(least));
  const range =
    shares.length === 0
      ? heat.unknown
      : heat.range(formats.percent(Math.min(...shares)), formats.percent(Math.max(...shares)));
  return {
    ...coverageHeat(reader, "people-heat", rows, {
      head: words.shared.person,
      message,
      facts: heat.facts(message, range),
    }),
    note: words.shared.alphabetical,
  };
}
