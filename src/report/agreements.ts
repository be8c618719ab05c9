import { isoOfDay } from "../calendar/day.ts";
import type { Agreement, DayNumber } from "../contract/dataset.ts";
import { agreementsBy, teamOfAgreement } from "../metrics/facts/agreements.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import type { AgreementRow } from "./snapshot.ts";

/** A row, and the scopes of who may read its words: the account manager, −1 for a team's, and the team. */
export interface AgreementOf {
  row: AgreementRow;
  person: number;
  team: number;
}

function stateOf({ vanished, doneOn, dropped, due }: Agreement, end: DayNumber): AgreementRow["state"] {
  if (vanished !== null) return "vanished";
  if (doneOn !== null) return "done";
  if (dropped !== null) return "dropped";
  return due !== null && due < end ? "late" : "open";
}

const iso = (day: DayNumber | null) => (day === null ? null : isoOfDay(day));

/**
 * What was asked and promised that stood in the reported month: open at its beginning or said in it, with
 * what had become of it at its end. By day, the earliest first.
 */
export function agreementRows(facts: Facts): AgreementOf[] {
  const { dataset, scopes, periodEnd, window } = facts;
  const isOverBefore = ({ doneOn, dropped }: Agreement) =>
    Math.min(doneOn ?? periodEnd, dropped?.on ?? periodEnd) < window.month.from;
  return agreementsBy(periodEnd, dataset.agreements)
    .filter((each) => !isOverBefore(each))
    .sort((a, b) => a.on - b.on)
    .flatMap((each): AgreementOf[] => {
      const { id, kind, by, what, on, due, doneOn, dropped } = each;
      if (kind === "choice") return [];
      const row: AgreementRow = {
        id,
        account_manager_id: each.person === null ? null : (dataset.people[each.person]?.id ?? null),
        team: each.person === null ? each.team : null,
        kind,
        by,
        what,
        on: isoOfDay(on),
        due: iso(due),
        done_on: iso(doneOn),
        dropped_on: iso(dropped?.on ?? null),
        why: dropped?.why ?? null,
        state: stateOf(each, periodEnd),
      };
      const person = each.person === null ? -1 : scopes.person(each.person);
      return [{ row, person, team: teamOfAgreement(facts, each) }];
    });
}
