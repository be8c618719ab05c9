import type { Section } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";

/** The six questions of both readings, each answered by a number or by why there is none. */
export function sixQuestions(reader: Reader, scope: ScopeEntry): NonNullable<Section["twin"]> {
  const { words, formats, value, text } = reader;
  const effective = value("strength.effective", scope);
  const planned = value("strength.planned", scope);
  const have =
    effective === null || planned === null
      ? text("strength.effective", scope)
      : words.overview.hours.haveText(formats.fte(effective), formats.fte(planned));
  return {
    hours: [
      words.overview.hours.have(have),
      words.overview.hours.wave(text("activity.attainment_available.visits", scope)),
      words.overview.hours.quality(reader.rate("conversion.quote_to_order", scope, "r12")),
    ],
    customers: [
      words.overview.customers.enough(text("plan.sufficiency", scope, "ytd")),
      words.overview.customers.done(text("plan.coverage", scope, "r12")),
      words.overview.customers.fits(text("plan.load", scope, "r12")),
    ],
  };
}
