import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixture, read } from "../../../tests/folders.fixture.ts";
import { sheetOf } from "../../../tests/workbook.fixture.ts";

/** The Dutch exports with a file of recipients of these lines; the fixture is read on 31 October 2026. */
function readWith(name: string, content: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "handjes-recipients-"));
  cpSync(fixture("dutch"), folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  const { recipients, problems, sources } = read(folder);
  const own = problems.filter(({ file }) => file === name);
  return { recipients, sources, told: own.map(({ rule, line, column }) => [rule, line, column]), own };
}

const lines = (...rows: string[]) => `email;naam;uitgave;taal\n${rows.join("\n")}\n`;

test("each line is an edition for an address, in whatever way the edition is written", () => {
  const { recipients, told } = readWith(
    "ontvangers.csv",
    lines(
      "directie@handel.example;Directie;Directie;",
      "allen@handel.example;;bedrijf;en",
      "lead@handel.example;;Team: noord;Nederlands",
      "sanne@handel.example;Sanne de Wit;persoon:101;",
      "sanne@thuis.example;;person:Sanne de Wit;",
      "joost@handel.example;;Joost van der Meer;",
    ),
  );
  expect(told).toEqual([]);
  expect(recipients.map(({ edition, language }) => [edition, language])).toEqual([
    ["management", null],
    ["company", "en"],
    ["team:Noord", "nl"],
    ["person:101", null],
    ["person:101", null],
    ["person:102", null],
  ]);
  expect(recipients[0]).toEqual({
    line: 2,
    address: "directie@handel.example",
    name: "Directie",
    edition: "management",
    language: null,
  });
});

test("a wrong line is told where it is wrong, and gets nothing; the others do", () => {
  const { recipients, told, own } = readWith(
    "ontvangers.csv",
    lines(
      "a@handel.example;;team:Nord;",
      "b@handel.example;;management;fr",
      "c@handel.example;;;",
      ";;management;",
      '"d@handel.example\r\nBcc: x@elders.example";;management;',
      "e@handel.example, f@handel.example;;management;",
      "g@handel.example;;management;",
      "G@handel.example;;directie;",
      "h@handel.example;;team:Zuid;",
    ),
  );
  expect(told).toEqual([
    ["recipients.unknown_edition", 2, "uitgave"],
    ["recipients.no_language", 3, "taal"],
    ["cell.blank", 4, "uitgave"],
    ["cell.blank", 5, "email"],
    ["recipients.no_address", 6, "email"],
    ["recipients.no_address", 8, "email"],
    ["recipients.twice", 10, "email"],
  ]);
  expect(own[0]?.message).toContain('Did you mean "team:Noord"?');
  expect(recipients.map(({ address }) => address)).toEqual(["g@handel.example", "h@handel.example"]);
});

test("a name of a team without the word for it is shown with that word", () => {
  const { own } = readWith("ontvangers.csv", lines("a@handel.example;;zuid;"));
  expect(own[0]?.message).toContain('Did you mean "team:Zuid"?');
});

test("who has left gets no mail, neither their own edition nor another under their name, and that is told", () => {
  const { recipients, told, own } = readWith(
    "recipients.csv",
    "email,name,edition\na@handel.example,,person:103\nb@handel.example,Zoë Bakker,management\n",
  );
  expect(told).toEqual([
    ["recipients.left", 2, "edition"],
    ["recipients.left", 3, "name"],
  ]);
  expect(own.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  expect(recipients).toEqual([]);
});

test("a workbook is read like a CSV, and a column that must be there is told", () => {
  const book = sheetOf([
    ["email", "edition"],
    ["a@handel.example", "company"],
  ]);
  expect(readWith("recipients.xlsx", book).recipients).toHaveLength(1);
  expect(readWith("ontvangers.csv", "email;naam\na@handel.example;A\n").told).toEqual([
    ["column.missing", 1, "edition"],
  ]);
});

test("nothing of it is among the files that a report is made of", () => {
  const { sources } = readWith("ontvangers.csv", lines("a@handel.example;;management;"));
  expect(sources.map(({ file }) => file)).not.toContain("ontvangers.csv");
});
