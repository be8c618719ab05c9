import { expect, test } from "vitest";
import {
  currencyNamed,
  currencyOf,
  currencyOfTitle,
  currencySpokenOf,
  type Mark,
  markOf,
  sharedMark,
  withoutCurrency,
} from "./currency.ts";

const codes = (mark: Mark | null) => mark?.codes.join(" ") ?? null;

test.each([
  ["EUR", "€ euro euros eur EUR Euro"],
  ["USD CAD AUD NZD SGD HKD MXN", "$"],
  ["USD CAD AUD NZD SGD HKD", "dollar dollars"],
  ["USD", "US$ $us USD"],
  ["AUD", "A$ AU$"],
  ["CAD", "C$ CA$"],
  ["NZD", "NZ$"],
  ["SGD", "S$"],
  ["HKD", "HK$"],
  ["TWD", "NT$"],
  ["BRL", "R$"],
  ["MXN", "MX$"],
  ["GBP", "£ pond pound pounds"],
  ["JPY CNY", "¥"],
  ["CNY", "CN¥ RMB yuan"],
  ["JPY", "JP¥ yen"],
  ["SEK NOK DKK ISK", "kr kr."],
  ["SEK", "Skr"],
  ["NOK", "Nkr"],
  ["DKK", "Dkr"],
  ["PLN", "zł zl"],
  ["CZK", "Kč kc"],
  ["HUF", "Ft"],
  ["CHF", "Fr. SFr. franken"],
  ["RON MDL", "lei"],
  ["BGN", "лв"],
  ["INR", "₹"],
  ["INR PKR LKR", "Rs."],
  ["TRY", "₺ TL"],
  ["RUB", "₽ руб."],
  ["UAH", "₴"],
  ["ILS", "₪"],
  ["KRW", "₩"],
  ["THB", "฿"],
  ["PHP", "₱"],
  ["VND", "₫"],
])("%s is written as each of %s", (expected, written) => {
  for (const word of written.split(" ")) expect(codes(markOf(word)), word).toBe(expected);
});

test("a sign of which the currency is not known is one all the same, a word is not", () => {
  expect(markOf("pound sterling")?.codes).toEqual(["GBP"]);
  expect(markOf("₿")).toEqual({ said: "₿", codes: [] });
  expect(markOf("stuks")).toBeNull();
  expect(markOf("zar")).toEqual({ said: "ZAR", codes: ["ZAR"] });
});

test.each([
  ["€ 500", "EUR"],
  ["500 EUR", "EUR"],
  ["-€500", "EUR"],
  ["US$ 500", "USD"],
  ["$ 500 CAD", "CAD"],
  ["€ 500 EUR", "EUR"],
  ["500", null],
  ["500 stuks", null],
])("the amount %s is in %s", (amount, expected) => {
  expect(codes(currencyOf(amount))).toBe(expected);
});

test("two marks that differ contradict each other, unless they have currencies in common", () => {
  expect(currencyOf("€ 500 USD")).toEqual({ said: "€ / USD", codes: [], isContradiction: true });
  const [dollar, peso] = [markOf("$"), markOf("dollar")];
  expect(dollar && peso && sharedMark(dollar, peso)).toEqual({
    said: "$",
    codes: "USD CAD AUD NZD SGD HKD".split(" "),
  });
});

test("what stands around a number is read without its currency, and a word that is none stays", () => {
  expect(withoutCurrency("€-")).toBe("-");
  expect(withoutCurrency("kr.")).toBe("");
  expect(withoutCurrency("ca")).toBe("ca");
});

test.each([
  ["EUR", "EUR"],
  ["$", "USD CAD AUD NZD SGD HKD MXN"],
  ["US Dollar", "USD"],
  ["Amerikaanse dollar", "USD"],
  ["Schweizer Franken", "CHF"],
  ["Bedrag in CHF (contract)", "CHF"],
  ["EUR of USD", null],
  ["munt: €", "EUR"],
  ["onbekend", null],
])("a column of currencies names with %s the currency %s", (text, expected) => {
  expect(codes(currencyNamed(text))).toBe(expected);
});

test.each([
  ["Amount (USD)", "USD"],
  ["value_eur", "EUR"],
  ["amountUsd", "USD"],
  ["Waarde €", "EUR"],
  ["Prijs ₿", ""],
  ["EUR naar USD", null],
  ["try", null],
  ["TRY", "TRY"],
  ["php", null],
  ["PHP", "PHP"],
  ["all", null],
  ["Waarde", null],
])("the header %s speaks of %s", (text, expected) => {
  expect(codes(currencySpokenOf(text))).toBe(expected);
});

const spoken =
  "EUR USD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON BGN HRK RUB UAH TRY JPY CNY HKD SGD KRW INR AUD NZD CAD MXN BRL ZAR ILS AED THB IDR MYR PHP TWD";
test.each(spoken.split(" "))("a header speaks of %s by its code", (code) => {
  expect(codes(currencySpokenOf(`Value (${code})`))).toBe(code);
});

test.each([
  ["(x $ 1.000)", "USD CAD AUD NZD SGD HKD MXN"],
  ["(× € 1.000)", "EUR"],
  ["bedragen in USD", "USD"],
  ["Bedragen USD", "USD"],
  ["Amounts: EUR", "EUR"],
  ["Valuta: CHF", "CHF"],
  ["Munt CHF", "CHF"],
  ["Currency GBP", "GBP"],
  ["Währung: CHF", "CHF"],
  ["Wahrung: CHF", "CHF"],
  ["Beträge CHF", "CHF"],
  ["Betrage CHF", "CHF"],
  ["in 1.000 EUR", "EUR"],
  ["(EUR)", "EUR"],
  ["Offertes EUR", null],
  ["gemaakt in mei", null],
])("the title %s says that amounts are in %s", (text, expected) => {
  expect(codes(currencyOfTitle(text))).toBe(expected);
});

test("letters before a sign belong to it: US$ is one currency", () => {
  expect(codes(currencySpokenOf("Omzet US$"))).toBe("USD");
  expect(codes(currencySpokenOf("Omzet A$"))).toBe("AUD");
});
