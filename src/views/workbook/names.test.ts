import fc from "fast-check";
import { expect, test } from "vitest";
import { distinct, numberedSheet, sheetName } from "./names.ts";

test.each([
  ["Uren en klanten", "Uren en klanten"],
  ["Klanten: A/B [2026]?*\\", "Klanten A B 2026"],
  ["'s Avonds'", "s Avonds"],
  ["De accountmanagers van het hele land", "De accountmanagers van het hele"],
  ["", "–"],
  ["///", "–"],
])("%j is a sheet %j", (name, sheet) => {
  expect(sheetName(name)).toBe(sheet);
});

test("names that are the same, also but for their capitals, are numbered", () => {
  expect(distinct(["Teams", "teams", "Klanten", "TEAMS"], numberedSheet)).toEqual([
    "Teams",
    "teams (2)",
    "Klanten",
    "TEAMS (3)",
  ]);
});

test("whatever the names are, sheets have names of their own that a spreadsheet takes", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("Teams", "x".repeat(40)),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), (names) => {
      const sheets = distinct(names.map(sheetName), numberedSheet);
      expect(new Set(sheets.map((sheet) => sheet.toLowerCase())).size).toBe(names.length);
      for (const sheet of sheets) {
        expect([...sheet].length).toBeLessThanOrEqual(31);
        expect(sheet).not.toMatch(/[[\]:*?/\\\p{Cc}]|^$|^'|'$/u);
      }
    }),
  );
});
