import { isoOfDay } from "../calendar/day.ts";
import { accountsDue, type Due } from "../metrics/due.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import type { AccountDue } from "./snapshot.ts";

function row(facts: Facts, { account, state, daysSince, intervalDays, scheduledOn }: Due): AccountDue {
  const { id, name, manager, segment, status } = account.account;
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
    scheduled_on: scheduledOn === null ? null : isoOfDay(scheduledOn),
    contact_persons: account.contactPersons,
    required_r12: account.requiredR12,
    served_r12: account.servedR12,
    surplus_r12: account.surplusR12,
  };
}

/** Every account with a plan and where it stands, longest overdue first; none without a plan or activities. */
export function accountsDueRows(facts: Facts): AccountDue[] {
  const { missing } = facts.dataset;
  if (missing.has("activities") || missing.has("plan") || missing.has("accounts")) return [];
  return accountsDue(facts).map((due) => row(facts, due));
}
