import { expect, test } from "vitest";
import { splitTime } from "./clock-time.ts";

/** A time as hours, minutes and seconds. */
function clockOf(text: string): string | null {
  const time = splitTime(text)?.time;
  if (!time) return null;
  const { seconds } = time;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

test.each([
  ["31-10-2026 14:30", "14:30:00"],
  ["31-10-2026 9:05", "09:05:00"],
  ["31-10-2026T14:30:05", "14:30:05"],
  ["31-10-2026 14:30:05.123", "14:30:05"],
  ["31-10-2026 14:30:05,1", "14:30:05"],
  ["31-10-2026, 14:30", "14:30:00"],
  ["31-10-2026 - 14:30", "14:30:00"],
  ["October 31, 2026 at 2:30 PM", "14:30:00"],
  ["31 oktober 2026 om 14:30 uur", "14:30:00"],
  ["31. Oktober 2026 um 14:30 Uhr", "14:30:00"],
  ["31 octobre 2026 à 14:30 h", "14:30:00"],
  ["31-10-2026 14:30 u", "14:30:00"],
  ["31-10-2026 12:00 am", "00:00:00"],
  ["31-10-2026 12:00 p.m.", "12:00:00"],
  ["31-10-2026 1:00 a.m.", "01:00:00"],
  ["31-10-2026 1:00pm", "13:00:00"],
  ["31-10-2026 24:00", "24:00:00"],
  ["31-10-2026 23:59:60", "24:00:00"],
  ["20261031T143005Z", "14:30:05"],
  ["202610311430", "14:30:00"],
  ["20261031143005.5", "14:30:05"],
])("%s has the time %s", (text, time) => {
  expect(clockOf(text)).toBe(time);
  expect(splitTime(text)?.date).toMatch(/^[\d-]+$|2026$/);
});

test.each([
  ["31-10-2026 25:00"],
  ["31-10-2026 14:60"],
  ["31-10-2026 14:30:61"],
  ["31-10-2026 13:00 pm"],
  ["31-10-2026 0:30 am"],
  ["31-10-2026 14:3"],
  ["31-10-2026 1:00 bm"],
  ["31-10-2026 014:30"],
  ["31-10-2026 14:30 morgen"],
  ["20261031T253000"],
  ["20261031T146000"],
])("%s looks like a time and is none", (text) => {
  expect(splitTime(text)).toBeNull();
});

test("what has no time is a date alone", () => {
  expect(splitTime("31-10-2026")).toEqual({ date: "31-10-2026", time: null });
  expect(splitTime("2026103114")).toEqual({ date: "2026103114", time: null });
});

test.each([
  ["Z", 0],
  ["UTC", 0],
  ["GMT", 0],
  ["WET", 0],
  ["WEST", 60],
  ["CET", 60],
  ["cet", 60],
  ["MEZ", 60],
  ["MET", 60],
  ["CEST", 120],
  ["MESZ", 120],
  ["MEST", 120],
  ["EET", 120],
  ["EEST", 180],
  ["+02:00", 120],
  ["+0530", 330],
  ["-05", -300],
  ["−03:30", -210],
  ["UTC+01:00", 60],
  ["GMT+0100 (Midden-Europese standaardtijd)", 60],
  ["+01:00[Europe/Amsterdam]", 60],
])("the zone %s is %i minutes ahead of UTC", (zone, offset) => {
  expect(splitTime(`2026-10-31T14:30:00 ${zone}`)?.time?.offset).toBe(offset);
});

test.each([["BST"], ["IST"], ["CST"]])("%s is several zones, and is not read", (zone) => {
  expect(splitTime(`2026-10-31T14:30:00 ${zone}`)).toBeNull();
});

test("of a time without a zone it is not known how far it is from UTC, behind a date without marks neither", () => {
  expect(splitTime("2026-10-31 14:30")?.time?.offset).toBeNull();
  expect(splitTime("20261031143005")?.time?.offset).toBeNull();
  expect(splitTime("20261031143005Z")?.time?.offset).toBe(0);
});

test("a day ends at 24:00, and no minute later", () => {
  expect(splitTime("31-10-2026 24:00")?.time?.seconds).toBe(86_400);
  expect(splitTime("31-10-2026 24:01")).toBeNull();
  expect(splitTime("31-10-2026 24:00:01")).toBeNull();
});
