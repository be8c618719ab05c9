import { dayOfParts, isoOfDay, weekdayOfDay } from "../../../calendar/day.ts";
import type { DayNumber } from "../../../contract/dataset.ts";
import { withPlainSpaces } from "../../fold.ts";

const word = "(?:weeknummer|week|woche|wk|w)\\.?";
const weekAndYear = new RegExp(`^${word} ?(\\d{1,2})[ ,/-]{1,2}(\\d{4})$`, "i");
const yearAndWeek = new RegExp(`^(\\d{4})[ ,/-]{0,2}${word} ?(\\d{1,2})$`, "i");

/** No week is written longer. */
const longestWeek = 20;

/**
 * The Monday of a week as Europe numbers them (ISO 8601), such as `2026-W41`, `wk 41 2026` or `week 41-2026`;
 * null for what is none, and for a week 53 that a year has not.
 */
export function mondayOfWeek(text: string): DayNumber | null {
  if (text.length > longestWeek) return null;
  const plain = withPlainSpaces(text).trim();
  const behind = plain.match(weekAndYear);
  const match = behind ?? plain.match(yearAndWeek);
  if (!match) return null;
  const [year, week] = behind ? [match[2], match[1]] : [match[1], match[2]];
  // The fourth of January is in the first week of every year.
  const fourth = dayOfParts(Number(year), 1, 4);
  if (fourth === null || Number(week) < 1) return null;
  const monday = fourth - weekdayOfDay(fourth) + (Number(week) - 1) * 7;
  return isoOfDay(monday + 3).slice(0, 4) === year ? monday : null;
}
