import { isoOfDay } from "../../calendar/day.ts";
import { daysOfMonth } from "../../calendar/window.ts";
import type { Dataset } from "../../contract/dataset.ts";
import type { KeptAgreements } from "../../contract/kept-agreements.ts";
import { isMonth } from "../../contract/vocabulary.ts";
import { agreementsBy } from "../../metrics/facts/agreements.ts";

/**
 * What was asked or promised and neither done nor dropped at the end of a month, also what had no row any
 * more; in the order of their ids. @throws Error for what is no month.
 */
export function openAgreementsOf({ agreements, people }: Dataset, month: string): KeptAgreements {
  if (!isMonth(month)) throw new Error(`${month} is no month`);
  const open = agreementsBy(daysOfMonth(month).to, agreements).flatMap((each): KeptAgreements["open"] => {
    const { id, kind, by, what, on, due, doneOn, dropped, person, team, vanished } = each;
    if (kind === "choice" || doneOn !== null || dropped !== null) return [];
    return [
      {
        ...{ id, team, kind, by, vanished },
        person: person === null ? null : (people[person]?.id ?? null),
        what: what ?? "",
        on: isoOfDay(on),
        due: due === null ? null : isoOfDay(due),
      },
    ];
  });
  return { month, open: open.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
