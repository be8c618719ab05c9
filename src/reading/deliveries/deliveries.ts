import type { Delivery, ProfiledKind } from "../../contract/delivery.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { compareDeliveries, logs } from "./compare/compare.ts";
import type { Comparison } from "./compare/comparison.ts";
import { toldEndOfFirst } from "./compare/told-end.ts";
import { type Delivered, profileOf } from "./profile/profile.ts";

/** What the exports of a folder look like, and what is otherwise than it was. */
export interface DeliveryRead {
  /** Null where there is nothing with a day. */
  delivery: Delivery | null;
  problems: Problems;
}

/**
 * The profile of a folder as it was read, laid beside the one that was kept with the month that was frozen
 * last; where none was it is told of a log that ends long before the other, and nothing else. Of a kind in
 * whose files something is wrong nothing is told, nor of any where the people are not certain: what is
 * missing may be that.
 */
export function deliveryOf(delivered: Delivered, kept: Delivery | null, before: FoundBefore): DeliveryRead {
  const problems = before.ofNextPass();
  const delivery = profileOf(delivered);
  if (delivery === null) return { delivery, problems };
  const filesIn = (of: ProfiledKind) =>
    delivered.sources.flatMap(({ kind, file }) => (kind === of ? [file] : []));
  // A file that is not there may be one that could not be read.
  const isWrong = (kind: ProfiledKind) =>
    filesIn(kind).length === 0 ? before.hasErrors : before.hasErrorsIn(filesIn(kind));
  const isCertain = (kind: ProfiledKind) => !isWrong(kind) && !isWrong("team");
  const tell: Comparison["tell"] = (rule, kind, said) => {
    const files = filesIn(kind);
    problems.add(rule, { file: files.length > 0 ? files.join(", ") : `${kind}.csv`, kind }, said);
  };
  if (kept === null) {
    for (const kind of [...logs].filter(isCertain)) toldEndOfFirst(delivery, kind, tell);
    return { delivery, problems };
  }
  const isAsked: Comparison["isAsked"] = (rule) => problems.severities[rule] !== "off";
  compareDeliveries({ former: kept, current: delivery, delivered, isCertain, isAsked, tell });
  return { delivery, problems };
}
