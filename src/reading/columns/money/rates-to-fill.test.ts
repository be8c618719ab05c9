import { expect, test } from "vitest";
import { type Settings, settingsSchema } from "../../../contract/settings.ts";
import { type Mark, markOf } from "./currency.ts";
import { fileOfRates, ratesToFill, yamlKey } from "./rates-to-fill.ts";

const given = (rates: object): Settings["rates"] =>
  settingsSchema.parse({ organisation: "Demo", rates }).rates;
const mark = (word: string): Mark => markOf(word) ?? { said: word, codes: [] };
const fill = (rates: object, ...words: [word: string, ...months: string[]][]) =>
  ratesToFill(
    words.map(([word, ...months]) => ({ mark: mark(word), months: new Set(months) })),
    given(rates),
  );

test("a currency without a rate is to be filled in, beside those that are there", () => {
  expect(fill({}, ["USD"], ["$"])).toBe('rates: { USD: 0.00, "$": 0.00 }');
  expect(fill({ GBP: 1.2 }, ["USD"])).toBe("rates: { GBP: 1.2, USD: 0.00 }");
  expect(fill({}, ["USD", "2026-02", "2026-01"])).toBe("rates: { USD: { 2026-01: 0.00, 2026-02: 0.00 } }");
});

test("months that are lacking stand among those that are there", () => {
  expect(fill({ USD: { "2026-01": 0.9, "2026-03": 0.8 } }, ["USD", "2026-02"])).toBe(
    "rates: { USD: { 2026-01: 0.9, 2026-02: 0.00, 2026-03: 0.8 } }",
  );
});

test("a file of rates is filled in itself", () => {
  const rates = { usd: { file: "usd.csv" } };
  expect(fill(rates, ["USD", "2026-02"])).toBeNull();
  expect([fileOfRates(mark("USD"), given(rates)), fileOfRates(mark("GBP"), given(rates))]).toEqual([
    "usd.csv",
    undefined,
  ]);
});

test("a key of letters stands as it is, a sign in quotes", () => {
  expect(["USD", "zł", "$", "a b"].map(yamlKey)).toEqual(["USD", "zł", '"$"', '"a b"']);
});
