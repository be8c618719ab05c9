import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../calendar/day.ts";
import { planMedia } from "../../contract/vocabulary.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { contactLog, placeOf } from "./contact-log.ts";

const first = dayOfIso("2026-01-01");
const isoOf = (day: number) => isoOfDay(first + day);

/** Days since 1 January and how many contacts each stands for, at an account by a medium. */
function entries(rows: Rows, account: number, medium: (typeof planMedia)[number]): [number, number][] {
  const { start, day, count } = contactLog(datasetOf(rows), dayOfIso("2026-10-31"));
  const at = placeOf(account, planMedia.indexOf(medium));
  return Array.from(day.slice(start[at], start[at + 1]), (each, i) => [
    each - first,
    count[(start[at] ?? 0) + i] ?? 0,
  ]);
}

const rows: Rows = { team: [{ person: "Anna" }], accounts: [{ id: "a" }, { id: "b" }] };

test("contacts stand by account and medium, and then by day", () => {
  const activities = [
    { day: isoOf(9), account: "b", count: 2 },
    { day: isoOf(5), account: "a", count: 3 },
    { day: isoOf(7), account: "b", type: "call" as const },
    { day: isoOf(4), account: "b" },
    { day: isoOf(6), account: "b", count: 4 },
  ];
  const quotes = [{ issued: isoOf(8), account: "b" }];
  const given = { ...rows, activities, quotes };
  expect(entries(given, 0, "visit")).toEqual([[5, 3]]);
  expect(entries(given, 1, "visit")).toEqual([
    [4, 1],
    [6, 4],
    [9, 2],
  ]);
  expect(entries(given, 1, "call")).toEqual([[7, 1]]);
  expect(entries(given, 1, "quote")).toEqual([[8, 1]]);
});

test.each([3, 100, 101, 250])("however many there are (%i), each day keeps its own count", (many) => {
  // Every seventh of a prime number of days, round and round: each day once, in no order.
  const days = Array.from({ length: many }, (_, i) => ((i + 1) * 7) % 251).toReversed();
  const activities = days.map((day) => ({ day: isoOf(day), account: "a", count: day + 1 }));
  expect(entries({ ...rows, activities }, 0, "visit")).toEqual(
    days.toSorted((a, b) => a - b).map((day) => [day, day + 1]),
  );
});

test("what is planned, comes after the last day, is at no known account or gives money back is no contact", () => {
  const given: Rows = {
    ...rows,
    activities: [
      { day: isoOf(1), account: "a", planned: true },
      { day: "2026-10-31", account: "a" },
      { day: "2026-11-01", account: "a" },
      { day: isoOf(3) },
    ],
    quotes: [
      { issued: "2026-10-31", account: "a" },
      { issued: "2026-11-01", account: "a" },
      { issued: isoOf(2), account: "a", outcome: "won", closed: isoOf(3), value: -10 },
      { issued: isoOf(2) },
    ],
  };
  const lastDay = dayOfIso("2026-10-31") - first;
  expect(entries(given, 0, "visit")).toEqual([[lastDay, 1]]);
  expect(entries(given, 0, "quote")).toEqual([[lastDay, 1]]);
  expect(contactLog(datasetOf(given), dayOfIso("2026-10-31")).day).toHaveLength(2);
});
