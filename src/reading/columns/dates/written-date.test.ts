import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import { type DateOrder, dateOrders, writtenDate, yearOfTwo } from "./written-date.ts";

const iso = (day: number | null | undefined) => (day === null || day === undefined ? null : isoOfDay(day));

/** The day of a text that says by itself which it is; null for any other. */
function plainDay(text: string): string | null {
  const date = writtenDate(text);
  return date?.isPlain ? iso(date.days.dmy) : null;
}

/** The day of a text in each order that it can have. */
function daysOf(text: string): Partial<Record<DateOrder, string>> {
  const date = writtenDate(text);
  const days = dateOrders.flatMap((order) => {
    const day = date?.isPlain ? null : iso(date?.days[order]);
    return day === null ? [] : [[order, day]];
  });
  return Object.fromEntries(days);
}

test.each([
  ["2026-10-31", "2026-10-31"],
  ["2026/10/31", "2026-10-31"],
  ["2026.10.31", "2026-10-31"],
  ["2026-1-5", "2026-01-05"],
  ["2026/1/5", "2026-01-05"],
  ["20261031", "2026-10-31"],
  ["19991231", "1999-12-31"],
  ["31 oktober 2026", "2026-10-31"],
  ["31-okt-2026", "2026-10-31"],
  ["31okt2026", "2026-10-31"],
  ["31-okt-26", "2026-10-31"],
  ["31 okt '26", "2026-10-31"],
  ["31 okt. 2026", "2026-10-31"],
  ["31. Oktober 2026", "2026-10-31"],
  ["1st October 2026", "2026-10-01"],
  ["2nd October 2026", "2026-10-02"],
  ["3rd October 2026", "2026-10-03"],
  ["4th October 2026", "2026-10-04"],
  ["1er octobre 2026", "2026-10-01"],
  ["1e oktober 2026", "2026-10-01"],
  ["October 31, 2026", "2026-10-31"],
  ["Oct 31st, 2026", "2026-10-31"],
  ["October 1st 2026", "2026-10-01"],
  ["October 2nd 2026", "2026-10-02"],
  ["October 3rd 2026", "2026-10-03"],
  ["October 4th 2026", "2026-10-04"],
  ["Oct-31-2026", "2026-10-31"],
  ["Oct. 31, 2026", "2026-10-31"],
  ["Oct 31, '26", "2026-10-31"],
  ["2026-Oct-31", "2026-10-31"],
  ["2026 oktober 31", "2026-10-31"],
  ["zaterdag 31 oktober 2026", "2026-10-31"],
  ["Sat, Oct 31, 2026", "2026-10-31"],
  ["2026-10-31Z", "2026-10-31"],
  ["2026-10-31+02:00", "2026-10-31"],
  ["46326", "2026-10-31"],
  ["46326,5", "2026-10-31"],
  ["46326.75", "2026-10-31"],
])("%s says by itself that it is %s", (text, day) => {
  expect(plainDay(text)).toBe(day);
});

test.each([
  ["03-04-2026", { dmy: "2026-04-03", mdy: "2026-03-04" }],
  ["3/4/2026", { dmy: "2026-04-03", mdy: "2026-03-04" }],
  ["31-10-2026", { dmy: "2026-10-31" }],
  ["10/31/2026", { mdy: "2026-10-31" }],
  ["3.4.26", { dmy: "2026-04-03", mdy: "2026-03-04" }],
  ["3. 4. 2026", { dmy: "2026-04-03", mdy: "2026-03-04" }],
  ["03-04-05", { dmy: "2005-04-03", mdy: "2005-03-04", ymd: "2003-04-05" }],
  ["26-10-31", { ymd: "2026-10-31", dmy: "2031-10-26" }],
  ["26-10-5", { ymd: "2026-10-05" }],
  ["5-10-26", { dmy: "2026-10-05", mdy: "2026-05-10" }],
  ["5-10-6", {}],
])("%s is a date that its numbers can be read as in each of %o", (text, days) => {
  expect(daysOf(text)).toEqual(days);
});

test("the name of a day says which order is meant, unless it fits none", () => {
  expect(daysOf("vr 03-04-2026")).toEqual({ dmy: "2026-04-03" });
  expect(daysOf("Wednesday 03/04/2026")).toEqual({ mdy: "2026-03-04" });
  expect(daysOf("di. 03-04-05")).toEqual({ dmy: "2005-04-03", mdy: "2005-03-04", ymd: "2003-04-05" });
  expect(daysOf("zo 03-04-05")).toEqual({ dmy: "2005-04-03" });
});

test.each([
  ["31-02-2026"],
  ["2026-02-30"],
  ["2026-13-01"],
  ["2026-10/31"],
  ["20261331"],
  ["18991231"],
  ["21000101"],
  ["31 foo 2026"],
  ["31-10-2026 25:00"],
  ["2026-10-31T25:30"],
  ["4632"],
  ["463260"],
  ["Q31102026"],
  ["K12345"],
  ["za 31"],
  ["2026-10-3a"],
  ["2026-10-3/"],
  ["2026-1/-05"],
  ["202/-10-31"],
  ["20.6-10-31"],
  ["2026-010-31"],
  ["2026/10/031"],
  ["031-10-2026"],
  ["31-010-2026"],
  ["031 okt 2026"],
  ["okt 031, 2026"],
  ["31-10-026"],
  ["2026-10-31 1"],
  ["2026-10-311"],
  ["a12-10-2026"],
  ["z12-10-2026"],
  ["A12 okt 2026"],
  ["Z12 okt 2026"],
  [""],
])("%s is no date", (text) => {
  expect(writtenDate(text)).toBeNull();
});

test("a year of two figures lies between 1969 and 2068", () => {
  expect([0, 26, 68, 69, 99].map(yearOfTwo)).toEqual([2000, 2026, 2068, 1969, 1999]);
  expect(daysOf("13-01-68")).toEqual({ dmy: "2068-01-13" });
  expect(daysOf("13-01-69")).toEqual({ dmy: "1969-01-13" });
  expect(plainDay("13 jan 68")).toBe("2068-01-13");
  expect(plainDay("Jan 13, '69")).toBe("1969-01-13");
});

test("the last minute of a day has the time that it has", () => {
  expect(writtenDate("2026-10-31 23:59")?.time?.seconds).toBe(86_340);
});

test("the midnight at the end of a day is of that day", () => {
  expect(plainDay("2026-10-31 24:00")).toBe("2026-10-31");
});

test("a time behind a date is kept with it, and with how far it is from UTC where that is written", () => {
  const time = (text: string) => writtenDate(text)?.time;
  expect(time("2026-10-31")).toBeNull();
  expect(time("2026-10-31 14:30")).toEqual({ seconds: 52_200, offset: null });
  expect(time("31-10-2026 14:30:05")).toEqual({ seconds: 52_205, offset: null });
  expect(time("2026-10-31T14:30:05.123Z")).toEqual({ seconds: 52_205, offset: 0 });
  expect(time("2026-10-31T23:59:59+02:00")).toEqual({ seconds: 86_399, offset: 120 });
  expect(time("2026-10-31 23:00")).toEqual({ seconds: 82_800, offset: null });
  expect(time("31 oktober 2026 om 9:05 uur")).toEqual({ seconds: 32_700, offset: null });
});

test("of a date of numbers its mark is told, and whether its year has two figures", () => {
  expect(writtenDate("3/4/2026")).toMatchObject({ mark: "/", isShort: false, isPlain: false });
  expect(writtenDate("3.4.26")).toMatchObject({ mark: ".", isShort: true, isPlain: false });
  expect(writtenDate("2026-04-03")).toMatchObject({ mark: "", isShort: false, isPlain: true });
});

test("a text of up to 90 characters may be a date with its time and the name of its zone, a longer one is none", () => {
  const written = (length: number) => {
    const start = "2026-10-31T14:30:00+01:00 (";
    return `${start}${"x".repeat(length - start.length - 1)})`;
  };
  expect(plainDay(written(90))).toBe("2026-10-31");
  expect(writtenDate(written(91))).toBeNull();
});

test.each([
  "ref 20261031",
  "1999 20261031",
  "3 October 31, 2026",
  "x2026-Oct-31",
  "x2026-10-31Z",
  "1 2026-10-31+02:00",
  "nr. 2026/10/31",
])("%s, with something before it, is no date", (text) => {
  expect(writtenDate(text)).toBeNull();
});
