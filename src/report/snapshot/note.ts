import { z } from "zod";
import { metricId, monthId } from "../../contract/figure.ts";
import { noteReaders, noteReasons } from "../../contract/note.ts";
import { signalIds } from "../../contract/vocabulary.ts";
import { scopeKind } from "./shared.ts";

/** What somebody wrote beside figures of a month, or beside a finding. */
export const note = z.object({
  month: monthId,
  scope: z.object({ kind: scopeKind, id: z.string() }),
  /** The figures that it stands beside; none for one beside a finding. */
  metrics: z.array(metricId),
  finding: z.enum(signalIds).nullable(),
  /**
   * As it was published, where its month was. Blank where people are not called by their names: then nobody
   * reads it, and only its reason counts.
   */
  text: z.string(),
  /** The widest audience that reads it. */
  for: z.enum(noteReaders),
  reason: z.enum(noteReasons).nullable(),
  by: z.string().nullable(),
  /** What has become of it since its month was published; nothing where it stands as it did. */
  changed: z.enum(["added", "withdrawn", "edited"]).optional(),
  /** What it says now, of one that was edited. */
  now: z.string().optional(),
});
