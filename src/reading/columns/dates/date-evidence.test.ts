import { expect, test } from "vitest";
import { Dictionary } from "../fast/fast.ts";
import {
  dateEvidence,
  hasOrder,
  leadOf,
  leftOf,
  noDates,
  ordersIn,
  ordersOf,
  sumOf,
  tallyOf,
} from "./date-evidence.ts";
import { timeZone } from "./time-zone.ts";
import { writtenDate } from "./written-date.ts";

function evidenceOf(texts: readonly string[], zone: string | null = null) {
  const dictionary = new Dictionary("utf-8");
  for (const text of texts) dictionary.push(text);
  return dateEvidence(dictionary.texts(), zone === null ? null : timeZone(zone));
}

const ordersOfText = (text: string) => {
  const date = writtenDate(text);
  return date === null ? null : ordersIn(ordersOf(date));
};

test.each([
  ["31-10-2026", ["dmy"]],
  ["10/31/2026", ["mdy"]],
  ["03-04-2026", ["dmy", "mdy"]],
  ["04-04-2026", []],
  ["2026-10-31", []],
  ["31 okt 2026", []],
  ["03-04-05", ["dmy", "mdy", "ymd"]],
  ["05-05-05", []],
  ["26-10-31", ["dmy", "ymd"]],
])("%s can have the orders %j", (text, orders) => {
  expect(ordersOfText(text)).toEqual(orders);
});

test("orders are a set", () => {
  expect([1, 2, 4].map((orders) => ordersIn(orders))).toEqual([["dmy"], ["mdy"], ["ymd"]]);
  expect([hasOrder(3, "dmy"), hasOrder(3, "mdy"), hasOrder(3, "ymd")]).toEqual([true, true, false]);
});

test("the dates of a column are counted by the mark between their numbers", () => {
  const evidence = evidenceOf([
    "31-10-2026",
    "30-10-2026",
    "03-04-2026",
    "10/31/2026",
    "2026-10-31",
    "niets",
  ]);
  expect(tallyOf(evidence, "-")).toEqual({
    only: { dmy: 2, mdy: 0, ymd: 0 },
    doubtful: 1,
    possible: 1,
    either: 3,
  });
  expect(tallyOf(evidence, "/")).toEqual({
    only: { dmy: 0, mdy: 1, ymd: 0 },
    doubtful: 0,
    possible: 2,
    either: 0,
  });
  expect(tallyOf(evidence, ".")).toEqual(noDates());
  expect(evidence.hasYearFirst).toBe(true);
  expect(evidenceOf(["31 okt 2026", "46326"]).hasYearFirst).toBe(false);
  const sum = sumOf([tallyOf(evidence, "-"), tallyOf(evidence, "/")]);
  expect(sum).toEqual({ only: { dmy: 2, mdy: 1, ymd: 0 }, doubtful: 1, possible: 0, either: 3 });
  expect(leadOf(sum)).toBe("dmy");
});

test("the order that leads is that of most; of as many none leads", () => {
  expect(leadOf({ ...noDates(), only: { dmy: 2, mdy: 2, ymd: 0 } })).toBeNull();
  expect(leadOf({ ...noDates(), only: { dmy: 0, mdy: 2, ymd: 1 } })).toBe("mdy");
  expect(leadOf(noDates())).toBeNull();
});

/** So many different days of one year of two figures. */
const shortDays = (days: number, years: number, isYearFirst: boolean) =>
  Array.from({ length: days }, (_, i) => {
    const [day, year] = [String(i + 1).padStart(2, "0"), String(24 + (i % years))];
    return isYearFirst ? `${year}-05-${day}` : `${day}-05-${year}`;
  });

test("years of two figures are those of which there are at most three, beside eight days or more", () => {
  expect(ordersIn(evidenceOf(shortDays(8, 3, false)).ofShort)).toEqual(["dmy", "mdy"]);
  expect(ordersIn(evidenceOf(shortDays(8, 3, true)).ofShort)).toEqual(["ymd"]);
  for (const isYearFirst of [true, false]) {
    expect(ordersIn(evidenceOf(shortDays(7, 3, isYearFirst)).ofShort)).toHaveLength(3);
    expect(ordersIn(evidenceOf(shortDays(8, 4, isYearFirst)).ofShort)).toHaveLength(3);
  }
});

test("a year of two figures leaves of the orders of a date those that the column can have, if any", () => {
  expect(leftOf(7, true, 3)).toBe(3);
  expect(leftOf(7, false, 3)).toBe(7);
  expect(leftOf(4, true, 3)).toBe(4);
  const evidence = evidenceOf(shortDays(12, 1, true));
  expect(tallyOf(evidence, "-").only.ymd).toBe(12);
});

test("of times with a zone it is told which are the day after or before, and whether all are a midnight of UTC", () => {
  const at = evidenceOf(
    ["2026-10-31 12:00", "2026-10-31T23:30:00Z", "2026-10-31T01:00:00+05:00", "2026-10-31T12:00:00Z"],
    "Europe/Amsterdam",
  );
  expect(at.instants).toEqual({ code: 1, areUtcMidnights: false, later: [1], earlier: [2] });
  expect(evidenceOf(["2026-10-31T00:00:00Z"], "Europe/Amsterdam").instants?.areUtcMidnights).toBe(true);
  expect(evidenceOf(["2026-10-31T00:00:00+01:00"]).instants?.areUtcMidnights).toBe(false);
  expect(evidenceOf(["2026-10-31T00:00:01Z"]).instants?.areUtcMidnights).toBe(false);
  expect(evidenceOf(["2026-10-31 12:00"]).instants).toBeNull();
});

test("what is longer than any date tells nothing", () => {
  expect(evidenceOf([`2026-10-31${"\u200b".repeat(90)}`]).hasYearFirst).toBe(true);
  expect(evidenceOf([`2026-10-31${"\u200b".repeat(91)}`]).hasYearFirst).toBe(false);
});
