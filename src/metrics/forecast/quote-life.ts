import { type DayNumber, outcomeCode } from "../../contract/dataset.ts";
import { aalenJohansen } from "../../statistics/aalen-johansen.ts";
import { LifeTable, type Step } from "../../statistics/life.ts";
import { productLimit } from "../../statistics/product-limit.ts";
import { isClosedBy, type QuoteHistory } from "./quote-history.ts";

/** How quotes are won, by days since they were issued, as far as was known on a day. */
export interface QuoteLife {
  /** Share won by each day of age; the last holds for any older. */
  won: Float64Array;
  /** Share that is still open at each age. */
  open: Float64Array;
  /** Variance of the share that is ever won. */
  variance: number;
  /** Quotes decided that it rests on. */
  decided: number;
}

/** Days of issue, and the last day that is known. */
interface Span {
  from: DayNumber;
  until: DayNumber;
}

/** How long the quotes issued in some days lasted, of those of a group or of all. */
function lifeTable(
  history: QuoteHistory,
  { from, until }: Span,
  ofGroup?: number,
): LifeTable<"won" | "lost"> {
  const table = new LifeTable<"won" | "lost">();
  for (let row = 0; row < history.length; row++) {
    const issued = history.issuedOn[row] ?? 0;
    const outcome = history.outcome[row];
    if (issued < from || issued > until || outcome === outcomeCode.credit) continue;
    if (ofGroup !== undefined && history.group[row] !== ofGroup) continue;
    const isClosed = isClosedBy(history, row, until);
    const age = Math.max(0, (isClosed ? (history.closedOn[row] ?? until) : until) - issued);
    table.add(age, isClosed ? (outcome === outcomeCode.won ? "won" : "lost") : null);
  }
  return table;
}

/** A curve by whole days of age, up to its last step. */
const byAge = (steps: readonly Step[], before: number) => {
  const ages = new Float64Array((steps.at(-1)?.time ?? 0) + 1);
  let share = before;
  let next = 0;
  for (let age = 0; age < ages.length; age++) {
    if (steps[next]?.time === age) share = steps[next++]?.share ?? share;
    ages[age] = share;
  }
  return ages;
};

/**
 * The life of the quotes issued in some days, of those of a group or of all: the cumulative incidence of won
 * by Aalen–Johansen. What was closed after `until` was open then. Nothing is ever won where nothing was
 * decided.
 */
export function quoteLife(history: QuoteHistory, span: Span, ofGroup?: number): QuoteLife {
  const sets = lifeTable(history, span, ofGroup).riskSets();
  const won = aalenJohansen(sets, "won" as const);
  return {
    won: byAge(won, 0),
    open: byAge(productLimit(sets), 1),
    variance: won.at(-1)?.variance ?? 0,
    decided: sets.reduce((sum, { ended }) => sum + ended, 0),
  };
}

/** The share won by an age; 0 before any. */
export function wonBy({ won }: QuoteLife, age: number): number {
  return age < 0 ? 0 : (won[Math.min(age, won.length - 1)] ?? 0);
}

/** The chance that a quote which is open at an age is won within some days; 0 where none was ever so old. */
export function chanceWithin(life: QuoteLife, age: number, days: number): number {
  const open = life.open[age] ?? 0;
  return open <= 0 ? 0 : Math.min(1, (wonBy(life, age + days) - wonBy(life, age)) / open);
}
