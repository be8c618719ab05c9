import { expect, test } from "vitest";
import { recipients } from "../../contract/files/recipients.ts";
import { fileContracts } from "../../contract/files.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { nearColumns } from "./near-columns.ts";

/** What headings look like in a file that has the columns it must have, or those that are named. */
function near(kind: FileKind, headers: readonly string[], has?: readonly string[]): string[] {
  const { columns } = fileContracts[kind];
  const isLacking = (name: string) => (has ? !has.includes(name) : !columns[name]?.required);
  return nearColumns(
    headers.map((header, position) => ({ header, position })),
    fileContracts[kind],
    isLacking,
  ).map(({ header, name }) => `${header}: ${name}`);
}

test.each<[FileKind, string, string]>([
  ["accounts", "keren_per_jaar", "times_per_year"],
  ["accounts", "Keer p/j", "times_per_year"],
  ["accounts", "freq. per jaar", "times_per_year"],
  ["accounts", "TimesPerYear", "times_per_year"],
  ["accounts", "wensmiddel", "wish_medium"],
  ["accounts", "AM sinds", "since"],
  ["accounts", "t/m", "until"],
  ["team", "in dienst tot", "end_date"],
  ["team", "Functies", "role"],
  ["quotes", "verwachte afsluitdatum", "expected_on"],
  ["quotes", "Klantnr.", "account_id"],
  ["quotes", "Fase", "stage"],
  ["plan", "max p/j", "max_per_year"],
  ["plan", "hit rate (%)", "hit_rate"],
  ["activities", "Aantallen", "count"],
  ["agreements", "deadline", "due"],
])("in %s the heading %s looks like %s", (kind, header, name) => {
  expect(near(kind, [header])).toEqual([`${header}: ${name}`]);
});

test("what a CRM has besides looks like nothing", () => {
  const besides = [
    ...["Billing Street", "Billing State/Province", "Phone", "Website", "SIC Code", "Annual Revenue"],
    ...["Number of Employees", "Description", "Last Activity", "Created Date", "Last Modified By"],
    ...["Postcode", "Plaats", "KvK-nummer", "BTW-nummer", "Betalingsconditie", "Kredietlimiet"],
    ...["Aantal medewerkers", "Laatste bezoek", "Gewijzigd op", "Einddatum contract", "Factuurfrequentie"],
  ];
  expect(near("accounts", besides)).toEqual([]);
});

test("of a column that is there no other is sought, and what is nearer to it is that", () => {
  expect(near("quotes", ["Klantnr"], ["account_id"])).toEqual([]);
  expect(near("accounts", ["Klant vanaf"], ["customer_since"])).toEqual([]);
  expect(near("accounts", ["Klant vanaf"], ["since"])).toEqual(["Klant vanaf: customer_since"]);
});

test("of each column one heading, the nearest", () => {
  expect(near("accounts", ["Bezoekfrequentie", "keren per jaar"])).toEqual([
    "keren per jaar: times_per_year",
  ]);
});

test("a file that stands beside the exports has such headings too", () => {
  const found = nearColumns(
    [{ header: "Voorkeurstaal", position: 2 }],
    { kind: null, columns: recipients.columns },
    (name) => name === "language",
  );
  expect(found.map(({ name }) => name)).toEqual(["language"]);
});
