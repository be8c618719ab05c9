import type { LogKind } from "../calendar/logged.ts";
import { type Measure, type Medium, media, pluralOfMedium, type Unit } from "../contract/vocabulary.ts";
import type { Metric } from "./metric.ts";

/** The file that a measure is counted from. */
export function fileOfMeasure(measure: Measure): "activities" | "quotes" {
  return measure === "quotes" || measure === "orders" || measure === "revenue" ? "quotes" : "activities";
}

/**
 * What must be there from the first month of a window on for a measure to be whole in it: orders come of
 * quotes that were issued before.
 */
export function logOfMeasure(measure: Measure): LogKind {
  return measure === "orders" || measure === "revenue" ? "orders" : fileOfMeasure(measure);
}

export function unitOfMeasure(measure: Measure): Unit {
  return measure === "revenue" ? "currency" : "count";
}

/** The medium that a measure counts; none for quotes, orders and revenue. */
function mediumOf(measure: Measure): Medium | undefined {
  return media.find((medium) => pluralOfMedium[medium] === measure);
}

/** What makes a figure of a measure only where that is used. */
export function whereUsed(measure: Measure): Pick<Metric, "medium"> {
  const medium = mediumOf(measure);
  return medium === undefined ? {} : { medium };
}
