import { covers, type Spell } from "../../calendar/spells.ts";
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

/** The account as it was when a quote was won or lost by who had it, with its quote line; null where there is none, or for any other row. */
function plannedAt(base: Base, accounts: readonly AccountFacts[], row: number, within: Spell) {
  const { account, closedOn, outcome, person } = base.dataset.quotes;
  const isClosed = outcome[row] === outcomeCode.won || outcome[row] === outcomeCode.lost;
  const day = closedOn[row] ?? -1;
  if (!isClosed || !covers(within, day)) return null;
  const found = accounts[base.accountOn(account[row] ?? -1, day)];
  const line = found?.planned.get("quote")?.line;
  return found && line && found.account.manager === person[row] ? { account: found.account, line } : null;
}

/**
 * Goes through the quotes closed in the twelve months by the manager of the account. A quote at somebody else's account, or where no line asks for quotes, is not what the plan speaks of.
 */
export function lineResults(base: Base, accounts: readonly AccountFacts[]): LineResultFacts {
  const { r12 } = base.window;
  const found = new Map<string, LineResults>();
  const byPerson = new Map<number, LineResults[]>();
  const { quotes } = base.dataset;
  for (let row = 0; row < quotes.length; row++) {
    const planned = plannedAt(base, accounts, row, r12);
    if (!planned) continue;
    const { segment, status } = planned.account;
    const { hitRate, orderValue } = planned.line;
    const person = quotes.person[row] ?? -1;
    const key = keyOf(person, segment, status);
    const own = found.get(key) ?? { segment, status, hitRate, orderValue, closed: 0, won: 0, values: [] };
    if (!found.has(key)) {
      found.set(key, own);
      byPerson.set(person, [...(byPerson.get(person) ?? []), own]);
    }
    own.closed += 1;
    if (quotes.outcome[row] !== outcomeCode.won) continue;
    own.won += 1;
    const value = quotes.value[row] ?? Number.NaN;
    if (!Number.isNaN(value)) own.values.push(value);
  }
  return byPerson;
}
