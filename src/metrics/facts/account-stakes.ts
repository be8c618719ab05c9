import { isMade, outcomeCode } from "../../contract/dataset.ts";
import type { Facts } from "./facts.ts";
import { moneyParts } from "./month-sums.ts";

/** What is at stake and who was reached at each account in the twelve months, by the first row of the account. */
export interface AccountStakes {
  /** Revenue of its orders, less what was given back. */
  revenue: Float64Array;
  /** Contact persons with a contact; null where no activity names one. */
  reached: Int32Array | null;
}

/** Counts once over quotes and activities of the twelve months. */
export function accountStakes({ dataset, window: { r12 } }: Facts): AccountStakes {
  const { accounts, contacts, quotes, activities } = dataset;
  const parts = new Float64Array(accounts.length);
  for (let row = 0; row < quotes.length; row++) {
    const [account, closed] = [quotes.account[row] ?? -1, quotes.closedOn[row] ?? -1];
    const value = quotes.value[row] ?? Number.NaN;
    const outcome = quotes.outcome[row];
    const isCounted = outcome === outcomeCode.won || outcome === outcomeCode.credit;
    if (!isCounted || closed < r12.from || closed > r12.to || account < 0 || Number.isNaN(value)) continue;
    parts[account] = (parts[account] ?? 0) + Math.round(value * moneyParts);
  }
  const revenue = parts.map((each) => each / moneyParts);
  const seen = new Uint8Array(contacts.length);
  for (let row = 0; row < activities.length; row++) {
    const [contact, day] = [activities.contact[row] ?? -1, activities.day[row] ?? -1];
    if (contact >= 0 && isMade(activities, row) && day >= r12.from && day <= r12.to) seen[contact] = 1;
  }
  if (!seen.includes(1)) return { revenue, reached: null };
  const reached = new Int32Array(accounts.length);
  contacts.forEach(({ account }, index) => {
    reached[account] = (reached[account] ?? 0) + (seen[index] ?? 0);
  });
  return { revenue, reached };
}
