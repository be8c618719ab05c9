import type { Settings } from "../../../contract/settings.ts";

/**
 * The currency of a report, and what others are worth in it, by code or by a sign that can stand for several;
 * null where a file of rates cannot be read, which is told of that file.
 */
export interface Money {
  currency: string;
  rates: ReadonlyMap<string, Rate | null>;
  /** What report.yaml says of them, as it says it. */
  given: Settings["rates"];
}

/** What one unit of a currency is worth: always, or by month. */
export type Rate = number | ReadonlyMap<string, number>;
