import { z } from "zod";
import { metricId, monthId, windowId } from "../../contract/figure.ts";
import { fileKinds } from "../../contract/vocabulary.ts";
import { scopeKind } from "./shared.ts";

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
