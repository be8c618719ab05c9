import { expect, test } from "vitest";
import { dayIn, timeZone } from "./time-zone.ts";

const amsterdam = timeZone("Europe/Amsterdam");
const instant = (text: string) => Date.parse(text) / 1000;
const dayOf = (text: string) => instant(`${text}T00:00:00Z`) / 86_400;

test.each([
  ["2026-01-15T12:00:00Z", 60],
  ["2026-07-15T12:00:00Z", 120],
  ["2026-03-29T00:59:59Z", 60],
  ["2026-03-29T01:00:00Z", 120],
  ["2026-10-25T00:59:59Z", 120],
  ["2026-10-25T01:00:00Z", 60],
])("at %s the clock of Amsterdam is %i minutes ahead", (at, minutes) => {
  expect(amsterdam.offsetAt(instant(at))).toBe(minutes);
  // Asked again, from what is known of the day.
  expect(amsterdam.offsetAt(instant(at))).toBe(minutes);
});

test.each([
  ["Europe/Amsterdam", "2026-01-15T22:59:59Z", "2026-01-15"],
  ["Europe/Amsterdam", "2026-01-15T23:00:00Z", "2026-01-16"],
  ["Europe/Amsterdam", "2026-07-15T22:00:00Z", "2026-07-16"],
  ["America/New_York", "2026-01-15T04:59:59Z", "2026-01-14"],
  ["Asia/Kolkata", "2026-01-15T18:30:00Z", "2026-01-16"],
])("in %s the instant %s is on %s", (name, at, day) => {
  expect(timeZone(name).dayAt(instant(at))).toBe(dayOf(day));
});

test("a zone has its name, and one that there is not is refused", () => {
  expect(amsterdam.name).toBe("Europe/Amsterdam");
  expect(() => timeZone("Europe/Lutjebroek")).toThrow(RangeError);
});

const clock = (hours: number, minutes: number) => hours * 3600 + minutes * 60;

test.each([
  ["22:59 UTC in winter", 0, clock(22, 59), 0, 0],
  ["23:00 UTC in winter", 0, clock(23, 0), 0, 1],
  ["23:00 UTC of a later day", 20_100, clock(23, 0), 0, 20_101],
  ["22:59:59 UTC of a later day", 20_100, clock(23, 0) - 1, 0, 20_100],
  ["00:59 of a place an hour and a half ahead", 20_100, clock(0, 30), 90, 20_100],
  ["00:29 of a place an hour and a half ahead", 20_100, clock(0, 29), 90, 20_099],
  ["01:30 of a place two hours ahead", 10, clock(1, 30), 120, 10],
  ["00:30 of a place two hours ahead", 10, clock(0, 30), 120, 9],
  ["19:30 of a place five hours behind", 10, clock(19, 30), -300, 11],
])("%s is in Amsterdam the day that it is there", (_, day, seconds, offset, there) => {
  expect(dayIn(amsterdam, day, { seconds, offset })).toBe(there);
});

test("a day without a zone, without a time, or where none is asked stays as it is written", () => {
  expect(dayIn(amsterdam, 5, { seconds: clock(23, 59), offset: null })).toBe(5);
  expect(dayIn(amsterdam, 5, null)).toBe(5);
  expect(dayIn(null, 5, { seconds: clock(23, 59), offset: 0 })).toBe(5);
});
