import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isoOfDay } from "../../../src/calendar/day.ts";
import { changedCopy, fixture, read } from "../../folders.fixture.ts";
import { sheetOf } from "../../workbook.fixture.ts";
import { corrected, correctedFolder, correctionsOf, toldIn } from "./folder.fixture.ts";

const broken = { "offertes.csv": (text: string) => text.replace("1.234,56", "1.2OO") };
const valuesIn = ({ dataset }: ReturnType<typeof read>) => [...dataset.quotes.value];
const whole = valuesIn(read(fixture("dutch")));

test("a cell that cannot be read is read as its correction says, and that is told", () => {
  expect(corrected([], broken).hasErrors).toBe(true);
  const data = corrected(["offertes.csv;O1;waarde;1.2OO;1.234,56;tikfout"], broken);
  expect(data.hasErrors).toBe(false);
  expect(valuesIn(data)).toEqual(whole);
  expect(data.problems.find(({ rule }) => rule === "corrections.applied")).toMatchObject({
    severity: "repaired",
    ...{ file: "offertes.csv", line: 2, column: "waarde", value: "1.2OO" },
    message_nl: expect.stringContaining('Gelezen als "1.234,56" (correcties.csv:2, tikfout).'),
  });
});

test.each([
  ["the line of the file", "offertes.csv;regel 2;waarde;1.2OO;1.234,56;"],
  ["the English name of the column", "quotes;O1;value;1.2OO;1.234,56;"],
  ["other capitals", "OFFERTES.CSV;o1;Waarde;1.2OO;1.234,56;"],
])("a cell is found by %s", (_, line) => {
  const data = corrected([line], broken);
  expect([data.hasErrors, valuesIn(data)]).toEqual([false, whole]);
});

test("what Excel makes of the file on its way is the same: no zeros before a number, dates and numbers its own way", () => {
  const changes = {
    "offertes.csv": (text: string) =>
      text
        .replace("O1;101;02-03-2026", "007;101;2026-03-02")
        .replace("13-04-2026;1.234,56", "13-04-2026;1.000,50"),
  };
  const data = corrected(
    ["offertes.csv;7;offertedatum;02-03-2026;03-03-2026;", "offertes.csv;7;waarde;1000,5;1.234,56;"],
    changes,
  );
  expect(toldIn(data)).toEqual(["applied offertes.csv 2", "applied offertes.csv 2"]);
  expect(valuesIn(data)).toEqual(whole);
});

test("a date that a Dutch Excel saved is no question in an export with the year in front", () => {
  const iso = (text: string) => text.replace(/(\d\d)-(\d\d)-(\d{4})/g, "$3-$2-$1");
  const data = corrected(
    ["offertes.csv;O3;offertedatum;29-05-2026;03-04-2026;", "offertes.csv;O3;afgesloten_op;;04-05-2026;"],
    { "offertes.csv": iso },
  );
  expect(data.hasErrors).toBe(false);
  expect([...data.dataset.quotes.issuedOn].map(isoOfDay)).toContain("2026-04-03");
});

test("a file of corrections in Windows-1252, or with commas and English headings, is read", () => {
  const folder = (bytes: Uint8Array | string) => read(correctedFolder(bytes));
  const latin = Buffer.from(
    "bestand;sleutel;kolom;van;naar;waarom\r\nmedewerkers.csv;101;naam;Sanne de Wit;Zoë de Wit;é\r\n",
    "latin1",
  );
  const english = "file,key,column,from,to,why\nteam,101,name,Sanne de Wit,Zoë de Wit,\n";
  for (const data of [folder(latin), folder(english)])
    expect(data.dataset.people.map(({ name }) => name)).toContain("Zoë de Wit");
});

test("a blank cell is filled, and one with something in it emptied", () => {
  const data = corrected(["offertes.csv;O3;afgesloten_op;;01-06-2026;", "klanten.csv;K2;sinds;15-02-2026;;"]);
  expect(toldIn(data)).toEqual(["applied klanten.csv 3", "applied offertes.csv 4"]);
  expect(data.dataset.accounts.map(({ since }) => since === null)).toEqual([false, true, true]);
});

test("where the export was mended a correction is no longer needed, and one of a cell with something else changes nothing", () => {
  const data = corrected([
    "offertes.csv;O1;waarde;1.2OO;1234,56;",
    "offertes.csv;O3;waarde;99;100;",
    "offertes.csv;O9;waarde;99;100;",
  ]);
  expect(toldIn(data)).toEqual([
    "done correcties.csv 2",
    "changed correcties.csv 3",
    "row_gone correcties.csv 4",
  ]);
  expect([data.hasErrors, valuesIn(data)]).toEqual([false, whole]);
});

test("what a correction gives and is wrong itself names both places", () => {
  const { problems, hasErrors } = corrected(["offertes.csv;O1;waarde;1.234,56;12OO;"]);
  expect(hasErrors).toBe(true);
  expect(problems.find(({ rule }) => rule === "cell.not_a_number")).toMatchObject({
    ...{ file: "offertes.csv", line: 2, value: "12OO" },
    message: expect.stringContaining('correcties.csv:2 has under "to"'),
    message_nl: expect.stringContaining('in correcties.csv:2 onder "naar"'),
  });
});

test.each([
  ["a file that is no export", "klnten.csv;K1;segment;A;B;", 'Bedoelde je "klanten.csv"?'],
  ["a column that is not there", "klanten.csv;K1;segmnt;A;B;", 'Bedoelde je "segment"?'],
  ["a number where rows have none", "formatie.csv;1;fte;2,5;2;", 'zoals "regel 17"'],
  ["no key", "klanten.csv;;segment;A;B;", "Verwacht: een bestand, een sleutel en een kolom."],
  ["nothing that changes", "klanten.csv;K1;segment;A;A;", "er verandert niets"],
])("%s is an error with what to do", (_, line, said) => {
  const data = corrected([line]);
  expect(toldIn(data)).toEqual(["unclear correcties.csv 2"]);
  expect(data.problems.map(({ message_nl }) => message_nl).join()).toContain(said);
  expect(data.hasErrors).toBe(true);
});

test("a key of several rows is the one of which the cell is as it says, and else an error with the lines", () => {
  const twice = { "klanten.csv": (text: string) => `${text}K2;Bakker;klant;C;101;01-06-2026;\r\n` };
  const one = corrected(["klanten.csv;K2;segment;C;A;"], twice);
  expect(toldIn(one)).toEqual(["applied klanten.csv 5"]);
  const both = corrected(["klanten.csv;K2;status;klant;prospect;"], twice);
  expect(toldIn(both)).toEqual(["unclear correcties.csv 2"]);
  expect(both.problems.map(({ message_nl }) => message_nl).join()).toContain('zoals "regel 3"');
});

test("two corrections of one cell are an error", () => {
  const data = corrected(["klanten.csv;K1;segment;A;B;", "klanten.csv;regel 2;segment;A;C;"]);
  expect(toldIn(data)).toEqual(["unclear correcties.csv 3", "applied klanten.csv 2"]);
});

test("a line that is not filled in changes nothing, and stops nothing", () => {
  const data = corrected(["klanten.csv;K1;segment;A;?;"]);
  expect([toldIn(data), data.hasErrors]).toEqual([["to_fill_in correcties.csv 2"], false]);
});

test("of a mapped export the heading of the export or the name here will do; of a made column one of its parts is named", () => {
  const changes = {
    "report.yaml": (text: string) =>
      `${text}\nfiles: { quotes: { path: pijplijn.csv, columns: { quote_id: Nr, value: [Deel, Rest] } } }\n`,
    "offertes.csv": (text: string) => text,
  };
  const folder = correctedFolder(
    correctionsOf("pijplijn.csv;A-1;Deel;1OO;100;", "pijplijn.csv;A-1;value;1;2;"),
    changes,
  );
  rmSync(join(folder, "offertes.csv"));
  writeFileSync(
    join(folder, "pijplijn.csv"),
    "Nr;accountmanager;offertedatum;klantnummer;uitslag;afgesloten_op;Deel;Rest\nA-1;101;02-03-2026;K1;gewonnen;13-04-2026;1OO;\n",
  );
  const data = read(folder);
  expect(toldIn(data)).toEqual(["unclear correcties.csv 3", "applied pijplijn.csv 2"]);
  expect(data.problems.map(({ message_nl }) => message_nl).join()).toContain(
    'noem daarvan de kop: "Deel", "Rest"',
  );
});

test("of an export whose months become rows the heading of the month is the column", () => {
  const changes = {
    "report.yaml": (text: string) =>
      `${text}\nfiles: { targets: { unpivot: { columns: months, name: from, value: value, year: 2026 }, defaults: { measure: revenue }, lasts: month } }\n`,
    "targets.csv": () => "team;jan;feb\nNoord;1OO;200\n",
  };
  const data = corrected(["targets.csv;regel 2;jan;1OO;100;", "targets.csv;regel 2;value;1;2;"], changes);
  expect(toldIn(data)).toContain("applied targets.csv 2");
  expect(toldIn(data)).toContain("unclear correcties.csv 3");
  expect(data.dataset.targets.map(({ value }) => value)).toEqual([100, 200]);
});

test("a cell of a workbook is corrected by its row, and named as Excel goes to it", () => {
  const folder = correctedFolder(correctionsOf("formatie.xlsx;regel 2;fte;1.2OO;1.5;"));
  rmSync(join(folder, "formatie.csv"));
  writeFileSync(
    join(folder, "formatie.xlsx"),
    sheetOf([
      ["team", "vanaf", "fte"],
      ["Zuid", "2026-01-01", "1.2OO"],
    ]),
  );
  const data = read(folder);
  expect(data.dataset.strength.map(({ fte }) => fte)).toEqual([1.5]);
  expect(data.problems.find(({ rule }) => rule === "corrections.applied")?.cell).toBe("Blad1!C2");
});

test("of files that are a list a key is sought in those that the name means", () => {
  const changes = {
    "report.yaml": (text: string) => `${text}\nfiles: { quotes: { path: [offertes.csv, nieuw.csv] } }\n`,
  };
  const folder = correctedFolder(
    correctionsOf("offertes;N1;waarde;5O;50;", "nieuw.csv;N2;waarde;6O;60;"),
    changes,
  );
  writeFileSync(
    join(folder, "nieuw.csv"),
    "offertenummer;accountmanager;offertedatum;klantnummer;uitslag;afgesloten_op;waarde\nN1;101;29-05-2026;K1;open;;5O\nN2;101;29-05-2026;K1;open;;6O\n",
  );
  const data = read(folder);
  expect(toldIn(data)).toEqual(["applied nieuw.csv 2", "applied nieuw.csv 3"]);
  expect(data.hasErrors).toBe(false);
});

test("a row is left out by what it is corrected to, as if that stood in the export", () => {
  const changes = {
    "report.yaml": (text: string) => `${text}\nfiles: { quotes: { skip: { uitslag: [concept] } } }\n`,
  };
  const data = corrected(["offertes.csv;O3;uitslag;open;concept;"], changes);
  expect(data.sources.find(({ kind }) => kind === "quotes")).toMatchObject({ rowsSkipped: 1 });
});

test("two files of corrections are asked about, and one without its columns says which", () => {
  const folder = changedCopy("dutch", {});
  writeFileSync(join(folder, "corrections.csv"), "file,key,column\nklanten.csv,K1,segment\n");
  expect(
    read(folder)
      .problems.filter(({ rule }) => rule === "column.missing")
      .map(({ column }) => column),
  ).toEqual(["from", "to"]);
  writeFileSync(join(folder, "correcties.csv"), correctionsOf());
  expect(read(folder).problems.map(({ rule }) => rule)).toContain("file.twice");
});

test("a workbook of corrections is asked for as CSV", () => {
  const folder = changedCopy("dutch", {});
  writeFileSync(join(folder, "correcties.xlsx"), sheetOf([["bestand"], ["klanten.csv"]]));
  expect(toldIn(read(folder))).toEqual(["unclear correcties.xlsx null"]);
});

test("of absence nothing that stands there is told, whatever became of its correction", () => {
  const data = corrected([
    "afwezigheid.csv;regel 3;deel;0,5;0,6;geheim",
    "afwezigheid.csv;regel 2;deel;0,7;0,8;geheim",
  ]);
  expect(data.dataset.absences.map(({ share }) => share)).toContain(0.6);
  const told = data.problems.filter(({ rule }) => rule.startsWith("corrections."));
  expect(told.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    "corrections.changed afwezigheid.csv",
    "corrections.applied afwezigheid.csv",
  ]);
  expect(JSON.stringify(told)).not.toMatch(/geheim|0,[5678]/);
});
