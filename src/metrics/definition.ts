import type { Bilingual, FileKind } from "../contract/vocabulary.ts";
import type { ScopeKind, Unit } from "./figure.ts";

/** For which periods a metric is computed; `trend` stands for each month of the trend. */
export type WindowKind = "month" | "ytd" | "r12" | "trend";

/** What a metric means, for the method page, tooltips, axis titles and downloads. */
export interface Definition {
  id: string;
  /** `hours`: the first reading; `customers`: the second. */
  reading: "hours" | "customers";
  unit: Unit;
  label: Bilingual;
  meaning: Bilingual;
  formula: Bilingual;
  /** Limits of the metric: what it does not say. */
  limits?: Bilingual;
  /** The files it is made of. */
  files: readonly FileKind[];
  scopes: readonly ScopeKind[];
  windows: readonly WindowKind[];
  /** Whether more is better; null where that depends (strength, share of new business). */
  higherIsBetter: boolean | null;
  /** Where the formula comes from, where it is published. */
  source?: string;
}
