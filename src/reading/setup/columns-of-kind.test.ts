import { expect, test } from "vitest";
import type { FileKind } from "../../contract/vocabulary.ts";
import { columnsOfKind, lookedAt } from "./columns-of-kind.ts";
import type { KnownThings } from "./contents.ts";
import type { Sheet } from "./sheet.ts";
import { employees, sheetFrom } from "./sheets.fixture.ts";

const nobody: KnownThings = { people: new Set(), accounts: new Set() };

/** The headings of a sheet by column, with what else may be meant behind a question mark. */
const found = (sheet: Sheet, kind: FileKind, known = nobody) =>
  Object.fromEntries(
    columnsOfKind(sheet, kind, lookedAt(sheet, known)).map(({ name, header, rival, otherwise }) => [
      name,
      [header, rival ?? otherwise].filter((each) => each !== null).join("?"),
    ]),
  );

test("of two first days it is the one that differs between the contracts of a person", () => {
  expect(found(employees, "team")).toMatchObject({
    start_date: "Begindatum contract",
    end_date: "Einddatum contract",
  });
});

test("two columns that may both be meant are asked, unless they hold the same", () => {
  const head = "Nummer;Volledige naam;Afdeling;FTE;Begindatum contract;Ingangsdatum";
  const rows = ["1;Anna Boer;Oost;1,0;13-03-2019;14-03-2020", "2;Bram Visser;West;0,8;15-03-2019;16-03-2020"];
  const { start_date } = found(sheetFrom("1.csv", [head, ...rows]), "team");
  expect(start_date?.split("?").sort()).toEqual(["Begindatum contract", "Ingangsdatum"]);
  const same = rows.map((row) => row.replace(/[^;]*$/, "") + row.split(";")[4]);
  expect(found(sheetFrom("1.csv", [head, ...same]), "team").start_date).not.toContain("?");
});

test("a heading that says a day is none where no days stand under it", () => {
  const sheet = sheetFrom("1.csv", [
    "Nummer;Klant;Verkoper;Fase;Aangemaakt op",
    "1;Staal;Anna;Gewonnen;door Anna",
  ]);
  expect(found(sheet, "quotes")).not.toHaveProperty("issued_on");
});

test("known people and known words tell a column of which the heading says nothing", () => {
  const sheet = sheetFrom("1.csv", [
    "Datum;Kolom A;Kolom B;Kolom C",
    "13-10-2026;Anna Boer;bezoek;x1",
    "14-10-2026;Anna Boer;telefoon;x2",
    "15-10-2026;Bram Visser;bezoek;x3",
  ]);
  const known = { people: new Set(["anna boer", "bram visser"]), accounts: new Set<string>() };
  expect(found(sheet, "activities", known)).toEqual({
    date: "Datum",
    account_manager_id: "Kolom A",
    type: "Kolom B",
  });
});

test("a stage beside a status is how far a quote is; alone it is how it ended", () => {
  const both = sheetFrom("1.csv", [
    "Nummer;Verkoper;Offertedatum;Status;Verkoopfase;Verwachte sluitdatum",
    "1;Anna;05-09-2026;Open;Onderhandeling;15-12-2026",
    "2;Bram;06-09-2026;Gewonnen;Contract;16-10-2026",
  ]);
  expect(found(both, "quotes")).toMatchObject({
    outcome: "Status",
    stage: "Verkoopfase",
    expected_on: "Verwachte sluitdatum",
  });
  const alone = sheetFrom("1.csv", ["deal_id,rep,stage,acv", "1,Anna,Closed Won,100", "2,Bram,Lead,200"]);
  expect(found(alone, "quotes")).toMatchObject({ outcome: "stage" });
  expect(found(alone, "quotes")).not.toHaveProperty("stage");
});

test.each([
  ["Estimated close date", "Verwacht op"],
  ["Verwachte orderdatum", "Voraussichtliches Abschlussdatum"],
])("%s and %s are the day on which an outcome is expected, and not that of it", (...headers) => {
  for (const header of headers) {
    const sheet = sheetFrom("1.csv", [`Nr;Verkoper;Status;${header}`, "1;Anna;Open;15-12-2026"]);
    expect(found(sheet, "quotes")).toMatchObject({ expected_on: header });
    expect(found(sheet, "quotes")).not.toHaveProperty("closed_on");
  }
});
