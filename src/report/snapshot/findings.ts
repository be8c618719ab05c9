import { z } from "zod";
import { metricId, windowId } from "../../contract/figure.ts";
import { signalIds } from "../../contract/vocabulary.ts";
import { bilingual, scopeKind } from "./shared.ts";

/** A finding with what it rests on and what each reading would have a manager do. */
export const signal = z.object({
  id: z.enum(signalIds),
  scope: z.object({ kind: scopeKind, id: z.string() }),
  severity: z.enum(["high", "medium", "low"]),
  /** Found, or beyond its threshold without evidence enough. */
  state: z.enum(["found", "too_early"]),
  window: windowId,
  /** The metrics that it rests on, of that scope and window. */
  figures: z.array(metricId),
  /** How many scopes of its kind there are to compare, whether or not each could be assessed. */
  comparisons: z.int(),
  /** How likely it would be if there were nothing; null where nothing is left to chance. */
  chance: z.number().nullable(),
  /** About how many more cases would tell; null where it is found, or no number of cases would. */
  cases_needed: z.int().nullable(),
  sentence: bilingual,
  advice: z.object({ hours: bilingual, customers: bilingual }),
  /** What its rows are called in `data/evidence/`, without language and ending; not in every edition. */
  evidence: z.string().optional(),
});

/** What is looked for: every finding of this version, whether made or not. */
export const signalDefinition = z.object({
  id: z.enum(signalIds),
  severity: z.enum(["high", "medium", "low"]),
  window: windowId,
  scopes: z.array(scopeKind),
  figures: z.array(metricId),
});

/**
 * How often noise would have been taken for a finding: of so many shuffles of account managers, those in
 * which somebody would have been named.
 */
export const noise = z.object({ people: z.int(), shuffles: z.int(), with_findings: z.int() });
