import type { Account, DayNumber } from "../../contract/dataset.ts";
import type { Base } from "./base.ts";

/** An account and the scopes that its rows count in. */
export interface AccountPlace {
  base: Base;
  account: Account;
  index: number;
}

/** The scope of the team that an account is of on a day, its manager's; −1 for nobody's. */
export function teamOfAccount(
  { base: { scopes }, account: { manager } }: AccountPlace,
  day: DayNumber,
): number {
  return manager === null ? -1 : scopes.teamAt(manager, day);
}

/** The scopes of an account while it is of a team: everything, the team, the manager, its segment. */
export function scopesInTeam({ base: { scopes }, account }: AccountPlace, team: number): number[] {
  const { manager } = account;
  return [
    scopes.company,
    team,
    manager === null ? -1 : scopes.person(manager),
    ...scopes.segments(account),
    scopes.managerSegment(manager, account.segment),
    ...scopes.teamSegments(team, account),
  ];
}
