import type { DayNumber } from "../../../contract/dataset.ts";
import type { ClockTime } from "./clock-time.ts";

const secondsADay = 86_400;
const minutesADay = 1440;

/** Tells which day it is somewhere. */
export interface TimeZone {
  /** As it is named: `Europe/Amsterdam`. */
  name: string;
  /** Minutes that the clock is ahead of UTC, at an instant in seconds since 1970. */
  offsetAt(instant: number): number;
  /** The day that it is there, at an instant in seconds since 1970. */
  dayAt(instant: number): DayNumber;
}

const numberOf = (parts: readonly Intl.DateTimeFormatPart[], type: string) =>
  Number(parts.find((part) => part.type === type)?.value ?? 0);

/**
 * The zone of a name.
 * @throws RangeError where there is no such zone.
 */
export function timeZone(name: string): TimeZone {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const asked = (instant: number) => {
    const parts = format.formatToParts(instant * 1000);
    const of = (type: string) => numberOf(parts, type);
    const local = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
    return Math.round((local / 1000 - instant) / 60);
  };
  // A file can have a million instants, on days of which each but two a year has one offset from its
  // beginning to its end.
  const known = new Map<number, number | null>();
  const offsetOfDay = (day: number) => {
    const first = asked(day * secondsADay);
    const offset = first === asked((day + 1) * secondsADay) ? first : null;
    known.set(day, offset);
    return offset;
  };
  const offsetAt = (instant: number) => {
    const day = Math.floor(instant / secondsADay);
    const offset = known.get(day);
    return (offset === undefined ? offsetOfDay(day) : offset) ?? asked(instant);
  };
  return {
    name,
    offsetAt,
    dayAt: (instant) => Math.floor((instant / 60 + offsetAt(instant)) / minutesADay),
  };
}

/**
 * The day in a zone of a day and time that say how far they are from UTC; as written where they do not, or no
 * zone is asked for.
 */
export function dayIn(zone: TimeZone | null, day: DayNumber, time: ClockTime | null): DayNumber {
  if (zone === null || time === null || time.offset === null) return day;
  return zone.dayAt(day * secondsADay + time.seconds - time.offset * 60);
}
