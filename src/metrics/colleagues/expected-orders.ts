import { sumOf } from "../../statistics/sum.ts";
import { type Exposure, type Exposures, everyKind, type Kind, segmentOf } from "./exposure.ts";

/**
 * An order as it counts for what is to be expected: whose it is, in which month of the window, at which kind
 * of account (null where that is not known).
 */
export interface CountedOrder {
  scope: number;
  month: number;
  kind: Kind | null;
}

/** What is to be expected of somebody. */
export interface Expected {
  /** At the rates of the others: what their orders are held against. */
  expected: number;
  /** By month, at the rates of all together: what each would be dealt if nobody differed. */
  fair: readonly number[];
}

/** Orders, and the exposure and accounts they come from. */
interface Tally {
  orders: number;
  exposure: number;
  accounts: number;
}

type Tallies = Map<Kind, Tally>;

/** Of fewer accounts of others a rate tells too little. */
const leastAccounts = 5;

/** Less of the whole than this is nothing that others have, but what adding up in another order leaves. */
const leastShare = 1e-9;

const none: Tally = { orders: 0, exposure: 0, accounts: 0 };

function add(tallies: Tallies, kind: Kind, { orders, exposure, accounts }: Tally): void {
  const { orders: o, exposure: e, accounts: a } = tallies.get(kind) ?? none;
  tallies.set(kind, { orders: o + orders, exposure: e + exposure, accounts: a + accounts });
}

/**
 * The kind itself and what it falls back to where there are too few accounts of it: the segment, then all.
 */
const wider = (kind: Kind): Kind[] => (kind === everyKind ? [everyKind] : [kind, segmentOf(kind), everyKind]);

/** Orders and exposure of each person by kind and by all that it falls back to. */
function talliesOf(exposures: Exposures, orders: readonly CountedOrder[]): Map<number, Tallies> {
  const found = new Map<number, Tallies>([...exposures.keys()].map((scope) => [scope, new Map()]));
  for (const [scope, kinds] of exposures) {
    for (const [kind, { accounts, byMonth }] of kinds) {
      for (const each of wider(kind)) {
        add(found.get(scope) ?? new Map(), each, { orders: 0, exposure: sumOf(byMonth), accounts });
      }
    }
  }
  for (const { scope, kind } of orders) {
    if (kind === null) continue;
    for (const each of wider(kind)) {
      add(found.get(scope) ?? new Map(), each, { orders: 1, exposure: 0, accounts: 0 });
    }
  }
  return found;
}

function together(all: Iterable<Tallies>): Tallies {
  const sum: Tallies = new Map();
  for (const tallies of all) for (const [kind, tally] of tallies) add(sum, kind, tally);
  return sum;
}

/**
 * The rates at a kind of account: of the others, and of all; of the narrowest kind of which the others have
 * accounts enough. 0 where the others have nothing.
 */
function ratesAt(kind: Kind, own: Tallies, all: Tallies): { others: number; all: number } {
  for (const each of wider(kind)) {
    const [whole, mine] = [all.get(each) ?? none, own.get(each) ?? none];
    const exposure = whole.exposure - mine.exposure;
    const isEnough = each === everyKind || whole.accounts - mine.accounts >= leastAccounts;
    if (!isEnough || !(exposure > whole.exposure * leastShare)) continue;
    return { others: (whole.orders - mine.orders) / exposure, all: whole.orders / whole.exposure };
  }
  return { others: 0, all: 0 };
}

/** Orders by month at some rates, for each kind of account together. */
function atRates(
  kinds: ReadonlyMap<Kind, { byMonth: readonly number[] }>,
  months: number,
  rate: (kind: Kind) => number,
): number[] {
  const byMonth = new Array<number>(months).fill(0);
  for (const [kind, exposure] of kinds) {
    const each = rate(kind);
    for (const [month, amount] of exposure.byMonth.entries())
      byMonth[month] = (byMonth[month] ?? 0) + amount * each;
  }
  return byMonth;
}

/** Whether enough orders are at known accounts to tell kinds of account apart: at least half. */
function tellsKinds(orders: readonly CountedOrder[]): boolean {
  return orders.filter(({ kind }) => kind !== null).length * 2 >= orders.length;
}

/** All kinds of account as one. */
function asOneKind(exposures: Exposures): Exposures {
  return new Map(
    [...exposures].map(([scope, kinds]) => {
      const all = [...kinds.values()];
      const byMonth = (all[0]?.byMonth ?? []).map((_, month) =>
        sumOf(all.map((each) => each.byMonth[month] ?? 0)),
      );
      return [
        scope,
        new Map([[everyKind, { accounts: sumOf(all.map(({ accounts }) => accounts)), byMonth }]]),
      ];
    }),
  );
}

const ofOneKind = (order: CountedOrder): CountedOrder => ({ ...order, kind: everyKind });

/**
 * What is due to each in each month, from raw amounts that may be too many or too few for the orders of that
 * month.
 */
function scaled(raw: ReadonlyMap<number, number[]>, factors: readonly number[]): Map<number, number[]> {
  return new Map(
    [...raw].map(([scope, own]) => [scope, own.map((value, month) => value * (factors[month] ?? 0))]),
  );
}

/**
 * How many times the orders of each month were what the rates of all make of it: the season. 0 for a month in
 * which nobody had any exposure.
 */
function seasonOf(raw: ReadonlyMap<number, number[]>, ordersByMonth: readonly number[]): number[] {
  return ordersByMonth.map((orders, month) => {
    const sum = sumOf([...raw.values()].map((own) => own[month] ?? 0));
    return sum === 0 ? 0 : orders / sum;
  });
}

/** Exposures by what a month brought: whoever was not there in the high season had less to win. */
function inSeason(exposures: Exposures, season: readonly number[]): Exposures {
  const weighed = ({ accounts, byMonth }: Exposure): Exposure => ({
    accounts,
    byMonth: byMonth.map((amount, month) => amount * (season[month] ?? 0)),
  });
  return new Map(
    [...exposures].map(([scope, kinds]) => [
      scope,
      new Map([...kinds].map(([kind, exposure]) => [kind, weighed(exposure)])),
    ]),
  );
}

/** Orders by person and month at the rates of the others, and at those of all. */
function atAllRates(exposures: Exposures, orders: readonly CountedOrder[], months: number) {
  const tallies = talliesOf(exposures, orders);
  const all = together(tallies.values());
  const at = (side: "others" | "all") =>
    new Map(
      [...exposures].map(([scope, kinds]) => {
        const own = tallies.get(scope) ?? new Map();
        return [scope, atRates(kinds, months, (kind) => ratesAt(kind, own, all)[side])];
      }),
    );
  return { others: at("others"), all: at("all") };
}

/**
 * The orders to be expected of each account manager of a role: indirect standardisation by segment and
 * status. The orders per account-day at the accounts of the *others* times the own account-days, each day
 * weighed by what its month brought, scaled so that all together expect what all together have. A kind of
 * which the others have fewer than five accounts has the rate of its segment, and that failing that of all.
 * Nothing of anybody who had no exposure. Breslow and Day (1987), Statistical Methods in Cancer Research II,
 * chapter 2.
 */
export function expectedOrders(
  exposures: Exposures,
  orders: readonly CountedOrder[],
  months: number,
): Map<number, Expected> {
  if (!tellsKinds(orders)) return expectedOrders(asOneKind(exposures), orders.map(ofOneKind), months);
  const ordersByMonth = new Array<number>(months).fill(0);
  for (const { month } of orders) ordersByMonth[month] = (ordersByMonth[month] ?? 0) + 1;
  const season = seasonOf(atAllRates(exposures, orders, months).all, ordersByMonth);
  const { others, all } = atAllRates(inSeason(exposures, season), orders, months);
  const fair = scaled(all, seasonOf(all, ordersByMonth));
  const sum = sumOf([...others.values()].map(sumOf));
  const scale = sum === 0 ? 0 : orders.length / sum;
  return new Map(
    [...others].map(([scope, byMonth]) => [
      scope,
      { expected: sumOf(byMonth) * scale, fair: fair.get(scope) ?? [] },
    ]),
  );
}
