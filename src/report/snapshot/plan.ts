import { z } from "zod";
import { accountStatuses, media, planMedia, planStates } from "../../contract/vocabulary.ts";
import { date } from "./shared.ts";

/**
 * A line of somebody's plan as it is in force for their accounts of one segment and status, by one medium.
 */
const planLine = z.object({
  segment: z.string(),
  status: z.enum(accountStatuses),
  medium: z.enum(planMedia),
  /** The one account that it is for, in place of the line of its segment; none for all others. */
  account: z.object({ id: z.string(), name: z.string() }).optional(),
  per: z.enum(["account", "contact"]),
  times_per_year: z.number(),
  max_per_year: z.number().nullable(),
  minutes: z.number().nullable(),
  hit_rate: z.number().nullable(),
  order_value: z.number().nullable(),
  /** Whether it is their own, or one that holds for everybody. */
  is_own: z.boolean(),
  agreed_on: date.nullable(),
  help: z.string().nullable(),
  /** How often a year it was in the agreement before, and of when that was. */
  before: z.object({ times_per_year: z.number(), agreed_on: date }).nullable(),
  accounts: z.int(),
  contact_persons: z.int(),
  /**
   * What a frequency is multiplied with to give contacts: accounts, or contact persons, by the part of the
   * year that they are in the portfolio.
   */
  weight_r12: z.number(),
  weight_year: z.number(),
  /** Contacts made in the twelve months; null where part of that was in a team that is not the reader's. */
  made_r12: z.number().nullable(),
  /** How often a year the proposal has it; null where nothing is proposed. */
  proposed: z.number().nullable(),
});

/** Somebody's plan: what it is, who stands behind it, and what could be changed in it. */
export const plan = z.object({
  account_manager_id: z.string(),
  state: z.enum(planStates),
  agreed_on: date.nullable(),
  lapses_on: date.nullable(),
  /** The same while no line of it changes. */
  fingerprint: z.string(),
  /** Parts of the portfolio that are larger or smaller than when the plan was agreed. */
  drift: z.array(
    z.object({ segment: z.string(), status: z.enum(accountStatuses), was: z.int(), now: z.int() }),
  ),
  lines: z.array(planLine),
  hours_r12: z.number(),
  hours_year: z.number(),
  target_year: z.number().nullable(),
  /** Hit rate and order value to reckon with, and the quotes and orders of their own that these rest on. */
  expected: z.object({
    hit_rate: z.number().nullable(),
    order_value: z.number().nullable(),
    quotes: z.number(),
    orders: z.number(),
  }),
  proposal: z.object({
    state: z.enum(["enough", "does_not_fit", "unknown", "reached", "short", "no_target", "newcomer"]),
    extra_contacts: z.number().nullable(),
    revenue_missing: z.number().nullable(),
    hours_missing: z.number().nullable(),
    hit_rate_needed: z.number().nullable(),
  }),
  /** Contacts to leave out until the plan fits, the least valued first. */
  refusals: z.array(
    z.object({
      segment: z.string(),
      status: z.enum(accountStatuses),
      medium: z.enum(planMedia),
      from: z.number(),
      to: z.number(),
      hours: z.number(),
    }),
  ),
});

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
