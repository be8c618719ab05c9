import { z } from "zod";
import { accountStatuses, media } from "../../contract/vocabulary.ts";
import { date } from "./shared.ts";

/** One account that a plan asks contacts for, and where it stands on the last day of the period. */
export const accountDue = z.object({
  account_id: z.string(),
  name: z.string(),
  account_manager_id: z.string().nullable(),
  segment: z.string(),
  status: z.enum(accountStatuses),
  state: z.enum(["never", "on_track", "due_soon", "due", "overdue"]),
  last_contact: date.nullable(),
  days_since: z.int().nullable(),
  interval_days: z.number(),
  /** The first day on which it is overdue, if nobody speaks to it; null where there never was a contact. */
  overdue_from: date.nullable(),
  /** The first day in a diary on which a contact that the plan asks for is to be. */
  scheduled_on: date.nullable(),
  /** How often a year the customer wants contact, by any medium where that is null; none where not known. */
  wish: z.object({ per_year: z.number(), medium: z.enum(media).nullable() }).optional(),
  contact_persons: z.int(),
  /** Of them with a contact in the twelve months; null where activities name nobody. */
  contact_persons_reached: z.int().nullable(),
  /** Revenue of its orders in the twelve months: what is at stake. */
  revenue_r12: z.number(),
  required_r12: z.number(),
  served_r12: z.number(),
  surplus_r12: z.number(),
});
