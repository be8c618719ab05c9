import type { Account, DayNumber } from "../../contract/dataset.ts";

/** The row of an account that holds a day, else the nearest, given its first; −1 stays −1. */
export type AccountOn = (first: number, day: DayNumber) => number;

/** Days between a day and a spell; 0 within it. */
function distance({ since, until }: Account, day: DayNumber): number {
  if (since !== null && day < since) return since - day;
  return until !== null && day > until ? day - until : 0;
}

/**
 * Finds whose an account was on a day, and what: it has one row for each manager that had it. Few are handed
 * over.
 */
export function accountOn(accounts: readonly Account[]): AccountOn {
  const handedOver = new Map<number, number[]>();
  accounts.forEach(({ first }, index) => {
    if (first !== index) handedOver.set(first, [...(handedOver.get(first) ?? [first]), index]);
  });
  if (handedOver.size === 0) return (first) => first;
  return (first, day) => {
    const rows = handedOver.get(first);
    if (!rows) return first;
    const daysFrom = (index: number) => {
      const account = accounts[index];
      return account ? distance(account, day) : Number.POSITIVE_INFINITY;
    };
    return rows.reduce((best, each) => (daysFrom(each) < daysFrom(best) ? each : best));
  };
}

/** An account while it was of one manager, with its place in the list. */
interface Turn {
  account: Account;
  index: number;
}

/** Finds whose each account was, one row after another: most have one. */
export function turnsByAccount(accounts: readonly Account[]): (index: number) => readonly Turn[] {
  const handedOver = new Map<number, Turn[]>();
  accounts.forEach((account, index) => {
    if (account.first !== index) handedOver.set(account.first, []);
  });
  accounts.forEach((account, index) => void handedOver.get(account.first)?.push({ account, index }));
  return (index) => {
    const account = accounts[index];
    return account ? (handedOver.get(account.first) ?? [{ account, index }]) : [];
  };
}
