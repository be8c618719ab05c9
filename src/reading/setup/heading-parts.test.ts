import { expect, test } from "vitest";
import type { FileKind } from "../../contract/vocabulary.ts";
import { isOther, isPutTogether } from "./heading-parts.ts";

/** The columns of a kind that a heading is put together for. */
const meant = (kind: FileKind, header: string, names: readonly string[]) =>
  names.filter((name) => isPutTogether(kind, name, header));

const ofQuotes = ["quote_id", "issued_on", "closed_on", "outcome", "value", "account_id"];

test.each([
  ["Entscheidungsdatum", "closed_on"],
  ["Datum besluit", "closed_on"],
  ["ActualCloseDate", "closed_on"],
  ["Geregistreerd", "issued_on"],
  ["Angelegt am", "issued_on"],
  ["Verkoop-ID", "quote_id"],
  ["OpportunityId", "quote_id"],
  ["Nettowert", "value"],
  ["Status offerte", "outcome"],
  ["LinkedOrganization", "account_id"],
])("of a quote %s is %s", (header, name) => {
  expect(meant("quotes", header, ofQuotes)).toEqual([name]);
});

test.each(["Verwachte sluitdatum", "Erwartetes Abschlussdatum", "Estimated Close Date", "Date Modified"])(
  "%s is no day of a quote, also where a word of it would be",
  (header) => {
    expect(meant("quotes", header, ofQuotes)).toEqual([]);
    expect(isOther("quotes", "closed_on", header) || isOther("quotes", "issued_on", header)).toBe(true);
  },
);

test("what came of a call is not which kind of contact it was", () => {
  expect(meant("activities", "Contactvorm", ["type"])).toEqual(["type"]);
  expect(meant("activities", "Call Type", ["type"])).toEqual([]);
});

test("costs, discounts and currencies are no value", () => {
  expect(
    ["Kosten", "Korting bedrag", "Valuta van bedrag"].flatMap((each) => meant("quotes", each, ["value"])),
  ).toEqual([]);
});
