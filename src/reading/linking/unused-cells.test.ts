import { expect, test } from "vitest";
import type { FileKind } from "../../contract/vocabulary.ts";
import { readLines } from "../columns/reading.fixture.ts";
import { Problems } from "../problems/problems.ts";
import { reportUnusedCells } from "./unused-cells.ts";

/** What is told of cells that do nothing in a file with such lines. */
function told(kind: FileKind, lines: readonly string[], mapping = {}) {
  const { table } = readLines(kind, lines, { mapping });
  const problems = new Problems();
  if (table) reportUnusedCells(table, problems);
  return problems.list.map(({ line, column, value, message_nl }) => ({ line, column, value, message_nl }));
}

const accounts =
  "klantnummer;status;segment;accountmanager;keer_per_jaar;norm_middel;wens_per_jaar;wens_middel";

test("a medium without how often is told once for its column, with the first of its lines", () => {
  const rows = Array.from({ length: 7 }, (_, i) => `${i};klant;A;101;12;bezoek;;telefoon`);
  const [first, ...others] = told("accounts", [accounts, ...rows]);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ line: 2, column: "wens_middel" });
  expect(first?.message_nl).toContain(
    "In 7 regels (2, 3, 4, 5, 6 …) staat hier iets, en wens_per_jaar is er leeg.",
  );
});

test("a frequency of nought is one, and a row with neither says nothing", () => {
  expect(told("accounts", [accounts, "1;klant;A;101;0;telefoon;0;telefoon", "2;klant;A;101;;;;"])).toEqual(
    [],
  );
});

test("where the file has no such column at all, that is said", () => {
  const [only] = told("accounts", [
    "klantnummer;status;segment;accountmanager;wens_middel",
    "1;klant;A;101;video",
  ]);
  expect(only?.message_nl).toContain("In 1 regel staat hier iets, en een kolom wens_per_jaar is er niet.");
});

test("what report.yaml puts in every row is no cell of a row", () => {
  const mapping = { defaults: { wish_medium: "visit" } };
  expect(told("accounts", ["klantnummer;status;segment;accountmanager", "1;klant;A;101"], mapping)).toEqual(
    [],
  );
});

test("a chance and a value of an order do something in lines of quotes alone", () => {
  const lines = [
    "segment;middel;per;keer_per_jaar;scoringskans;orderwaarde",
    "A;bezoek;klant;12;0,3;",
    "A;offerte;klant;2;0,3;1000",
  ];
  expect(told("plan", lines).map(({ column, line }) => [column, line])).toEqual([["scoringskans", 2]]);
});

test("how sure somebody is stands in nothing that is told", () => {
  const [only] = told("plan", ["segment;middel;per;keer_per_jaar;vertrouwen", "A;bezoek;klant;12;37%"]);
  expect(JSON.stringify(only)).not.toContain("37");
});

test("FTE in a row of a person does nothing, unless the row says its share; no line of absence is named", () => {
  const head = "medewerkernummer;team;fte;eerste_dag;laatste_dag;deel";
  const rows = [
    "101;;0,5;01-09-2026;;",
    "102;;0,5;01-09-2026;;",
    "103;;1;01-09-2026;;0,5",
    ";Noord;1;01-09-2026;;",
  ];
  const [only, ...others] = told("absence", [head, ...rows]);
  expect(others).toEqual([]);
  expect(only?.value).toBeNull();
  expect(only?.message_nl).toContain("In 2 regels staat hier iets, en de regel is van een persoon");
});

test("a contact person without an account is told", () => {
  const lines = ["datum;accountmanager;soort;klantnummer;contactpersoonnummer", "01-09-2026;101;bezoek;;P1"];
  expect(told("activities", lines)).toMatchObject([{ column: "contactpersoonnummer", line: 2 }]);
});
