import type { DayNumber } from "../../contract/dataset.ts";
import { type AccountColumns, teamSegmentsAt } from "./account-scopes.ts";
import type { Base } from "./base.ts";

/** The scopes of a quote on a day: of who made it, and of its account as it was. −1 for those it has not. */
export function quoteScopesOn(
  base: Base,
  at: AccountColumns,
  { person, account, day }: { person: number; account: number; day: DayNumber },
): readonly number[] {
  const { scopes, accountOn, withTeamSegments } = base;
  const own = accountOn(account, day);
  return [
    scopes.company,
    scopes.teamAt(person, day),
    scopes.person(person),
    at.segment[own] ?? -1,
    at.segmentStatus[own] ?? -1,
    ...(withTeamSegments ? teamSegmentsAt(base, account, day) : []),
  ];
}
