import { covers } from "../../calendar/spells.ts";
import type { Account, DayNumber } from "../../contract/dataset.ts";
import { planMedia } from "../../contract/vocabulary.ts";
import { type AccountPlace, type Keeper, keeperOn, portfolioSpell, scopesUnder } from "./account-place.ts";
import { type ContactLog, placeOf } from "./contact-log.ts";
import type { Tally, Turn } from "./month-sums.ts";
import type { PlannedContact } from "./plan-lines.ts";
import type { DoneIn } from "./plan-tallies.ts";
import { credits, type Pace } from "./served.ts";

const quoteMedium = planMedia.indexOf("quote");

/**
 * What one account got by one medium: the day of the last contact (−1 for none), and of the twelve months
 * what was served and surplus, and what was made and served while its manager was employed.
 */
export interface ContactTotals {
  last: number;
  served: number;
  surplus: number;
  madeUnderManager: number;
  servedUnderManager: number;
}

/** Whose an account was, from the first on, with what each one's plan asks by a medium. */
export type PlanInTurn = readonly {
  account: Account;
  plan: Pick<PlannedContact, "timesPerYear" | "maxPerYear"> | undefined;
}[];

/** What was asked at an account, each plan in turn: without a gap between two managers the credit goes on. */
export function pacesOf(turns: PlanInTurn, logged: DayNumber): Pace[] {
  return turns.map(({ account, plan }, i): Pace => {
    const before = turns[i - 1]?.account.until ?? null;
    return {
      timesPerYear: plan?.timesPerYear ?? 0,
      maxPerYear: plan?.maxPerYear ?? Number.POSITIVE_INFINITY,
      from: Math.max(logged, account.since ?? logged),
      isNew: before === null || before < logged || before + 1 !== account.since,
    };
  });
}

/**
 * Adds what was done at one account by one medium. Contacts outside the portfolio are no part of it, but the
 * customer has had them.
 */
export function addContactsMade(
  place: AccountPlace,
  log: ContactLog,
  medium: { code: number; turns: PlanInTurn },
  into: DoneIn<Tally>,
  turn?: Turn,
): ContactTotals {
  const { base, account } = place;
  const at = placeOf(account.first, medium.code);
  const [from, to] = [log.start[at] ?? 0, log.start[at + 1] ?? 0];
  const totals: ContactTotals = {
    last: from < to ? (log.day[to - 1] ?? -1) : -1,
    served: 0,
    surplus: 0,
    madeUnderManager: 0,
    servedUnderManager: 0,
  };
  const days = log.day.subarray(from, to);
  const counts = log.count.subarray(from, to);
  const spell = portfolioSpell(account);
  const logged = base.firstDays[medium.code === quoteMedium ? "quotes" : "activities"];
  const { served, surplus } = credits(days, counts, pacesOf(medium.turns, logged));
  const { r12 } = base.window;
  const underKeeper = keepersByDay(place);
  days.forEach((day, i) => {
    const month = base.monthOf(day);
    if (month < 0 || !covers(spell, day)) return;
    if (turn) turn.row = log.row?.[from + i] ?? -1;
    const { scopes, isEmployed } = underKeeper(day);
    const [made = 0, asked = 0, tooMany = 0] = [counts[i], served[i], surplus[i]];
    into.realised.addTo(scopes, month, made);
    into.served.addTo(scopes, month, asked);
    into.surplus.addTo(scopes, month, tooMany);
    if (!covers(r12, day)) return;
    totals.served += asked;
    totals.surplus += tooMany;
    if (!isEmployed) return;
    totals.madeUnderManager += made;
    totals.servedUnderManager += asked;
  });
  return totals;
}

/** The scopes of an account on a day, kept while its keeper stays the same: days come in their order. */
export function keepersByDay(
  place: AccountPlace,
): (day: number) => { scopes: readonly number[]; isEmployed: boolean } {
  let known: (Keeper & { scopes: readonly number[] }) | null = null;
  return (day) => {
    const keeper = keeperOn(place, day);
    if (known?.team !== keeper.team || known.isEmployed !== keeper.isEmployed)
      known = { ...keeper, scopes: scopesUnder(place, keeper) };
    return known;
  };
}
