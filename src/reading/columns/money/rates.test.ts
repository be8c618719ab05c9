import { expect, test } from "vitest";
import { dayOfParts } from "../../../calendar/day.ts";
import { type Mark, markOf } from "./currency.ts";
import type { Money } from "./money.ts";
import { isOwn, nameOfRate, worthOf } from "./rates.ts";

const mark = (word: string): Mark => markOf(word) ?? { said: word, codes: [] };
const money = (rates: Iterable<[string, number | ReadonlyMap<string, number> | null]>): Money => ({
  currency: "EUR",
  rates: new Map(rates),
  given: {},
});
const day = dayOfParts(2026, 2, 15);

test("a currency is worth its rate, always or by the month of a day", () => {
  expect(worthOf(mark("€"), day, money([]))).toBe(1);
  expect(worthOf(mark("USD"), null, money([["USD", 0.9]]))).toBe(0.9);
  const byMonth = money([["USD", new Map([["2026-02", 0.8]])]]);
  expect(worthOf(mark("US$"), day, byMonth)).toBe(0.8);
  expect(worthOf(mark("USD"), dayOfParts(2026, 3, 1), byMonth)).toEqual({
    mark: mark("USD"),
    hasMonths: true,
  });
  expect(worthOf(mark("USD"), null, byMonth)).toMatchObject({ hasMonths: true });
  expect(worthOf(mark("USD"), day, money([["USD", null]]))).toBeNull();
});

test("a sign of several currencies has its own rate, else that of the only one that has one", () => {
  expect(
    worthOf(
      mark("$"),
      day,
      money([
        ["$", 0.7],
        ["USD", 0.9],
      ]),
    ),
  ).toBe(0.7);
  expect(worthOf(mark("$"), day, money([["CAD", 0.6]]))).toBe(0.6);
  expect(
    worthOf(
      mark("$"),
      day,
      money([
        ["CAD", 0.6],
        ["USD", 0.9],
      ]),
    ),
  ).toEqual({ mark: mark("$"), hasMonths: false });
  expect(worthOf(mark("USD"), day, money([]))).toEqual({ mark: mark("USD"), hasMonths: false });
});

test("a rate is kept by its code, else by its sign", () => {
  expect(["usd", "$", "Kr.", "€"].map((word) => nameOfRate(mark(word)))).toEqual(["USD", "$", "kr", "EUR"]);
  expect([isOwn(mark("€"), money([])), isOwn(mark("$"), money([]))]).toEqual([true, false]);
});
