import { expect, test } from "vitest";
import { tellingPart } from "../exports/settings/form-cells.ts";
import { meaningOf } from "./parse-distinct.ts";
import { readLines } from "./reading.fixture.ts";

const quotes = (cells: readonly string[], column: string, mapping: object = {}) => {
  const names = ["account_manager_id", "issued_on", "outcome", column];
  return readLines("quotes", [names.join(";"), ...cells.map((cell) => `K1;2026-10-01;open;${cell}`)], {
    mapping,
  });
};

/** People of the team with these roles: any text. */
const roles = (cells: readonly string[]) =>
  readLines("team", [
    "person_id;team;fte;start_date;role",
    ...cells.map((cell, i) => `K${i};Noord;1;2026-10-01;${cell}`),
  ]);

test("a text means itself, with one space for any white space, and nothing where it is blank or has only what nobody reads", () => {
  expect(roles(["Fase  1", "Fase\u00a01", "", "\u200b"]).valuesOf("role")).toEqual([
    "Fase 1",
    "Fase 1",
    null,
    null,
  ]);
});

test("a key is nothing where it says so, in a column of any size", () => {
  expect(quotes(["A1", "n.v.t.", "-"], "account_id").valuesOf("account_id")).toEqual(["A1", null, null]);
});

test("of several values in a cell the first is read, where report.yaml says what parts them", () => {
  expect(
    quotes(["A1, A2", "A3"], "account_id", { first_of: { account_id: "," } }).valuesOf("account_id"),
  ).toEqual(["A1", "A3"]);
});

test("a cell of more than 10,000 characters is told, and one of as many is read", () => {
  expect(roles(["x".repeat(10_000)]).told.filter((each) => each.startsWith("cell."))).toEqual([]);
  expect(roles(["x".repeat(10_001)]).told).toContain("cell.too_long 2 role");
});

test("what a text means may be said elsewhere, and there may be nothing said of it", () => {
  const read = (text: string) => ({ value: text.length });
  expect(meaningOf("abc", null, read)).toEqual({ value: 3 });
  expect(meaningOf("abc", () => "x", read)).toEqual({ value: 1 });
  expect(meaningOf("abc", () => null, read)).toEqual({ broken: "lookup.unknown_key" });
});

test("of cells of which one tells, that is read, else the first that is filled", () => {
  const nothing = new Set(["onbekend"]);
  expect(
    ["onbekend ¦ Bezoek", "- ¦ Onbekend ¦ -", "Bel ¦ Bezoek", "- ¦ -"].map((text) =>
      tellingPart(text, nothing),
    ),
  ).toEqual(["Bezoek", "Onbekend", "Bel", ""]);
});
