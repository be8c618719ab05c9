import type { MetricId } from "../contract/metric-ids.ts";
import type { Settings } from "../contract/settings.ts";
import type {
  Bilingual,
  FileKind,
  Reading,
  ScopeKind,
  Topic,
  Unit,
  WindowKind,
} from "../contract/vocabulary.ts";
import { type Told, toldBy } from "./told.ts";

/** One measure in several variants: by medium, with its limits, in a usual month. Explained together. */
export interface Family {
  id: string;
  label: Bilingual;
}

/** What a metric means, for the method page, tooltips, axis titles and downloads. */
export interface Definition {
  id: MetricId;
  /** The measure that it is a variant of; none where it stands by itself. */
  family?: Family;
  /** What tells it from the other variants, where its label repeats what the family is called. */
  variant?: Bilingual;
  reading: Reading;
  unit: Unit;
  label: Bilingual;
  meaning: Told;
  formula: Told;
  /** Limits of the metric: what it does not say. */
  limits?: Told;
  /** The files it is made of. */
  files: readonly FileKind[];
  scopes: readonly ScopeKind[];
  windows: readonly WindowKind[];
  /** Whether more is better; null where that depends (strength, share of contact with prospects). */
  higherIsBetter: boolean | null;
  /**
   * Whether a figure of a team or of the company may be otherwise because somebody was away: everything that
   * absence enters says so here.
   */
  usesAbsence?: true;
  /**
   * Whether its figure of the company weighs what each team lacks by a number of its own: with the company's
   * strength beside it that would tell of a team, so it is not told to everybody.
   */
  weighsTeams?: true;
  /**
   * Who reads it besides the two whom it concerns: with `own` a figure of a person is in that person's own
   * edition alone, and only the company's, of many together, in others; with `company` everybody reads no
   * more than the company's total.
   */
  told?: "own" | "company";
  /**
   * How far back from the end of its window a figure of a person goes, where that is further than the window
   * does: a year, or to whatever was said before. Who came from another team has none of it in their new one.
   */
  reachesBack?: "year" | "ever";
  /** Where the formula comes from, where it is published. */
  source?: string;
}

/** A definition as a report has it, with its settings in words, and what it is about. */
export type DefinitionSaid = Omit<Definition, "meaning" | "formula" | "limits"> &
  Record<"meaning" | "formula", Bilingual> & { topic: Topic; limits?: Bilingual };

/** A definition of a topic in the words of a report with these settings. */
export function definitionSaid(
  topic: Topic,
  { meaning, formula, limits, ...rest }: Definition,
  settings: Settings,
): DefinitionSaid {
  return {
    ...rest,
    topic,
    meaning: toldBy(settings, meaning),
    formula: toldBy(settings, formula),
    ...(limits ? { limits: toldBy(settings, limits) } : {}),
  };
}
