import { covers } from "../../calendar/spells.ts";
import { outcomeCode } from "../../contract/dataset.ts";
import type { AccountStatus } from "../../contract/vocabulary.ts";
import type { Base } from "./base.ts";
import type { AccountFacts } from "./plan.ts";
import { op, quoteTable, tableFrom } from "./tables.ts";

/**
 * What came of the quotes that a quote line of somebody's plan is about, closed in the twelve months, beside
 * what the line states.
 */
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

/**
 * The results of each account manager, by index of the person: a list of one for each segment and status of
 * which they have a quote line and closed a quote, and for each rate and value that their lines state.
 */
export type LineResultFacts = ReadonlyMap<number, readonly LineResults[]>;

/** The accounts with a quote line, and what it states. */
function quoteLines(accounts: readonly AccountFacts[]) {
  const quoted = accounts.flatMap(({ index, account, planned }) => {
    const line = planned.get("quote")?.line;
    return line ? [{ index, account, line }] : [];
  });
  return tableFrom(quoted, {
    index: ({ index }) => index,
    manager: ({ account }) => account.manager,
    segment: ({ account }) => account.segment,
    status: ({ account }) => account.status,
    line: ({ line }) => line,
  });
}

/**
 * The quotes closed in the twelve months by the manager that the account had on that day, with the quote line
 * that they are about. A quote at somebody else's account, or where no line asks for quotes, is not what the
 * plan speaks of.
 */
export function quotesOfLines(base: Base, accounts: readonly AccountFacts[]) {
  const { won, lost } = outcomeCode;
  return quoteTable(base.dataset)
    .filter(
      ({ outcome, closedOn }) => (outcome === won || outcome === lost) && covers(base.window.r12, closedOn),
    )
    .derive({ index: ({ account, closedOn }) => base.accountOn(account, closedOn) })
    .join(quoteLines(accounts), { index: "index", person: "manager" }, ["segment", "status", "line"])
    .derive({
      won: ({ outcome }) => (outcome === won ? 1 : 0),
      worth: ({ outcome, value }) => (outcome === won ? value : Number.NaN),
    });
}

/** The results of those quotes, by account manager, segment, status and what their lines state. */
export function lineResults(base: Base, accounts: readonly AccountFacts[]): LineResultFacts {
  const results = quotesOfLines(base, accounts)
    .derive({ stated: ({ line: { hitRate, orderValue } }) => `${hitRate} ${orderValue}` })
    .groupby("person", "segment", "status", "stated")
    .rollup({ line: op.any("line"), closed: op.count(), won: op.sum("won"), values: op.array_agg("worth") })
    .rows()
    .map(({ line: { hitRate, orderValue }, stated: _, ...own }) => ({ hitRate, orderValue, ...own }));
  return Map.groupBy(results, ({ person }) => person);
}
