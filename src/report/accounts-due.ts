import { isoOfDay } from "../calendar/day.ts";
import { type AccountStakes, accountStakes } from "../metrics/facts/account-stakes.ts";
import { accountsDue, type Due } from "../metrics/facts/due.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import type { AccountDue } from "./snapshot.ts";

/**
 * A row of `accounts_due` with the scopes that its account is of on the last day, to tell who may read it.
 */
export interface DueRow {
  row: AccountDue;
  scopes: readonly number[];
}

function rowOf(
  facts: Facts,
  at: AccountStakes,
  { account, state, daysSince, intervalDays, overdueFrom, scheduledOn }: Due,
): AccountDue {
  const { id, name, first, manager, segment, status, wish } = account.account;
  return {
    account_id: id,
    name,
    account_manager_id: manager === null ? null : (facts.dataset.people[manager]?.id ?? null),
    segment,
    status,
    state,
    last_contact: account.lastPlannedContact < 0 ? null : isoOfDay(account.lastPlannedContact),
    days_since: daysSince,
    interval_days: intervalDays,
    overdue_from: overdueFrom === null ? null : isoOfDay(overdueFrom),
    scheduled_on: scheduledOn === null ? null : isoOfDay(scheduledOn),
    ...(wish ? { wish: { per_year: wish.timesPerYear, medium: wish.medium } } : {}),
    contact_persons: account.contactPersons,
    contact_persons_reached: at.reached === null ? null : (at.reached[first] ?? 0),
    revenue_r12: at.revenue[first] ?? 0,
    required_r12: account.requiredR12,
    served_r12: account.servedR12,
    surplus_r12: account.surplusR12,
  };
}

/**
 * Every account with a plan and where it stands, longest overdue first; none without a plan or activities.
 */
export function accountsDueRows(facts: Facts): DueRow[] {
  const { missing } = facts.dataset;
  if (missing.has("activities") || missing.has("plan") || missing.has("accounts")) return [];
  const at = accountStakes(facts);
  return accountsDue(facts).map((due) => ({ row: rowOf(facts, at, due), scopes: due.account.scopes }));
}
