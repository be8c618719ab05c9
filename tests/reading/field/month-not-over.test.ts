import { expect, test } from "vitest";
import { dayOfIso } from "../../../src/calendar/day.ts";
import { settingsSchema } from "../../../src/contract/settings.ts";
import { partOfMonth } from "../../../src/report/partial.ts";
import { readField } from "./field.fixture.ts";

const team = "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n";

/** Activities on some days. */
function workOn(days: readonly string[]) {
  const rows = days.map((day) => `${day};1;visit`);
  const activities = `date;account_manager_id;type\n${rows.join("\n")}\n`;
  return readField({ files: { "team.csv": team, "activities.csv": activities }, month: "2027-12" }).dataset;
}

const partOf = (days: readonly string[], month: string, today: string) =>
  partOfMonth({ dataset: workOn(days), settings: settingsSchema.parse({}), month }, dayOfIso(today));

test("a month is whole once the newest date is its last working day, also before the month is over", () => {
  expect(partOf(["2026-10-30"], "2026-10", "2026-10-31")).toBeNull();
  expect(partOf(["2026-10-30"], "2026-10", "2026-10-30")).toBeNull();
});

test("a month is running until its last working day is over", () => {
  expect(partOf(["2026-11-27"], "2026-11", "2026-11-28")).toBe("running");
  expect(partOf(["2026-11-27"], "2026-11", "2026-11-30")).toBe("running");
  expect(partOf(["2026-11-27"], "2026-11", "2026-12-01")).toBeNull();
});

test("a month that has not begun is no month yet", () => {
  expect(partOf(["2026-11-27"], "2026-12", "2026-11-28")).toBe("future");
  expect(partOf(["2026-11-27"], "2027-06", "2026-11-28")).toBe("future");
});

test("a month without any date goes by the calendar", () => {
  expect(partOf([], "2026-11", "2026-11-28")).toBe("running");
  expect(partOf([], "2026-10", "2026-11-28")).toBeNull();
});

test("exports that have something on most days and then nothing ended early", () => {
  const from = dayOfIso("2026-07-01");
  const daily = Array.from({ length: 110 }, (_, i) =>
    new Date((from + i) * 86_400_000).toISOString().slice(0, 10),
  );
  expect(daily.at(-1)).toBe("2026-10-18");
  expect(partOf(daily, "2026-10", "2026-11-28")).toBe("exports_end");
  expect(partOf(daily, "2026-09", "2026-11-28")).toBeNull();
});

test("a silence in a few dates says nothing", () => {
  expect(partOf(["2026-10-05", "2026-10-12", "2026-10-20"], "2026-10", "2026-11-28")).toBeNull();
});
