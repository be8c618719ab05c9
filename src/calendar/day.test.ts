import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dayOfDate, dayOfIso, dayOfParts, isoOfDay, weekdayOfDay } from "./day.ts";

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

test("a date has as many days since 1970-01-01 as the calendar counts", () => {
  const epoch = Temporal.PlainDate.from("1970-01-01");
  const parts = fc.record({
    year: fc.nat(9999),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });
  fc.assert(
    fc.property(parts, (each) => {
      const date = Temporal.PlainDate.from(each);
      expect(dayOfDate(date)).toBe(epoch.until(date, { largestUnit: "days" }).days);
    }),
  );
});

test("a year, month and day are the day that the calendar says, or no day at all", () => {
  const parts = fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33));
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const expected = () => {
        try {
          return dayOfIso(iso);
        } catch {
          return null;
        }
      };
      expect(dayOfParts(year, month, day)).toBe(expected());
    }),
  );
});
