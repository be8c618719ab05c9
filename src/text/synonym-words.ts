import type { MetricId } from "../contract/metric-ids.ts";
import type { SiteWords } from "./site.ts";

/** A page that is found by its name. */
export type FoundPage = keyof SiteWords["pages"] | "findings" | "rules" | "notation";

/**
 * Words that people look for where the report has another, separated by spaces, by the page or metric that
 * they lead to. The beginning of a word finds it: of `vacature` and `vacatures` the longest will do.
 */
export interface Synonyms {
  pages: Readonly<Partial<Record<FoundPage, string>>>;
  metrics: Readonly<Partial<Record<MetricId, string>>>;
}
