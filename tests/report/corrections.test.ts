import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { daysOfMonth } from "../../src/calendar/window.ts";
import { countedKinds } from "../../src/contract/vocabulary.ts";
import { correctionsText } from "../../src/publish/check-page/corrections-part.ts";
import { checkShown } from "../../src/publish/check-page/write-check-page.ts";
import type { ReadData } from "../../src/reading/read.ts";
import { assembleEach } from "../../src/report/assemble.ts";
import { inputFingerprints } from "../../src/report/editions/inputs.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import { changedCopy, fixture, read } from "../folders.fixture.ts";
import { correctedFolder, correctionsOf } from "../reading/corrections/folder.fixture.ts";

const month = "2026-06";

/** The reports of a folder for management, a team, a person and the company. */
function reportsOf(data: ReadData, names: "full" | "initials" = "full"): Snapshot[] {
  const settings = { ...data.settings, names };
  return assembleEach({ ...data, settings, month, today: daysOfMonth("2026-10").to }, [
    { kind: "management" },
    { kind: "team", team: "Noord" },
    { kind: "person", id: "101" },
    { kind: "company" },
  ]).snapshots;
}

const figuresOf = (folder: string) => reportsOf(read(folder)).map(({ figures }) => figures);

const broken = {
  "offertes.csv": (text: string) => text.replace("1.234,56", "1.2OO").replace("verloren", "verlooren"),
  "medewerkers.csv": (text: string) => text.replace(";0,8;", ";8,0;"),
};

/** What a text finds in reports, without showing all of them where it does. */
const foundIn = (reports: unknown, text: RegExp) => JSON.stringify(reports).match(text)?.[0];

/** What somebody answers to the proposed corrections, by what stands in the cell. */
const answers: Readonly<Record<string, string>> = { "1.2OO": "1.234,56", "8,0": "0,8" };

/** The proposed corrections of a folder, as somebody has filled them in and saved them in a Dutch Excel. */
function filledIn(folder: string): Buffer {
  const data = read(folder);
  const { proposed } = checkShown(folder, { data, refused: [] });
  const filled = proposed.map((each) => ({ ...each, to: answers[each.from] ?? each.to }));
  return Buffer.from(correctionsText(filled, "nl").replace("\uFEFF", ""), "latin1");
}

test("from a broken export by the proposed corrections to the right report, that lists each of them", () => {
  const folder = changedCopy("dutch", broken);
  const whole = figuresOf(fixture("dutch"));
  writeFileSync(join(folder, "correcties.csv"), filledIn(folder));
  const data = read(folder);
  expect(data.hasErrors).toBe(false);
  expect(figuresOf(folder)).toEqual(whole);
  const [management] = reportsOf(data);
  expect(
    management?.corrections?.map(({ file, line, key, from, to }) => [file, line, key, from, to]),
  ).toEqual([
    ["medewerkers.csv", 3, "102", "8,0", "0,8"],
    ["offertes.csv", 2, "O1", "1.2OO", "1.234,56"],
    ["offertes.csv", 3, "O2", "verlooren", "verloren"],
  ]);
  expect(readFileSync(join(folder, "offertes.csv"), "utf8")).toContain("1.2OO");

  const mended = correctedFolder(readFileSync(join(folder, "correcties.csv")));
  expect(figuresOf(mended)).toEqual(whole);
  expect(read(mended).problems.map(({ rule }) => rule)).toEqual(Array(3).fill("corrections.done"));
});

test("what is proposed and not yet filled in is not proposed again", () => {
  const folder = changedCopy("dutch", broken);
  const data = read(folder);
  const { proposed } = checkShown(folder, { data, refused: [] });
  expect(proposed.map(({ to }) => to)).toEqual(["?", "?", "verloren"]);
  writeFileSync(join(folder, "correcties.csv"), correctionsText(proposed, "nl"));
  expect(checkShown(folder, { data: read(folder), refused: [] }).proposed).toEqual([]);
});

test("a correction of absence stands in no edition, and those of other files in management's alone", () => {
  const folder = correctedFolder(
    correctionsOf(
      "afwezigheid.csv;regel 2;eerste_dag;13-07-2026;14-07-2026;geheim",
      "afwezigheid.csv;regel 3;deel;0,9;0,8;geheim",
      "klanten.csv;K1;segment;A;B;nagevraagd",
    ),
  );
  const data = read(folder);
  const reports = reportsOf(data);
  expect(foundIn(reports, /geheim|afwezigheid\.csv|1[34]-07-2026|0,9/)).toBeUndefined();
  expect(reports.map(({ corrections }) => corrections?.length ?? 0)).toEqual([1, 0, 0, 0]);
  expect(foundIn(reports.slice(1), /nagevraagd|correcties/)).toBeUndefined();
  expect(reports[0]?.problems.filter(({ rule }) => rule === "corrections.applied")).toEqual([]);
});

test("a line of absence that goes wrong, of a file by another name too, is told to nobody but who makes the report", () => {
  const folder = correctedFolder(
    correctionsOf("afwezig.csv;101;deel;0,9;0,8;geheim", "afwezigheid.csv;regel 2;reden;griep;;geheim"),
  );
  const [management] = reportsOf(read(folder));
  expect(foundIn(management, /geheim|griep|0,9/)).toBeUndefined();
});

test("where people are not called by their names, what stood in a cell is not told", () => {
  const folder = correctedFolder(
    correctionsOf("medewerkers.csv;101;naam;Sanne de Wit;Sanne de Witte;Sanne zelf"),
  );
  const [management] = reportsOf(read(folder), "initials");
  expect(management?.corrections).toEqual([{ file: "medewerkers.csv", line: 2, column: "naam" }]);
});

test("a month that was kept knows its corrections: without one of them its quotes are others", () => {
  const prints = (folder: string) => {
    const { dataset, settings } = read(folder);
    return inputFingerprints(dataset, daysOfMonth(month).to, settings);
  };
  const line = "offertes.csv;O1;waarde;1.234,56;2.000,00;";
  const [corrected, whole] = [prints(correctedFolder(correctionsOf(line))), prints(fixture("dutch"))];
  expect(countedKinds.filter((kind) => corrected[kind] !== whole[kind])).toEqual(["quotes"]);
});
