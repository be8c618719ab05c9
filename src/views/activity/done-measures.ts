import type { Measure } from "../../contract/vocabulary.ts";
import type { Reader } from "../parts/reader.ts";

/** What is counted of what people do, in the order in which it is said. */
const counted = [
  "visits",
  "calls",
  "videos",
  "emails",
  "quotes",
  "orders",
] as const satisfies readonly Measure[];
export type DoneMeasure = (typeof counted)[number];

/** Contacts that not every organisation makes, or writes down. */
const seldom: readonly Measure[] = ["videos", "emails"];

/** The measures that a report counts: video calls and e-mails only where some were made in twelve months. */
export function doneMeasures({ value, report }: Reader): DoneMeasure[] {
  const isMade = (measure: DoneMeasure) => (value(`activity.count.${measure}`, report.whole, "r12") ?? 0) > 0;
  return counted.filter((measure) => !seldom.includes(measure) || isMade(measure));
}
