import type { Quantity, Statement } from "../../contract/statement.ts";
import { leastForRate, type Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { relationIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

/** What is written alike is no difference: half a point. */
const slack = 0.005;
/** The age in days by which a quote is won, where it counts as kept. */
const keptBy = 180;

/**
 * The hit rate that a plan counts on beside what came of the same quotes, where the one lies outside the
 * interval of the other; undefined where that may be chance, nobody knows, or the quotes are too few for a
 * rate.
 */
export function promisedStatement(reader: Reader, person: ScopeEntry): Statement | undefined {
  const { report, words, figure } = reader;
  if ((figure("plan.hit_rate_kept", person, "r12")?.n ?? 0) < leastForRate) return undefined;
  const promised = figureRef("plan.hit_rate_promised", person, "r12");
  const kept = (part?: "low" | "high") => figureRef("plan.hit_rate_kept", person, "r12", part);
  const most: Quantity = { plus: [kept("high"), slack] };
  const least: Quantity = { minus: [kept("low"), slack] };
  const isMore = relationIn(report, promised, "above", most) === true;
  const isLess = relationIn(report, promised, "below", least) === true;
  if (!isMore && !isLess) return undefined;
  const saying = sayingOf(reader);
  saying.that(
    isMore ? { a: promised, relation: "above", b: most } : { a: promised, relation: "below", b: least },
  );
  const written = [
    saying.percent(promised),
    saying.number(keptBy),
    saying.percent(kept()),
    saying.percent(kept("low")),
    saying.percent(kept("high")),
  ] as const;
  const said = words.plan.promised[isMore ? "more" : "less"](...written);
  return saying.statement(`person.promised.${isMore ? "more" : "less"}`, said);
}
