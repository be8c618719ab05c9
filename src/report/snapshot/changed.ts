import { z } from "zod";
import { metricId, monthId, windowId } from "../../contract/figure.ts";
import { fileKinds, goneStates, signalIds } from "../../contract/vocabulary.ts";
import { scopeKind } from "./shared.ts";

const scope = z.object({ kind: scopeKind, id: z.string() });
const finding = z.object({ id: z.enum(signalIds), scope });

/**
 * What is otherwise than in the month that was kept before: of the scopes that both that month and this
 * report may tell to the same reader, and never of a person, of whom nothing is kept.
 */
export const changed = z.object({
  /** The month that was kept last before the reported one. */
  since: monthId,
  /** Findings of now that were not made then. */
  new: z.array(finding),
  /**
   * Findings of then that are not made any more: what was seen is no longer beyond its threshold, may be
   * chance now, or cannot be looked for because a figure is missing.
   */
  gone: z.array(finding.extend({ state: z.enum(goneStates) })),
  /**
   * Findings of then and now; `since` is the first of the kept months in a row that made it, and
   * `or_longer` says that no month was kept before that one.
   */
  standing: z.array(finding.extend({ since: monthId, or_longer: z.boolean() })),
  /** How many figures of the month were held against chance. */
  compared: z.int(),
  /**
   * Those of them that moved beyond it, the furthest beyond their limits first: what chance alone would
   * have given lies between these.
   */
  moved: z.array(
    z.object({
      metric: metricId,
      scope,
      window: windowId,
      before: z.number(),
      now: z.number(),
      limits: z.tuple([z.number(), z.number()]),
    }),
  ),
  /**
   * Counts and targets of earlier months that are otherwise than the kept month had them, with the files
   * that say so; `rows` is how many rows of that file count otherwise, null where that is not known.
   */
  restated: z.array(
    z.object({
      metric: metricId,
      scope,
      month: monthId,
      published: z.number(),
      now: z.number(),
      files: z.array(z.object({ kind: z.enum(fileKinds), rows: z.int().nullable() })),
    }),
  ),
  /** How many figures of the kept month would be otherwise now; null of a month that was kept itself. */
  restated_figures: z.int().nullable(),
});

/** A month that was published before, and what of it would be otherwise now. */
export const edition = z.object({
  month: monthId,
  restated: z.array(
    z.object({
      metric: metricId,
      scope: z.object({ kind: scopeKind, id: z.string() }),
      window: windowId,
      was: z.number().nullable(),
      now: z.number().nullable(),
      /** The kinds of file that say something else of the period than they did. */
      files: z.array(z.enum(fileKinds)),
    }),
  ),
});
