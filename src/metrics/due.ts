import type { DayNumber } from "../contract/dataset.ts";
import type { Facts } from "./facts/facts.ts";
import type { AccountFacts } from "./facts/plan.ts";

export type DueState = "never" | "on_track" | "due_soon" | "due" | "overdue";

/** Where one account with a plan stands at the end of the period. */
export interface Due {
  account: AccountFacts;
  state: DueState;
  /** Days since the last contact by a medium of the plan, by anyone; null when there never was one. */
  daysSince: number | null;
  /** Days between contacts that the plan asks for. */
  intervalDays: number;
  /** The first day after the period on which a contact is planned; null for none. */
  scheduledOn: DayNumber | null;
}

/** Shares of the interval from which a contact is due soon, due, and overdue. */
const dueSoonFrom = 0.8;
const dueFrom = 1;
const overdueAbove = 1.25;

function stateOf(daysSince: number | null, intervalDays: number): DueState {
  if (daysSince === null) return "never";
  const share = daysSince / intervalDays;
  if (share > overdueAbove) return "overdue";
  if (share >= dueFrom) return "due";
  return share >= dueSoonFrom ? "due_soon" : "on_track";
}

/** First planned contact after the period, by account. */
function scheduled(facts: Facts): Map<number, DayNumber> {
  const { activities } = facts.dataset;
  const first = new Map<number, DayNumber>();
  for (let row = 0; row < activities.length; row++) {
    const day = activities.day[row] ?? 0;
    const account = activities.account[row] ?? -1;
    if (activities.planned[row] !== 1 || day <= facts.periodEnd || account < 0) continue;
    first.set(account, Math.min(day, first.get(account) ?? day));
  }
  return first;
}

/** Whether a contact should have been made by now, also where none ever was. */
export function isOverdue(facts: Facts, account: AccountFacts): boolean {
  const intervalDays = 365 / account.contactsPerYear;
  if (account.lastPlannedContact >= 0) {
    return (facts.periodEnd - account.lastPlannedContact) / intervalDays > overdueAbove;
  }
  const since = account.account.since ?? Number.NEGATIVE_INFINITY;
  return facts.periodEnd - since > overdueAbove * intervalDays;
}

/** Urgency: never had any contact first, then the longest time in its own intervals. */
function byUrgency(a: Due, b: Due): number {
  const urgency = (due: Due) =>
    due.daysSince === null ? Number.POSITIVE_INFINITY : due.daysSince / due.intervalDays;
  const [first, second] = [urgency(a), urgency(b)];
  if (first !== second) return second - first;
  return a.account.account.id < b.account.account.id ? -1 : 1;
}

/** Every account in the portfolio that a plan asks contacts for, longest overdue first. METRICS.md B, `accounts_due`. */
export function accountsDue(facts: Facts): Due[] {
  const planned = scheduled(facts);
  const rows = facts.plan.accounts
    .filter((account) => account.inPortfolio && account.contactsPerYear > 0)
    .map((account): Due => {
      const intervalDays = 365 / account.contactsPerYear;
      const daysSince = account.lastPlannedContact < 0 ? null : facts.periodEnd - account.lastPlannedContact;
      return {
        account,
        state: stateOf(daysSince, intervalDays),
        daysSince,
        intervalDays,
        scheduledOn: planned.get(account.index) ?? null,
      };
    });
  return rows.sort(byUrgency);
}
