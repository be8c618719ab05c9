import type { Account } from "../../contract/dataset.ts";
import type { Base } from "./base.ts";

/** An account and the scopes that its rows count in. */
export interface AccountPlace {
  base: Base;
  account: Account;
  index: number;
}

/** The scopes of an account in a month: everything, its manager's team on the last day, the manager, its segment. */
export function scopesIn({ base, account }: AccountPlace, month: number): number[] {
  const { scopes, workdaysByMonth } = base;
  const { manager } = account;
  const lastDay = workdaysByMonth[month]?.to ?? base.periodEnd;
  return [
    scopes.company,
    manager === null ? -1 : scopes.team(scopes.teamOn(manager, lastDay)),
    manager === null ? -1 : scopes.person(manager),
    ...scopes.segments(account),
    scopes.managerSegment(manager, account.segment),
  ];
}
