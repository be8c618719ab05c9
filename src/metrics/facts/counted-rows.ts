import { isMade } from "../../contract/dataset.ts";
import type { Base } from "./base.ts";

/** Of each activity where it counts, found once for all that is counted. */
export interface CountedRows {
  /** Its month; −1 for what is only planned, made after the period, or outside the months. */
  month: Int16Array;
  /** The scope of the team that its maker was in on that day; −1 for none. */
  team: Int32Array;
}

export function countedRows({ dataset: { activities }, monthOf, periodEnd, scopes }: Base): CountedRows {
  const month = new Int16Array(activities.length).fill(-1);
  const team = new Int32Array(activities.length).fill(-1);
  for (let row = 0; row < activities.length; row++) {
    const day = activities.day[row] ?? 0;
    if (!isMade(activities, row) || day > periodEnd) continue;
    month[row] = monthOf(day);
    team[row] = scopes.teamAt(activities.person[row] ?? -1, day);
  }
  return { month, team };
}
