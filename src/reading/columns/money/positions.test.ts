import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";

/** The amounts and currencies of one quote, by the headers beside its other columns. */
function read(cells: Readonly<Record<string, string>>, mapping: object = {}) {
  const headers = [...Object.keys(cells), "account_manager_id", "issued_on", "outcome"];
  const row = [...Object.values(cells), "K1", "2026-10-01", "open"];
  const { valuesOf, table, source } = readLines("quotes", [headers.join(";"), row.join(";")], { mapping });
  const under = (name: string) => table?.columns.get(name)?.header;
  return {
    value: [under("value"), ...valuesOf("value")],
    currency: [under("currency"), ...valuesOf("currency")],
    unused: source?.columnsUnused,
  };
}
const nothing = [undefined, null];

test("amounts that the system has converted go before those that it has not", () => {
  expect(read({ Value: "100", "Value (converted)": "90" })).toEqual({
    value: ["Value (converted)", 90],
    currency: nothing,
    unused: ["Value"],
  });
});

test("so they do where they stand alone, under a name that exports use", () => {
  expect(read({ "Amount (converted)": "90" }).value).toEqual(["Amount (converted)", 90]);
  expect(read({ "Waarde (omgerekend)": "90" }).value).toEqual(["Waarde (omgerekend)", 90]);
});

test("unless report.yaml points to those before", () => {
  expect(read({ Value: "100", "Value (converted)": "90" }, { columns: { value: "Value" } }).value).toEqual([
    "Value",
    100,
  ]);
});

test("of amounts in several columns the converted ones are read where every one has them", () => {
  const mapping = { columns: { value: { first_of: ["Prijs", "Raming"] } } };
  const all = { Prijs: "", Raming: "100", "Prijs (converted)": "", "Raming (converted)": "90" };
  expect(read(all, mapping).value).toEqual(["Prijs / Raming", 100]);
});

test("the currency is that of the amounts that are read", () => {
  const both = { Value: "100", "Value Currency": "EUR", Munt: "€" };
  expect(read(both)).toMatchObject({ currency: ["Value Currency", "EUR"], unused: ["Munt"] });
  expect(read({ Value: "100", Munt: "EUR" }).currency).toEqual(["Munt", "EUR"]);
  expect(read(both, { columns: { currency: "Munt" } }).currency).toEqual(["Munt", "€"]);
});

test("converted amounts do not have the currency of those before", () => {
  expect(read({ Value: "100", Currency: "USD", "Value (converted)": "90" })).toEqual({
    value: ["Value (converted)", 90],
    currency: nothing,
    unused: ["Value", "Currency"],
  });
  expect(
    read({ "Value (converted)": "90", "Value (converted) Currency": "EUR", Currency: "USD" }).currency,
  ).toEqual(["Value (converted) Currency", "EUR"]);
});

test("where one of several has no converted amounts they are read as they are", () => {
  const mapping = { columns: { value: { first_of: ["Prijs", "Raming"] } } };
  const some = { Prijs: "", Raming: "100", "Prijs (converted)": "90" };
  expect(read(some, mapping).value).toEqual(["Prijs / Raming", 100]);
});

test("the currency may stand before the amounts", () => {
  expect(read({ Munt: "EUR", Value: "100" }).currency).toEqual(["Munt", "EUR"]);
});
