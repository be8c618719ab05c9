import { covers } from "../../calendar/spells.ts";
import { daysOfMonth, monthOfDay } from "../../calendar/window.ts";
import { isMade } from "../../contract/dataset.ts";
import { media } from "../../contract/vocabulary.ts";
import type { Base } from "./base.ts";
import { MonthSums, type Months } from "./month-sums.ts";
import { planFor } from "./plan-lines.ts";
import { sellingHoursPerDay } from "./selling-hours.ts";
import { calendarsOver } from "./team-calendars.ts";

/** What stands in people's diaries in the months to come, of who is to make it. */
export interface DiaryFacts {
  contacts: MonthSums;
  minutes: MonthSums;
  /** Contacts at an account, or by a medium, of which no plan says how long it takes. */
  unknownMinutes: MonthSums;
  /** Selling hours of an account manager in a month to come, by contract as far as its dates are known. */
  hoursIn(scope: number, month: number): number;
}

/** Rows of the activities that stand in a diary: planned, and on a day that is still to come. */
export function* diaryRows({ dataset: { activities }, diaryFrom }: Base): Generator<number> {
  // A million may be made; few are planned.
  for (let row = 0; row < activities.length; row++)
    if (!isMade(activities, row) && (activities.day[row] ?? 0) >= diaryFrom) yield row;
}

/** Counts what is planned for the months to come. */
export function diaryFacts(base: Base, months: Months): DiaryFacts {
  const { dataset, scopes, accountOn } = base;
  const { activities } = dataset;
  const make = () => new MonthSums(scopes.list.length, months);
  const sums = { contacts: make(), minutes: make(), unknownMinutes: make() };
  const plan = planFor(dataset);
  for (const row of diaryRows(base)) {
    const [day = 0, type = 0, count = 0] = [activities.day[row], activities.type[row], activities.count[row]];
    const month = months.indexOf(monthOfDay(day));
    const scope = scopes.person(activities.person[row] ?? -1);
    const at = accountOn(activities.account[row] ?? -1, day);
    const medium = media[type] ?? "other";
    const minutes = plan(at, medium)?.line.minutes ?? null;
    sums.contacts.add(scope, month, count);
    if (minutes === null) sums.unknownMinutes.add(scope, month, count);
    else sums.minutes.add(scope, month, count * minutes);
  }
  const ranges = months.ids.map(daysOfMonth);
  const calendarOf = calendarsOver(base.calendarOf, ranges);
  return {
    ...sums,
    hoursIn: (scope, month) =>
      scopes.employmentsOf(scopes.personOf(scope)).reduce((sum, row) => {
        const { workdays, byMonth } = calendarOf(row.team);
        const days = (byMonth[month]?.days ?? []).filter((day) => covers(row, day)).length;
        return sum + row.fte * days * sellingHoursPerDay(base, workdays, months.ids[month] ?? "");
      }, 0),
  };
}
