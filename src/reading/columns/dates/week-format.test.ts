import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import { mondayOfWeek } from "./week-format.ts";

const mondayOf = (text: string) => {
  const day = mondayOfWeek(text);
  return day === null ? null : isoOfDay(day);
};

test.each([
  ["2026-W41", "2026-10-05"],
  ["2026W41", "2026-10-05"],
  ["2026 wk 41", "2026-10-05"],
  ["wk 41 2026", "2026-10-05"],
  ["wk. 41, 2026", "2026-10-05"],
  ["week 41-2026", "2026-10-05"],
  ["Weeknummer 41/2026", "2026-10-05"],
  ["Woche 41 2026", "2026-10-05"],
  ["W1 2026", "2025-12-29"],
  ["2026-W53", "2026-12-28"],
  ["2021-W01", "2021-01-04"],
])("%s begins on %s", (text, monday) => {
  expect(mondayOf(text)).toBe(monday);
});

test.each([
  ["2025-W53"],
  ["2026-W54"],
  ["2026-W0"],
  ["41"],
  ["2026-41"],
  ["week 41"],
  ["maand 41 2026"],
  ["week 141 2026"],
])("%s is no week", (text) => {
  expect(mondayOf(text)).toBeNull();
});

test("what is longer than any week is none", () => {
  expect(mondayOf("weeknummer. 41, 2026")).toBe("2026-10-05");
  expect(mondayOf(" weeknummer. 41, 2026")).toBeNull();
});
