import { expect, test } from "vitest";
import { fitsOf, likeliest } from "./kind-of-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { employees, opportunities, sheetFrom, wideTargets } from "./sheets.fixture.ts";

const nobody = { people: new Set<string>(), accounts: new Set<string>() };

const seemsToBe = (sheet: Sheet) => {
  const { fit, rival } = likeliest(fitsOf(sheet, nobody));
  return [fit?.kind, ...(rival ? [rival.kind] : [])].join(" or ");
};

test("what a file is shows in its headings and contents, whatever its name", () => {
  for (const file of ["1.csv", "report1698765432109.csv"]) {
    expect(seemsToBe({ ...employees, file })).toBe("team");
    expect(seemsToBe({ ...opportunities, file })).toBe("quotes");
    expect(seemsToBe({ ...wideTargets, file })).toBe("targets");
  }
});

test("the export of a known system is known by its headings", () => {
  expect(likeliest(fitsOf(opportunities, nobody)).fit?.system?.preset).toBe("salesforce");
  expect(likeliest(fitsOf(employees, nobody)).fit?.system).toBe(null);
});

test("one heading that a system has too is not enough for its export", () => {
  const own = sheetFrom("1.csv", ["activity_type,activity_date,rep_name", "Call,2026-10-05,Anna de Boer"]);
  const { fit } = likeliest(fitsOf(own, nobody));
  expect([fit?.kind, fit?.system]).toEqual(["activities", null]);
});

test("headings in English and German are known as those in Dutch", () => {
  expect(
    seemsToBe(
      sheetFrom("1.csv", ["employee_id,full_name,department,hire_date", "17,Anna Boer,East,2020-01-01"]),
    ),
  ).toBe("team");
  expect(
    seemsToBe(
      sheetFrom("1.csv", [
        "Kundennummer;Firma;Kundenstatus;Klassifizierung;Kundenbetreuer",
        "4001;Stahl GmbH;Kunde;A;Anna Boer",
        "4002;Holz GmbH;Kunde;B;Anna Boer",
      ]),
    ),
  ).toBe("accounts");
});

test("a file that may be two kinds is asked, and one that is none is not read", () => {
  const both = sheetFrom("1.csv", [
    "datum;accountmanager;soort;klant;resultaat;waarde",
    "13-10-2026;Anna;bezoek;Staal;order;100",
    "14-10-2026;Bram;telefoon;Hout;nog niets;200",
  ]);
  expect(seemsToBe(both)).toMatch(/quotes or activities|activities or quotes/);
  expect(seemsToBe(sheetFrom("1.csv", ["colour,weight", "red,12", "blue,13"]))).toBe("");
});
