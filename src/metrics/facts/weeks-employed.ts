import { overlap } from "../../calendar/spells.ts";
import type { DayNumber } from "../../contract/dataset.ts";
import type { Base } from "./base.ts";

const workdaysPerWeek = 5;

/**
 * Weeks of a range in which an account manager is employed: working days of the team that they are in, by its
 * own holidays, over five. Days of two employments at once count once; 0 of who is not employed in it.
 */
export function weeksEmployed(
  { scopes, calendarOf }: Pick<Base, "scopes" | "calendarOf">,
  scope: number,
  range: { from: DayNumber; to: DayNumber },
): number {
  const rows = scopes
    .employmentsOf(scopes.personOf(scope))
    .map((row) => ({ ...overlap(row, range), team: row.team }))
    .sort((a, b) => a.from - b.from);
  let days = 0;
  let next = range.from;
  for (const { from, to, team } of rows) {
    days += calendarOf(team).workdays.between(Math.max(from, next), to);
    next = Math.max(next, to + 1);
  }
  return days / workdaysPerWeek;
}
