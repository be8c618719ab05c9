import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workbook } from "../../../tests/workbook.fixture.ts";
import { lookIn } from "./look.ts";
import { byKind, proposalOf } from "./proposal.ts";

const team = [
  ["Medewerkernummer", "Naam", "Afdeling", "FTE", "In dienst"],
  [1, "Anna Smit", "Oost", 1, "2020-01-13"],
  [2, "Bram Bos", "West", 0.8, "2021-01-14"],
];
const targets = [
  ["Team", "Vanaf", "Tot en met", "Soort target", "Target"],
  ["Oost", "2026-01-01", "2026-12-31", "omzet", 1000],
];
const notes = [["Opmerking"], ["Cijfers zijn voorlopig"]];

function folderWith(sheets: Parameters<typeof workbook>[0]["sheets"]): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-look-"));
  writeFileSync(join(folder, "alles.xlsx"), workbook({ sheets }));
  return folder;
}

test("each sheet of a workbook that is an export is read as one, whatever stands beside it", () => {
  const { sheets } = lookIn(
    folderWith([
      { name: "Toelichting", rows: notes },
      { name: "Team", rows: team },
      { name: "Targets", rows: targets },
    ]),
  );
  expect(sheets.map(({ file }) => file)).toEqual(["alles.xlsx#Team", "alles.xlsx#Targets"]);
  const mappings = byKind(proposalOf(sheets)).map(([kind, [own]]) => [kind, own?.mapping.sheet]);
  expect(mappings).toEqual([
    ["team", "Team"],
    ["targets", "Targets"],
  ]);
});

test("of a workbook with notes behind its export that is read by the name of the file alone", () => {
  const { sheets } = lookIn(
    folderWith([
      { name: "Team", rows: team },
      { name: "Toelichting", rows: notes },
    ]),
  );
  expect(sheets.map(({ file }) => file)).toEqual(["alles.xlsx"]);
});
