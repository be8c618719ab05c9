import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dayOfIso, isoOfDay, weekdayOfDay } from "./day.ts";

test("days count from 1970-01-01", () => {
  expect(dayOfIso("1970-01-01")).toBe(0);
  expect(dayOfIso("2026-10-31")).toBe(20757);
  expect(isoOfDay(20757)).toBe("2026-10-31");
  expect(() => dayOfIso("2026-02-30")).toThrow(RangeError);
});

test("a day number and its date are the same day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      expect(dayOfIso(isoOfDay(day))).toBe(day);
      expect(weekdayOfDay(day)).toBe(Temporal.PlainDate.from(isoOfDay(day)).dayOfWeek - 1);
    }),
  );
});
