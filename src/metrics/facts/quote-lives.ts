import { twelveMonthsTo, type Window, yearBefore } from "../../calendar/window.ts";
import type { DayNumber } from "../../contract/dataset.ts";
import { LifeTable } from "../../statistics/life.ts";
import { type AccountColumns, accountColumns, quoteScopesOn } from "./account-scopes.ts";
import type { Base } from "./base.ts";
import { inParts, moneyParts } from "./month-sums.ts";
import { chanceToWin, type QuoteCurve, quoteCurve } from "./quote-curve.ts";
import { endBy, isFollowed, type KnownOpen, type QuoteEnd, quotesOpenOn } from "./quotes-known.ts";

/** A quote that is open on the last day of a window. */
export interface OpenQuote extends KnownOpen {
  /** The scopes that it is of on that day. */
  scopes: readonly number[];
  /** The chance that it is still won; null where none like it is decided. */
  chance: number | null;
  /**
   * Whether it is open longer than the age by which nine tenths of wins had come; null where that is not
   * known.
   */
  isStale: boolean | null;
}

/** Open quotes together. */
export interface OpenSum {
  quotes: number;
  /** Those of them with a value, and these values together. */
  valued: number;
  value: number;
  /** What of that value is to be expected; null where of none with a value the chance is known. */
  expected: number | null;
  stale: number;
  staleValued: number;
  staleValue: number;
  /** Whether of all it is known whether they are stale. */
  isAgeKnown: boolean;
}

/** What has become of quotes by the end of a window, and what is still open. */
export interface QuoteLives {
  /** The first day of issue of the quotes that curves are made of. */
  from: DayNumber;
  /** The curve of the quotes of a scope issued in the 24 months; of a person none is made. */
  curve(scope: number): QuoteCurve;
  /** The curve that a quote of an account is held against: of its segment where enough is decided. */
  curveFor(account: number): QuoteCurve;
  /**
   * How long quotes of a scope lasted that were issued between two days, as known at the end of the window;
   * of some accounts alone where told so, by what held on the day of issue.
   */
  issuedIn(
    scope: number,
    from: DayNumber,
    to: DayNumber,
    isMeant?: (account: number, issuedOn: DayNumber) => boolean,
  ): LifeTable<QuoteEnd>;
  open: readonly OpenQuote[];
  openOf(scope: number): OpenSum;
}

export interface QuoteLifeFacts {
  /** As known at the end of a window. */
  at(window: Window): QuoteLives;
}

/** So many quotes of a segment must be decided for a curve of its own to tell more than that of all. */
const leastDecided = 100;

const emptySum = (): OpenSum => ({
  quotes: 0,
  valued: 0,
  value: 0,
  expected: null,
  stale: 0,
  staleValued: 0,
  staleValue: 0,
  isAgeKnown: true,
});

const inWhole = (value: number) => Math.round(value * moneyParts);

/** Money in ten-thousandths, so that the order of the rows is nothing to it. */
function addTo(sum: OpenSum, { value, chance, isStale }: OpenQuote): void {
  const hasValue = !Number.isNaN(value);
  sum.quotes++;
  if (hasValue) {
    sum.valued++;
    sum.value += inWhole(value);
    if (chance !== null) sum.expected = (sum.expected ?? 0) + inWhole(value * chance);
  }
  if (isStale === null) sum.isAgeKnown = false;
  if (!isStale) return;
  sum.stale++;
  if (!hasValue) return;
  sum.staleValued++;
  sum.staleValue += inWhole(value);
}

function inMoney(sum: OpenSum): OpenSum {
  return {
    ...sum,
    value: inParts(sum.value / moneyParts),
    expected: sum.expected === null ? null : inParts(sum.expected / moneyParts),
    staleValue: inParts(sum.staleValue / moneyParts),
  };
}

function sumsOf(open: readonly OpenQuote[]): QuoteLives["openOf"] {
  const sums = new Map<number, OpenSum>();
  for (const quote of open) {
    for (const scope of new Set(quote.scopes)) {
      if (scope < 0) continue;
      const sum = sums.get(scope) ?? emptySum();
      sums.set(scope, sum);
      addTo(sum, quote);
    }
  }
  return (scope) => inMoney(sums.get(scope) ?? emptySum());
}

/** The rows of each scope's quotes, whose end may be known, on the day of their issue. */
function rowsByScope(base: Base, at: AccountColumns): Map<number, Int32Array> {
  const { quotes } = base.dataset;
  const rows = new Map<number, number[]>();
  for (let row = 0; row < quotes.length; row++) {
    if (!isFollowed(quotes, row)) continue;
    const [person, account] = [quotes.person[row] ?? -1, quotes.account[row] ?? -1];
    for (const scope of quoteScopesOn(base, at, { person, account, day: quotes.issuedOn[row] ?? 0 })) {
      if (scope < 0) continue;
      const own = rows.get(scope);
      if (own) own.push(row);
      else rows.set(scope, [row]);
    }
  }
  return new Map([...rows].map(([scope, own]) => [scope, Int32Array.from(own)]));
}

/**
 * What an older file has of quotes that came before it begins are those that lived longest: they are left
 * out.
 */
function firstIssue(base: Base, window: Window): DayNumber {
  return Math.max(yearBefore(twelveMonthsTo(window)).from, base.firstDays.quotes);
}

/** Counts how long the quotes of a scope lasted that were issued between two days, as known on a day. */
function issuedBy(base: Base, rows: ReadonlyMap<number, Int32Array>, day: DayNumber): QuoteLives["issuedIn"] {
  const { quotes } = base.dataset;
  return (scope, first, last, isMeant) => {
    const table = new LifeTable<QuoteEnd>();
    for (const row of rows.get(scope) ?? []) {
      const issuedOn = quotes.issuedOn[row] ?? 0;
      if (issuedOn < first || issuedOn > last) continue;
      if (isMeant && !isMeant(quotes.account[row] ?? -1, issuedOn)) continue;
      const end = endBy(quotes, row, day);
      table.add((end === null ? day : (quotes.closedOn[row] ?? day)) - issuedOn, end);
    }
    return table;
  };
}

function livesAt(
  base: Base,
  at: AccountColumns,
  rows: ReadonlyMap<number, Int32Array>,
  window: Window,
): QuoteLives {
  const day = window.to;
  const from = firstIssue(base, window);
  const issuedIn = issuedBy(base, rows, day);
  const curves = new Map<number, QuoteCurve>();
  const curve = (scope: number) => {
    const made = curves.get(scope) ?? quoteCurve(issuedIn(scope, from, day));
    curves.set(scope, made);
    return made;
  };
  const curveFor = (account: number) => {
    const own = curve(at.segment[base.accountOn(account, day)] ?? -1);
    return own.won + own.lost >= leastDecided ? own : curve(base.scopes.company);
  };
  const open = quotesOpenOn(base, day).map((quote): OpenQuote => {
    const held = curveFor(quote.account);
    const isAnyDecided = held.won + held.lost > 0;
    return {
      ...quote,
      scopes: quoteScopesOn(base, at, { ...quote, day }),
      chance: isAnyDecided ? chanceToWin(held, quote.time) : null,
      isStale: held.typicalAge === null ? null : quote.time > held.typicalAge,
    };
  });
  return { from, curve, curveFor, issuedIn, open, openOf: sumsOf(open) };
}

/** The lives of quotes, counted once for the end of each window that is asked for. */
export function quoteLifeFacts(base: Base): QuoteLifeFacts {
  const at = accountColumns(base);
  const lives = new Map<DayNumber, QuoteLives>();
  let rows: Map<number, Int32Array> | undefined;
  return {
    at(window) {
      rows ??= rowsByScope(base, at);
      const known = lives.get(window.to) ?? livesAt(base, at, rows, window);
      lives.set(window.to, known);
      return known;
    },
  };
}
