import { expect, test } from "vitest";
import { counted, formats } from "./format.ts";

const nl = formats("nl", "EUR");
const en = formats("en", "EUR");
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

test("amounts are written as each language writes them, with a true minus before the currency", () => {
  expect(spaced(nl.currency(214000))).toBe("€ 214.000");
  expect(spaced(nl.signedCurrency(-214000))).toBe("−€ 214.000");
  expect(en.currency(214000)).toBe("€214,000");
  expect(en.signedCurrency(-214000)).toBe("−€214,000");
  expect(en.signedCurrency(1500)).toBe("+€1,500");
});

test("a sentence rounds an amount to what it can bear", () => {
  expect(spaced(nl.roundly(196_563))).toBe("€ 197.000");
  expect(spaced(nl.roundly(12_345))).toBe("€ 12.300");
  expect(spaced(nl.roundly(-999))).toBe("−€ 999");
});

test("a sentence says millions from ten million on", () => {
  expect(spaced(nl.roundly(14_179_410))).toBe("€ 14,2 mln");
  expect(en.roundly(14_179_410)).toBe("€14.2m");
  expect(en.signedRoundly(-10_000_000)).toBe("−€10.0m");
  expect(spaced(nl.signedRoundly(89_642))).toBe("+€ 89.600");
});

test("a share that is not 0 is never written as 0", () => {
  expect(spaced(nl.percent(0.001))).toBe("< 1 %");
  expect(spaced(en.percent(0.0001, 1))).toBe("< 0.1%");
  expect(en.percent(0)).toBe("0%");
});

test("a little a week is not written as nothing", () => {
  expect(spaced(nl.perWeek(0.04))).toBe("< 0,1");
  expect(en.perWeek(0.05)).toBe("0.1");
  expect(en.perWeek(0)).toBe("0.0");
});

test("a difference of shares is in percentage points, an interval says its unit once", () => {
  expect(spaced(nl.signedPoints(-0.012))).toBe("−1 pp");
  expect(spaced(nl.range([0.258, 0.412], "share"))).toBe("26–41 %");
  expect(en.range([0.514, 0.552], "ratio")).toBe("0.51–0.55");
  expect(nl.range([7143.4, 10_559.4], "currency")).toBe("7.143–10.559");
});

test("a share becomes a percentage, with a space in Dutch", () => {
  expect(spaced(nl.percent(0.224))).toBe("22 %");
  expect(en.percent(0.224, 1)).toBe("22.4%");
  expect(spaced(nl.signedPercent(-0.18))).toBe("−18 %");
  expect(en.signedPercent(0)).toBe("0%");
});

test("only a variance has a plus", () => {
  expect(nl.number(3)).toBe("3");
  expect(nl.signedNumber(3)).toBe("+3");
  expect(nl.signedFte(-1.84)).toBe("−1,8");
});

test("what rounds to zero has no sign", () => {
  expect(nl.number(-0.2)).toBe("0");
  expect(nl.signedThousands(-300)).toBe("0");
});

test("huge values keep their separators", () => {
  expect(nl.number(12345678.9, 1)).toBe("12.345.678,9");
  expect(en.thousands(1_250_000)).toBe("1,250");
});

test("days and months are in the reader's words, whatever the clock of the machine", () => {
  expect(nl.day("2026-10-31")).toBe("31 oktober 2026");
  expect(en.month("2026-10")).toBe("October 2026");
  expect(nl.monthName("2026-10")).toBe("oktober");
  expect(spaced(nl.shortMonth("2026-10"))).toBe("okt 26");
  expect(nl.shortDay("2026-10-31")).toBe("31\u00a0okt\u00a02026");
  expect(spaced(en.shortDay("2026-03-01"))).toBe("1 Mar 2026");
});

test("lists end with and", () => {
  expect(nl.list(["Noord", "Zuid", "Oost"])).toBe("Noord, Zuid en Oost");
  expect(en.list(["North"])).toBe("North");
});

test("one is singular, none and many are plural", () => {
  expect([0, 1, 2].map((n) => counted(n, "klant", "klanten", nl))).toEqual([
    "0 klanten",
    "1 klant",
    "2 klanten",
  ]);
});

test("each unit has its own writing", () => {
  expect(spaced(nl.inUnit(7.96, "fte"))).toBe("8,0 fte");
  expect(spaced(en.inUnit(0.5, "share"))).toBe("50%");
  expect(spaced(nl.inUnit(1234.4, "hours"))).toBe("1.234 uur");
  expect(spaced(en.inUnit(1.2, "hours"))).toBe("1 hour");
  expect(nl.inUnit(1.234, "ratio")).toBe("1,23");
  expect(nl.inUnit(12.34, "per_fte_month")).toBe("12,3");
  expect(nl.inUnit(4.12, "per_week")).toBe("4,1");
});
