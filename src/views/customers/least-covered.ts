import type { Reader } from "../parts/reader.ts";
import { highestBy } from "../parts/sentences.ts";
import type { ScopeEntry } from "../report.ts";

/** A part that lags this far behind the whole is worth naming. */
const worthNaming = 0.05;

/** The segment or team whose plan was carried out clearly less than the whole; undefined where none was. */
export function leastCovered({ report, value, words }: Reader): { name: string; share: number } | undefined {
  const whole = value("plan.coverage", report.whole, "r12");
  const named = (scopes: readonly ScopeEntry[], name: (scope: ScopeEntry) => string) =>
    scopes.flatMap((scope) => {
      const share = value("plan.coverage", scope, "r12");
      return share === null ? [] : [{ name: name(scope), share }];
    });
  const parts = [
    ...named(report.segments, (segment) => words.shared.theSegment(segment.name)),
    ...named(report.teams, (team) => words.shared.theTeam(team.name)),
  ];
  const least = highestBy(parts, ({ share }) => -share);
  return least && whole !== null && whole - least.share >= worthNaming ? least : undefined;
}
