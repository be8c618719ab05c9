import type { MetricId } from "../../contract/metric-ids.ts";
import type { Reader } from "./reader.ts";

/** Rules of the check that tell of rows that are in the company's total and in no team's. */
const told = (rule: string) => rule === "people.unknown_person" || rule.endsWith(".without_owner");

const counted: readonly MetricId[] = [
  "activity.count.revenue",
  "activity.count.orders",
  "activity.count.quotes",
  "activity.count.visits",
  "activity.count.calls",
];

/** Money and counts are whole to the cent: what is left is no more than rounding. */
const leastDifference = 0.005;

/**
 * A sentence that says how much of the company's month is of people who are not in the team file, or of
 * nobody: the teams together are less than the company by that. None where the check has told of no such
 * rows, or none of them is of this month. Only management reads it: it may be the work of one.
 */
export function ofNobody(reader: Reader): string[] {
  const { report, words, formats, value } = reader;
  const { settings, problems } = report.snapshot;
  const isTold = settings.audience === "management" && problems.some(({ rule }) => told(rule));
  if (!isTold || report.teams.length === 0) return [];
  const parts = counted.flatMap((metric) => {
    const unit = report.definition(metric)?.unit;
    const [whole, ...teams] = [report.whole, ...report.teams].map((scope) => value(metric, scope));
    if (whole === null || whole === undefined || unit === undefined) return [];
    const rest = teams.reduce<number>((left, of) => left - (of ?? 0), whole);
    if (rest < leastDifference) return [];
    return [words.shared.partOf(formats.inUnit(rest, unit), reader.label(metric).toLowerCase())];
  });
  return parts.length === 0 ? [] : [words.shared.ofNobody(reader.month, formats.list(parts))];
}
