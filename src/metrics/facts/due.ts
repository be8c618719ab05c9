import type { DayNumber } from "../../contract/dataset.ts";
import { media } from "../../contract/vocabulary.ts";
import { diaryRows } from "./diary.ts";
import type { Facts } from "./facts.ts";
import type { AccountFacts } from "./plan.ts";

export type DueState = "never" | "on_track" | "due_soon" | "due" | "overdue";

/** Where one account with a plan stands at the end of the period. */
export interface Due {
  account: AccountFacts;
  state: DueState;
  /** Days since the last contact by a medium of the plan, by anyone; null when there never was one. */
  daysSince: number | null;
  /** Days between contacts that the plan asks for. */
  intervalDays: number;
  /** The first day on which it is overdue without another contact; null when there never was one. */
  overdueFrom: DayNumber | null;
  /** The first day in a diary on which a contact that the plan asks for is to be; null for none. */
  scheduledOn: DayNumber | null;
}

/** Shares of the interval from which a contact is due soon, due, and overdue. */
const dueSoonFrom = 0.8;
const dueFrom = 1;
const overdueAbove = 1.25;

const daysPerYear = 365;

function stateOf(waited: number): DueState {
  if (waited > overdueAbove) return "overdue";
  if (waited >= dueFrom) return "due";
  return waited >= dueSoonFrom ? "due_soon" : "on_track";
}

/** The first day in a diary on which somebody is to speak to an account by a medium, by its first row. */
type Scheduled = (account: AccountFacts) => DayNumber | null;

/** Finds the first contact in a diary by a medium that the plan asks of an account. */
function scheduled(facts: Facts): Scheduled {
  const { activities } = facts.dataset;
  const first = new Map<number, DayNumber>();
  const keyOf = (account: number, medium: number) => account * media.length + medium;
  for (const row of diaryRows(facts)) {
    const account = activities.account[row] ?? -1;
    if (account < 0) continue;
    const key = keyOf(account, activities.type[row] ?? 0);
    const day = activities.day[row] ?? 0;
    first.set(key, Math.min(day, first.get(key) ?? day));
  }
  return ({ account, planned }) => {
    const days = media.flatMap((medium, code) => {
      const day = planned.has(medium) ? first.get(keyOf(account.first, code)) : undefined;
      return day === undefined ? [] : [day];
    });
    return days.length === 0 ? null : Math.min(...days);
  };
}

/**
 * How long an account has waited, in its own intervals: since the last contact or, without any, since it is
 * in the portfolio, of whomever.
 */
function intervalsWaited(
  facts: Facts,
  { account, lastPlannedContact, contactsPerYear }: AccountFacts,
): number {
  const inPortfolio = facts.dataset.accounts[account.first]?.since ?? Number.NEGATIVE_INFINITY;
  const since = lastPlannedContact >= 0 ? lastPlannedContact : inPortfolio;
  return ((facts.periodEnd - since) * contactsPerYear) / daysPerYear;
}

/** Whether a contact should have been made by now, also where none ever was. */
export function isOverdue(facts: Facts, account: AccountFacts): boolean {
  return intervalsWaited(facts, account) > overdueAbove;
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Every account in the portfolio that a plan asks contacts for, longest overdue first. docs/metrics.md,
 * `accounts_due`. None where a file is missing without which it cannot be told.
 */
export function accountsDue(facts: Facts): Due[] {
  if (facts.lacks(["accounts", "plan", "activities"])) return [];
  const scheduledOn = scheduled(facts);
  return facts.plan.accounts
    .filter((account) => account.inPortfolio && account.contactsPerYear > 0)
    .map((account) => ({ account, waited: intervalsWaited(facts, account) }))
    .sort((a, b) => b.waited - a.waited || byText(a.account.account.id, b.account.account.id))
    .map(({ account, waited }): Due => {
      const hadContact = account.lastPlannedContact >= 0;
      return {
        account,
        state: hadContact ? stateOf(waited) : "never",
        daysSince: hadContact ? facts.periodEnd - account.lastPlannedContact : null,
        intervalDays: daysPerYear / account.contactsPerYear,
        overdueFrom: hadContact
          ? account.lastPlannedContact +
            Math.floor((overdueAbove * daysPerYear) / account.contactsPerYear) +
            1
          : null,
        scheduledOn: scheduledOn(account),
      };
    });
}
