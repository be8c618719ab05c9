import type { Delivery, ProfiledKind } from "../../contract/delivery.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { compareDeliveries } from "./compare/compare.ts";
import { type Delivered, profileOf } from "./profile/profile.ts";

/** What the exports of a folder look like, and what is otherwise than it was. */
export interface DeliveryRead {
  /** Null where there is nothing with a day. */
  delivery: Delivery | null;
  problems: Problems;
}

/**
 * The profile of a folder as it was read, laid beside the one that was kept with the month that was frozen
 * last; nothing is told where none was. Of a kind in whose files something is wrong nothing is told, nor of
 * any where the people are not certain: what is missing may be that.
 */
export function deliveryOf(delivered: Delivered, kept: Delivery | null, before: FoundBefore): DeliveryRead {
  const problems = before.ofNextPass();
  const delivery = profileOf(delivered);
  if (kept === null || delivery === null) return { delivery, problems };
  const filesIn = (of: ProfiledKind) =>
    delivered.sources.flatMap(({ kind, file }) => (kind === of ? [file] : []));
  // A file that is not there may be one that could not be read.
  const isWrong = (kind: ProfiledKind) =>
    filesIn(kind).length === 0 ? before.hasErrors : before.hasErrorsIn(filesIn(kind));
  compareDeliveries({
    former: kept,
    current: delivery,
    delivered,
    isCertain: (kind) => !isWrong(kind) && !isWrong("team"),
    isAsked: (rule) => problems.severities[rule] !== "off",
    tell(rule, kind, said) {
      const files = filesIn(kind);
      problems.add(rule, { file: files.length > 0 ? files.join(", ") : `${kind}.csv`, kind }, said);
    },
  });
  return { delivery, problems };
}
