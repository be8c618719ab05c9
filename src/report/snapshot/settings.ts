import { z } from "zod";
import { thresholdsSchema } from "../../contract/thresholds.ts";
import { languages, nameModes } from "../../contract/vocabulary.ts";

export const settings = z.object({
  organisation: z.string(),
  languages: z.array(z.enum(languages)).min(1),
  currency: z.string(),
  country: z.string(),
  fiscal_year_starts: z.int(),
  hours_per_day: z.number(),
  selling_share: z.number(),
  leave_days: z.number(),
  short_absence: z.number(),
  long_absence_days: z.int(),
  small_group: z.int(),
  /** Shares by quarter employed, of starters; none where everybody counts in full. */
  ramp: z.array(z.number()).optional(),
  plan_valid_months: z.int(),
  audience: z.string(),
  names: z.enum(nameModes),
  thresholds: z.object(thresholdsSchema.shape),
});
