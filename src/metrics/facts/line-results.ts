import { outcomeCode } from "../../contract/dataset.ts";
import type { AccountStatus } from "../../contract/vocabulary.ts";
import type { Base } from "./base.ts";
import type { AccountFacts } from "./plan.ts";

/** What came of the quotes that a quote line of somebody's plan is about, closed in the twelve months, beside what the line states. */
export interface LineResults {
  segment: string;
  status: AccountStatus;
  /** As the plan states them; null where it does not. */
  hitRate: number | null;
  orderValue: number | null;
  closed: number;
  won: number;
  /** Of the orders, where it is known. */
  values: number[];
}

/** The results of each account manager, by index of the person: a list of one for each segment and status of which they have a quote line and closed a quote. */
export type LineResultFacts = ReadonlyMap<number, readonly LineResults[]>;

const keyOf = (person: number, segment: string, status: string) => JSON.stringify([person, segment, status]);

/**
 * Goes through the quotes closed in the twelve months by the manager of the account. A quote at somebody else's account, or where no line asks for quotes, is not what the plan speaks of.
 * Nothing without the twelve months.
 */
export function lineResults({ dataset, windows }: Base, accounts: readonly AccountFacts[]): LineResultFacts {
  const r12 = windows.find(({ kind }) => kind === "r12");
  const found = new Map<string, LineResults>();
  const byPerson = new Map<number, LineResults[]>();
  const { quotes } = dataset;
  for (let row = 0; r12 && row < quotes.length; row++) {
    const [person, closedOn, outcome] = [
      quotes.person[row] ?? -1,
      quotes.closedOn[row] ?? -1,
      quotes.outcome[row],
    ];
    const { account, planned } = accounts[quotes.account[row] ?? -1] ?? {};
    const line = planned?.get("quote")?.line;
    if (!account || !line || account.manager !== person) continue;
    if (outcome === outcomeCode.open || closedOn < r12.from || closedOn > r12.to) continue;
    const { segment, status } = account;
    const key = keyOf(person, segment, status);
    const { hitRate, orderValue } = line;
    const own = found.get(key) ?? { segment, status, hitRate, orderValue, closed: 0, won: 0, values: [] };
    if (!found.has(key)) {
      found.set(key, own);
      byPerson.set(person, [...(byPerson.get(person) ?? []), own]);
    }
    own.closed += 1;
    if (outcome !== outcomeCode.won) continue;
    own.won += 1;
    const value = quotes.value[row] ?? Number.NaN;
    if (!Number.isNaN(value)) own.values.push(value);
  }
  return byPerson;
}
