import { expect, test } from "vitest";
import {
  convertedAlone,
  convertedPosition,
  currencyPosition,
  isConverted,
  unconvertedPosition,
} from "./headers.ts";

test.each([
  "Amount (converted)",
  "Bedrag (omgerekend)",
  "Betrag (umgerechnet)",
  "Betrag konvertiert",
  "Amount (Base)",
  "Bedrag (basis)",
  "Amount in company currency",
  "Amount in home currency",
  "Amount in base currency",
  "Amount in corporate currency",
  "Amount in account currency",
  "Bedrag in bedrijfsvaluta",
  "Bedrag in de basisvaluta",
  "Bedrag in standaardvaluta",
  "Bedrag in valuta van het bedrijf",
  "Bedrag in de valuta van de onderneming",
  "Bedrag in de valuta van organisatie",
  "Bedrag in valuta van account",
  "Betrag in Firmenwährung",
  "Betrag in Unternehmenswaehrung",
  "Betrag in Hauswährung",
  "Betrag in Basiswährung",
])("%s are amounts that the system has converted", (header) => {
  expect(isConverted(header)).toBe(true);
});

test.each(["Amount", "Amount in USD", "Value", "Basis"])("%s are not", (header) => {
  expect(isConverted(header)).toBe(false);
});

const headers = ["Amount", "Amount (converted)", "Amount Currency", "Value", "Currency"];

test("converted amounts stand beside those that they are of, by their name", () => {
  expect([0, 1, 3, 9].map((position) => convertedPosition(headers, position))).toEqual([1, -1, -1, -1]);
  expect(unconvertedPosition(headers, 1)).toBe(0);
  expect(unconvertedPosition(headers, 3)).toBe(-1);
  expect(convertedAlone(["x", "Amount (converted)"], ["value", "amount", "Amount"])).toEqual([1]);
  expect(convertedAlone(headers, ["value"])).toEqual([]);
});

test("the currency of amounts stands under their name, else under the first that says so; of converted ones under their own alone", () => {
  expect(currencyPosition(headers, "Amount")).toBe(2);
  expect(currencyPosition(["Value", "Currency"], "Value")).toBe(1);
  expect(currencyPosition(["Value", "Currency"], "Value (converted)")).toBe(-1);
  expect(currencyPosition(["Value (converted)", "Value (converted) Currency"], "Value (converted)")).toBe(1);
  expect(currencyPosition(["Currency of Value", "Value"], "Value")).toBe(0);
});

test.each([
  "Currency",
  "Valuta",
  "Munteenheid",
  "Muntsoort",
  "Währung",
  "Waehrung",
  "Munt",
  "Muntcode",
  "CCY",
  "Curr",
  "Devise",
  "Divisa",
  "Moneda",
])("%s is the header of a currency", (header) => {
  expect(currencyPosition(["x", header], "Value")).toBe(1);
});

test.each([
  "Currency rate",
  "Wisselkoers valuta",
  "Währungskurs",
  "Valutadatum",
  "Currency date",
  "Bedrag in valuta",
  "Valuta (basis)",
  "Company currency",
  "Home currency",
  "Corporate currency",
  "Base currency",
  "Bedrijfsvaluta",
  "Firmenwährung",
  "Unternehmenswährung",
  "Hauswährung",
  "Muntstuk",
])("%s is not", (header) => {
  expect(currencyPosition(["x", header], "Value")).toBe(-1);
});
