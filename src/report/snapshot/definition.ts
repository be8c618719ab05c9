import { z } from "zod";
import { metricId } from "../../contract/figure.ts";
import { fileKinds, readings, topics, units, windowKinds } from "../../contract/vocabulary.ts";
import { bilingual, scopeKind } from "./shared.ts";

export const definition = z.object({
  id: metricId,
  /** What it is about; the method page explains the definitions of a topic together. */
  topic: z.enum(topics),
  /** The measure that it is a variant of; none where it stands by itself. */
  family: z.object({ id: z.string(), label: bilingual }).optional(),
  /** What it is called among those variants, where that is shorter than its label. */
  variant: bilingual.optional(),
  reading: z.enum(readings),
  unit: z.enum(units),
  label: bilingual,
  meaning: bilingual,
  formula: bilingual,
  limits: bilingual.optional(),
  files: z.array(z.enum(fileKinds)),
  scopes: z.array(scopeKind),
  windows: z.array(z.enum(windowKinds)),
  /** Null where that depends. */
  higher_is_better: z.boolean().nullable(),
  /** Figures of a team or the company rest on long absence, as the total of a group. */
  uses_absence: z.literal(true).optional(),
  /**
   * The company's figure weighs what each team lacks by a number of its own, and is not told to everybody.
   */
  weighs_teams: z.literal(true).optional(),
  /**
   * `own`: a figure of a person is in that person's own edition alone. `company`: everybody reads no more of
   * it than the company's total.
   */
  told: z.enum(["own", "company"]).optional(),
  source: z.string().optional(),
});

/**
 * Who or what a scope is: the one place where names are. `team` is the team of an account manager on the last
 * day.
 */
export const scopeEntry = z.object({
  kind: scopeKind,
  id: z.string(),
  name: z.string(),
  team: z.string().optional(),
  role: z.string().optional(),
});
