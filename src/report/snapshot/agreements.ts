import { z } from "zod";
import { metricId, monthId } from "../../contract/figure.ts";
import { signalIds, steerings, talkers } from "../../contract/vocabulary.ts";
import { date } from "./shared.ts";

/**
 * What became of an agreement by the end of the month: it stands, is past its day, was done, was dropped with
 * a why, or has gone without a row that says why.
 */
export const agreementStates = ["open", "late", "done", "dropped", "vanished"] as const;

/** What was asked or promised, as it stood at the beginning of the month or was said in it. */
export const agreement = z.object({
  id: z.string(),
  /** Of whom, or of which team: one of the two. */
  account_manager_id: z.string().nullable(),
  team: z.string().nullable(),
  kind: z.enum(["asked", "promised"]),
  by: z.enum(talkers),
  /** Null where a report has no free text. */
  what: z.string().nullable(),
  on: date,
  due: date.nullable(),
  done_on: date.nullable(),
  dropped_on: date.nullable(),
  why: z.string().nullable(),
  state: z.enum(agreementStates),
});

/** Which steering a team chose for a finding, and how its figure went since. */
export const choice = z.object({
  team: z.string(),
  finding: z.enum(signalIds),
  steering: z.enum(steerings),
  on: date,
  /** The figure of the finding that is followed from month to month; null where there is none. */
  metric: metricId.nullable(),
  /** The month on which was chosen: the last one whole by then; null where the report has no figure of it. */
  month: monthId.nullable(),
  /**
   * What the reported month would be expected to have by regression to the mean alone: the figure of then
   * drawn towards that of all teams, the more so the less it rests on. Null where it counts no cases.
   */
  expected: z.number().nullable(),
});
