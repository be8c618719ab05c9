import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import { parseDay, plainDays } from "./day-format.ts";
import { timeZone } from "./time-zone.ts";
import type { DateOrder } from "./written-date.ts";

const dayOf = (text: string, order: DateOrder, zone: string | null = null) => {
  const day = parseDay(text, { order, zone: zone === null ? null : timeZone(zone) });
  return day === null ? null : isoOfDay(day);
};

test.each<[string, DateOrder, string | null]>([
  ["03-04-2026", "dmy", "2026-04-03"],
  ["03-04-2026", "mdy", "2026-03-04"],
  ["03-04-05", "ymd", "2003-04-05"],
  ["31-10-2026", "mdy", null],
  ["03-04-2026", "ymd", null],
  ["04-04-2026", "ymd", "2026-04-04"],
  ["2026-10-31", "mdy", "2026-10-31"],
  ["31 okt 2026", "mdy", "2026-10-31"],
  ["46326", "dmy", "2026-10-31"],
  ["geen datum", "dmy", null],
])("%s in the order %s is %s", (text, order, day) => {
  expect(dayOf(text, order)).toBe(day);
});

test("an instant is the day that it is in the zone of the report, and the day as written where no zone is asked", () => {
  expect(dayOf("2026-10-31T23:30:00Z", "ymd", "Europe/Amsterdam")).toBe("2026-11-01");
  expect(dayOf("2026-10-31T23:30:00Z", "ymd")).toBe("2026-10-31");
  expect(dayOf("2026-10-31T23:30:00", "ymd", "Europe/Amsterdam")).toBe("2026-10-31");
});

test("a constant is a day that is written in one way only, in a year that is the calendar's", () => {
  expect(plainDays).toEqual({
    order: "ymd",
    zone: null,
    fiscal: { starts: 1, namedBy: null },
    readsMonths: false,
  });
});
