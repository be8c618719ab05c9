import type { DayNumber } from "../../../contract/dataset.ts";
import type { ClockTime } from "./clock-time.ts";
import type { TimeZone } from "./time-zone.ts";

const secondsADay = 86_400;

/**
 * The day in a zone of a day and time that say how far they are from UTC; as written where they do not, or no
 * zone is asked for.
 */
export function dayIn(zone: TimeZone | null, day: DayNumber, time: ClockTime | null): DayNumber {
  if (zone === null || time === null || time.offset === null) return day;
  return zone.dayAt(day * secondsADay + time.seconds - time.offset * 60);
}
