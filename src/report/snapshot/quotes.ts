import { z } from "zod";
import { date, scopeKind } from "./shared.ts";

/** One quote that is open on the last day of the period, the oldest first. */
export const openQuote = z.object({
  /** Null where the export has none. */
  quote_id: z.string().nullable(),
  account_manager_id: z.string().nullable(),
  /** The team of the account manager on the last day. */
  team: z.string().nullable(),
  account_id: z.string().nullable(),
  account_name: z.string().nullable(),
  segment: z.string().nullable(),
  issued_on: date,
  age_days: z.int(),
  value: z.number().nullable(),
  /** That it is still won, at its age; null where no quote like it is decided. */
  chance: z.number().nullable(),
  /** Open longer than the age by which nine tenths of wins had come; null where none was won. */
  is_stale: z.boolean().nullable(),
  expected_on: date.nullable(),
  /** The day that was expected when the month before it was kept; null where that is not known. */
  was_expected_on: date.nullable(),
  stage: z.string().nullable(),
});

/**
 * What becomes of quotes as they grow older: of all of 24 months, or of those issued in one quarter. `days`
 * are the ages at which one was decided; `won_share` and `lost_share` are of what was issued, by then. After
 * `followed_to` days nobody has seen what becomes of them.
 */
export const quoteCurve = z.object({
  /** `quotes.curve`, or of a quarter `quotes.cohort.2026-Q3`. */
  id: z.string(),
  scope: z.object({ kind: scopeKind, id: z.string() }),
  issued_from: date,
  issued_to: date,
  issued: z.int(),
  won: z.int(),
  lost: z.int(),
  open: z.int(),
  followed_to: z.int(),
  /** The share won by 90 days with its interval; null where none was followed so long. */
  won_by_90: z
    .object({ value: z.number(), interval: z.tuple([z.number(), z.number()]).optional() })
    .nullable(),
  days: z.array(z.int()),
  won_share: z.array(z.number()),
  lost_share: z.array(z.number()),
});
