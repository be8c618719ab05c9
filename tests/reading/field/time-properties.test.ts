import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOfDay, dayOfIso, isoOfDay, weekdayOfDay } from "../../../src/calendar/day.ts";
import { parseDay } from "../../../src/reading/columns/dates/day-format.ts";
import { timeZone } from "../../../src/reading/columns/dates/time-zone.ts";
import type { DateOrder } from "../../../src/reading/columns/dates/written-date.ts";

const monthNames = {
  nl: "jan feb mrt apr mei jun jul aug sep okt nov dec",
  nlLong: "januari februari maart april mei juni juli augustus september oktober november december",
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  enLong: "January February March April May June July August September October November December",
  deLong: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  frLong: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
};
const weekdays = {
  nl: "ma di wo do vr za zo",
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
};
const nth = (words: string, n: number) => words.split(" ")[n] ?? "";
const two = (n: number) => String(n).padStart(2, "0");

interface Parts {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

/** Forms of a day that exports write, with the order in which a file has them. */
const forms: readonly [name: string, order: DateOrder, write: (parts: Parts) => string][] = [
  ["2026-10-05", "ymd", ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`],
  ["2026/10/5", "ymd", ({ year, month, day }) => `${year}/${month}/${day}`],
  ["20261005", "ymd", ({ year, month, day }) => `${year}${two(month)}${two(day)}`],
  ["05-10-2026", "dmy", ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`],
  ["5.10.26", "dmy", ({ year, month, day }) => `${day}.${month}.${two(year % 100)}`],
  ["5. 10. 2026", "dmy", ({ year, month, day }) => `${day}. ${month}. ${year}`],
  ["10/5/2026", "mdy", ({ year, month, day }) => `${month}/${day}/${year}`],
  ["10/05/26", "mdy", ({ year, month, day }) => `${two(month)}/${two(day)}/${two(year % 100)}`],
  ["26-10-05", "ymd", ({ year, month, day }) => `${two(year % 100)}-${two(month)}-${two(day)}`],
  ["5-okt-26", "ymd", ({ year, month, day }) => `${day}-${nth(monthNames.nl, month - 1)}-${two(year % 100)}`],
  ["05OCT2026", "dmy", (p) => `${two(p.day)}${nth(monthNames.en, p.month - 1).toUpperCase()}${p.year}`],
  ["5 okt. 2026", "mdy", ({ year, month, day }) => `${day} ${nth(monthNames.nl, month - 1)}. ${year}`],
  ["October 5, 2026", "dmy", (p) => `${nth(monthNames.enLong, p.month - 1)} ${p.day}, ${p.year}`],
  ["5. Oktober 2026", "dmy", (p) => `${p.day}. ${nth(monthNames.deLong, p.month - 1)} ${p.year}`],
  ["5 octobre 2026", "dmy", (p) => `${p.day}\u202f${nth(monthNames.frLong, p.month - 1)}\u00a0${p.year}`],
  [
    "ma 5 oktober 2026",
    "ymd",
    (p) => `${nth(weekdays.nl, p.weekday)} ${p.day} ${nth(monthNames.nlLong, p.month - 1)} ${p.year}`,
  ],
  [
    "Monday, October 5, 2026",
    "ymd",
    (p) => `${nth(weekdays.en, p.weekday)}, ${nth(monthNames.enLong, p.month - 1)} ${p.day}, ${p.year}`,
  ],
];

const times = ["", " 14:30", " 9:05:30", " 2:30 PM", ", 02:30:00 a.m.", " 14:30:00.123456", "T14:30"];

const days = fc.integer({ min: dayOfIso("2000-01-01"), max: dayOfIso("2060-12-31") });
const partsOf = (dayNumber: number): Parts => {
  const { year, month, day } = dateOfDay(dayNumber);
  return { year, month, day, weekday: weekdayOfDay(dayNumber) };
};

test.each(forms)("%s with any time reads back as its day", (_, order, write) => {
  fc.assert(
    fc.property(days, fc.constantFrom(...times), (day, time) => {
      expect(parseDay(`${write(partsOf(day))}${time}`, { order, zone: null })).toBe(day);
    }),
    { numRuns: 60 },
  );
});

const zones = ["Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"].map(timeZone);

test("an instant is the day that the calendar of its zone says, also where the clock is put forward or back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 }),
      fc.constantFrom(...zones),
      fc.integer({ min: -48, max: 56 }),
      (instant, zone, quarters) => {
        const offset = quarters * 15;
        const written = new Date((instant + offset * 60) * 1000).toISOString().slice(0, 19);
        const sign = offset < 0 ? "-" : "+";
        const minutes = Math.abs(offset);
        const text = `${written}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        const there = new Intl.DateTimeFormat("sv-SE", { timeZone: zone.name }).format(instant * 1000);
        expect(isoOfDay(parseDay(text, { order: "dmy", zone }) ?? 0)).toBe(there);
      },
    ),
    { numRuns: 300 },
  );
});

test("both nights of a change of the clock have their midnight", () => {
  const zone = timeZone("Europe/Amsterdam");
  const dayOf = (text: string) => isoOfDay(parseDay(text, { order: "dmy", zone }) ?? 0);
  expect(dayOf("2026-03-28T22:59:59Z")).toBe("2026-03-28");
  expect(dayOf("2026-03-28T23:00:00Z")).toBe("2026-03-29");
  expect(dayOf("2026-03-29T21:59:59Z")).toBe("2026-03-29");
  expect(dayOf("2026-03-29T22:00:00Z")).toBe("2026-03-30");
  expect(dayOf("2026-10-24T21:59:59Z")).toBe("2026-10-24");
  expect(dayOf("2026-10-24T22:00:00Z")).toBe("2026-10-25");
  expect(dayOf("2026-10-25T22:59:59Z")).toBe("2026-10-25");
  expect(dayOf("2026-10-25T23:00:00Z")).toBe("2026-10-26");
});
