import { expect, test } from "vitest";
import { timeZone } from "./time-zone.ts";

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
