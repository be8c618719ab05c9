import { expect, test } from "vitest";
import { dayOfIso } from "./day.ts";
import { workdays } from "./workdays.ts";

const year2026 = { from: dayOfIso("2026-01-01"), to: dayOfIso("2026-12-31") };
const dutch = workdays({ country: "NL", holidays: { add: [], remove: [] } }, year2026);
const firstOf = (month: number) => dayOfIso(`2026-${String(month).padStart(2, "0")}-01`);
const lastOf = (month: number) => (month === 12 ? year2026.to : firstOf(month + 1) - 1);

test("the Netherlands work 255 days in 2026", () => {
  const months = Array.from({ length: 12 }, (_, i) => dutch.between(firstOf(i + 1), lastOf(i + 1)));
  expect(months).toEqual([21, 20, 22, 20, 19, 22, 23, 21, 22, 22, 21, 22]);
  expect(dutch.between(year2026.from, year2026.to)).toBe(255);
});

test("twelve contacts a year are 9.976 by the end of October 2026", () => {
  expect((12 * dutch.between(year2026.from, lastOf(10))) / 255).toBeCloseTo(9.976, 3);
});

test("somebody who joins on 10 March 2026 is there for 16 of 22 working days", () => {
  const share = dutch.between(dayOfIso("2026-03-10"), lastOf(3)) / dutch.between(firstOf(3), lastOf(3));
  expect(share).toBeCloseTo(0.727, 3);
});

test("weekends, public holidays and days outside the range are no working days", () => {
  expect(dutch.isWorkday(dayOfIso("2026-10-31"))).toBe(false);
  expect(dutch.isWorkday(dayOfIso("2026-04-27"))).toBe(false);
  expect(dutch.isWorkday(dayOfIso("2026-04-03"))).toBe(true);
  expect(dutch.isWorkday(dayOfIso("2025-12-31"))).toBe(false);
  expect(dutch.between(lastOf(2), firstOf(2))).toBe(0);
});

test("the settings add and remove days off", () => {
  const own = workdays(
    { country: "NL", holidays: { add: ["2026-05-05"], remove: ["2026-04-27"] } },
    year2026,
  );
  expect(own.isWorkday(dayOfIso("2026-05-05"))).toBe(false);
  expect(own.isWorkday(dayOfIso("2026-04-27"))).toBe(true);
});

test("other countries have their own days", () => {
  const british = workdays({ country: "GB", holidays: { add: [], remove: [] } }, year2026);
  expect(british.isWorkday(dayOfIso("2026-04-03"))).toBe(false);
  expect(british.isWorkday(dayOfIso("2026-04-27"))).toBe(true);
});

test("a holiday of several days takes all of them", () => {
  const saudi = workdays({ country: "SA", holidays: { add: [], remove: [] } }, year2026);
  const days = ["2026-05-25", "2026-05-26", "2026-05-29", "2026-06-01"].map(dayOfIso);
  expect(days.map(saudi.isWorkday)).toEqual([true, false, false, true]);
});

test("a country that nobody knows is refused", () => {
  expect(() => workdays({ country: "XX", holidays: { add: [], remove: [] } }, year2026)).toThrow(
    'No public holidays are known for country "XX"',
  );
});
