import { overlap, type Spell } from "../../calendar/spells.ts";
import type { Window } from "../../calendar/window.ts";
import type { Account, DayNumber } from "../../contract/dataset.ts";
import type { Base } from "./base.ts";

/** The days on which an account is in the portfolio of its manager. */
export function portfolioSpell({ since, until }: Account): Spell {
  return { from: since, to: until };
}

/** An account and the scopes that its rows count in. */
export interface AccountPlace {
  base: Base;
  account: Account;
  index: number;
}

/**
 * Whose an account is on a day: the scope of its manager's team (−1 for nobody's), and whether the manager is
 * employed.
 */
export interface Keeper {
  team: number;
  isEmployed: boolean;
}

export function keeperOn({ base: { scopes }, account: { manager } }: AccountPlace, day: DayNumber): Keeper {
  if (manager === null) return { team: -1, isEmployed: false };
  return { team: scopes.teamAt(manager, day), isEmployed: scopes.isEmployedOn(manager, day) };
}

/**
 * The scopes of an account while somebody keeps it: everything, the team, its segment and, while they are
 * employed, the manager. What was asked and done before the first day of a manager or after the last is the
 * team's and not theirs.
 */
export function scopesUnder(place: AccountPlace, { team, isEmployed }: Keeper): number[] {
  const { scopes } = place.base;
  const { manager, segment } = place.account;
  return [
    scopes.company,
    team,
    ...scopes.segments(place.account),
    ...scopes.teamSegments(team, place.account),
    ...(manager !== null && isEmployed
      ? [scopes.person(manager), scopes.managerSegment(manager, segment)]
      : []),
  ];
}

/** Working days of a range on which an account is in the portfolio. */
export function portfolioDays({ base, account }: AccountPlace, range: { from: number; to: number }): number {
  const { from, to } = overlap(portfolioSpell(account), range);
  return base.workdays.between(from, to);
}

/** Working days of a range on which an account is in the portfolio of a manager who is employed. */
export function keptDays(place: AccountPlace, range: { from: number; to: number }): number {
  const { base, account } = place;
  if (account.manager === null) return 0;
  const inPortfolio = overlap(portfolioSpell(account), range);
  const employed = base.scopes
    .employmentsOf(account.manager)
    .map((row) => overlap(row, inPortfolio))
    .sort((a, b) => a.from - b.from);
  let days = 0;
  let next = inPortfolio.from;
  for (const { from, to } of employed) {
    days += base.workdays.between(Math.max(from, next), to);
    next = Math.max(next, to + 1);
  }
  return days;
}

/**
 * What a yearly frequency at an account is multiplied with to give the contacts of a window: those days of
 * it, of the working days of the year; 0 where that has none.
 */
export function keptShareOfYear(place: AccountPlace, window: Window): number {
  const workdaysOfYear = place.base.workdays.between(window.year.from, window.year.to);
  return workdaysOfYear === 0 ? 0 : keptDays(place, window) / workdaysOfYear;
}
