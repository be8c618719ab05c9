import type { DayNumber } from "../../contract/dataset.ts";
import type { Base } from "./base.ts";

/**
 * The scopes of each account's segment, whole and by status, as columns: they are looked up for every
 * contact.
 */
export function accountColumns({ dataset: { accounts }, scopes }: Base) {
  const segments = accounts.map((account) => scopes.segments(account));
  return {
    segment: Int32Array.from(segments, ([whole = -1]) => whole),
    segmentStatus: Int32Array.from(segments, ([, byStatus = -1]) => byStatus),
  };
}

/** The scopes of an account's segment within the team that it is of on a day. */
export function teamSegmentsAt(
  { dataset, scopes, accountOn }: Base,
  account: number,
  day: number,
): readonly number[] {
  const found = dataset.accounts[accountOn(account, day)];
  if (!found || found.manager === null) return [];
  return scopes.teamSegments(scopes.teamAt(found.manager, day), found);
}

export type AccountColumns = ReturnType<typeof accountColumns>;

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
