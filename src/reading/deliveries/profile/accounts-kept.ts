import { covers } from "../../../calendar/spells.ts";
import type { Account, Dataset, DayNumber } from "../../../contract/dataset.ts";
import type { Delivery } from "../../../contract/delivery.ts";
import { pseudonymOf } from "./pseudonym.ts";

/** Of so many accounts a profile says whose they were: of most organisations all. */
export const mostAccounts = 2000;

type Spell = Pick<Account, "manager" | "segment">;

/** The row of an account that held on a day; its last where none did. */
function rowOn(rows: readonly Account[], day: DayNumber): Spell | undefined {
  return rows.find(({ since, until }) => covers({ from: since, to: until }, day)) ?? rows.at(-1);
}

/** The accounts of a dataset, with the manager and segment that each had on a day. */
export function accountsOn({ accounts, people }: Dataset, day: DayNumber): Delivery["accounts"] {
  const byId = Map.groupBy(accounts, ({ first }) => first);
  const all = [...byId.values()].flatMap((rows): Delivery["accounts"]["kept"] => {
    const [first] = rows;
    const row = rowOn(rows, day);
    if (!first || !row) return [];
    const manager = row.manager === null ? undefined : people[row.manager]?.id;
    return [[pseudonymOf(first.id), manager === undefined ? "" : pseudonymOf(manager), row.segment]];
  });
  all.sort(([a], [b]) => (a < b ? -1 : 1));
  return { total: all.length, kept: all.slice(0, mostAccounts) };
}
