import type { FigureRef, Quantity } from "../../contract/statement.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef } from "../parts/saying.ts";
import { highestBy } from "../parts/sentences.ts";
import { quantityIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

/** Less than ten points from the whole is worth no word. */
export const worthNaming = 0.1;

/** So many times the spread that chance gives a share. */
const certain = 2;

export const coverageOf = (scope: FigureRef["scope"]) => figureRef("plan.coverage", scope, "r12");

/** How far the coverage of a part lies under that of the whole. */
export function shortOf({ report }: Reader, part: ScopeEntry): Quantity {
  return { minus: [coverageOf(report.whole), coverageOf(part)] };
}

/** Whether a part lies further under the whole than its number of contacts gives by chance. */
function isBeyondChance({ report }: Reader, part: ScopeEntry, short: number): boolean {
  const whole = quantityIn(report, coverageOf(report.whole));
  const contacts = quantityIn(report, figureRef("plan.required", part, "r12"));
  if (whole === null || contacts === null || contacts === 0) return false;
  return short > certain * Math.sqrt(Math.max(0, whole * (1 - whole)) / contacts);
}

/**
 * The team or segment whose plan was carried out clearly less than the whole, beyond chance; undefined where
 * none was.
 */
export function leastCovered(reader: Reader): ScopeEntry | undefined {
  const { report } = reader;
  const least = highestBy([...report.teams, ...report.segments], (part) =>
    quantityIn(report, shortOf(reader, part)),
  );
  if (!least) return undefined;
  const short = quantityIn(report, shortOf(reader, least)) ?? 0;
  return short >= worthNaming && isBeyondChance(reader, least, short) ? least : undefined;
}
