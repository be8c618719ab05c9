import type { Agreement, DayNumber } from "../../contract/dataset.ts";
import type { Base } from "./base.ts";

/** A day that is known by another; null for what comes later. */
const knownBy = (day: DayNumber | null, end: DayNumber) => (day !== null && day <= end ? day : null);

/** What had been agreed by the end of a day, with what had become of it by then. */
export function agreementsBy(end: DayNumber, agreements: readonly Agreement[]): Agreement[] {
  return agreements
    .filter(({ on }) => on <= end)
    .map((each) => ({
      ...each,
      doneOn: knownBy(each.doneOn, end),
      dropped: each.dropped !== null && each.dropped.on <= end ? each.dropped : null,
    }));
}

/** The scope of the team that an agreement is of: its own, or that of the account manager on that day. */
export function teamOfAgreement({ scopes }: Pick<Base, "scopes">, { person, team, on }: Agreement): number {
  return person === null ? scopes.team(team) : scopes.teamAt(person, on);
}

/** Whether an agreement is of a scope: of the company each is. */
export function isAgreementOf(base: Pick<Base, "scopes">, scope: number, agreement: Agreement): boolean {
  const { scopes } = base;
  if (scope === scopes.company) return true;
  if (agreement.person !== null && scopes.person(agreement.person) === scope) return true;
  return teamOfAgreement(base, agreement) === scope;
}
