import type { MetricId } from "../contract/metric-ids.ts";
import type { Bilingual, FileKind, Reading, ScopeKind, Unit, WindowKind } from "../contract/vocabulary.ts";

/** What a metric means, for the method page, tooltips, axis titles and downloads. */
export interface Definition {
  id: MetricId;
  reading: Reading;
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
  /** Whether a figure of a team or of the company may be otherwise because somebody was away: everything that absence enters says so here. */
  usesAbsence?: true;
  /** Whether its figure of the company weighs what each team lacks by a number of its own: with the company's strength beside it that would tell of a team, so it is not told to everybody. */
  weighsTeams?: true;
  /** Where the formula comes from, where it is published. */
  source?: string;
}
