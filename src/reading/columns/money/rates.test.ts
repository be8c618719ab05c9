import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dayOfParts } from "../../../calendar/day.ts";
import { settingsSchema } from "../../../contract/settings.ts";
import { Stamps } from "../../exports/stamps.ts";
import { Problems } from "../../problems/problems.ts";
import { type Mark, markOf } from "./currency.ts";
import type { Money } from "./money.ts";
import { isOwn, nameOfRate, ratesFiles, readMoney, reportRates, worthOf } from "./rates.ts";

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

const settingsOf = (rates: object) => settingsSchema.parse({ organisation: "Demo", rates });

test("a name of a rate that is no currency is told with the nearest", () => {
  const problems = new Problems();
  const placeOf = (path: readonly PropertyKey[]) => ({
    file: "report.yaml",
    line: 1,
    column: path.join("."),
  });
  reportRates(settingsOf({ USD: 0.9, $: 0.9, USDD: 0.9 }), placeOf, problems);
  expect(problems.list.map(({ rule, column, value }) => [rule, column, value])).toEqual([
    ["settings.invalid", "rates.USDD", "USDD"],
  ]);
  expect(problems.list[0]?.message).toContain('Did you mean "USD"?');
});

test("rates stand in report.yaml or in a file, which is read once", () => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-money-"));
  writeFileSync(join(folder, "usd.csv"), "month;rate\n2026-01;0,92\n");
  const settings = settingsOf({
    "£": 1.2,
    USD: { file: "usd.csv" },
    CAD: { file: "usd.csv" },
    CHF: { file: "absent.csv" },
    SEK: { "2026-01": 0.09 },
  });
  const read: string[] = [];
  const { money: found, problems } = readMoney(
    { folder, stamps: new Stamps(folder), onRead: (file) => void read.push(file) },
    settings,
    new Problems(),
  );
  const byMonth = new Map([["2026-01", 0.92]]);
  expect(found.currency).toBe("EUR");
  expect(Object.fromEntries(found.rates)).toEqual({
    GBP: 1.2,
    USD: byMonth,
    CAD: byMonth,
    CHF: null,
    SEK: new Map([["2026-01", 0.09]]),
  });
  expect(read).toEqual(["usd.csv", "absent.csv"]);
  expect(problems.list.map(({ rule, file }) => `${rule} ${file}`)).toEqual(["file.not_found absent.csv"]);
  expect(ratesFiles(settings)).toEqual(["usd.csv", "usd.csv", "absent.csv"]);
});
