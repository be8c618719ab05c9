import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Note } from "../../src/contract/dataset.ts";
import { readExports } from "../../src/report/read-exports.ts";
import { changedCopy, read } from "../folders.fixture.ts";

const head = "maand;team;accountmanager;segment;cijfer;bevinding;toelichting;voor;reden;door";

/** The Dutch folder with a file of notes. */
function folderWith(...lines: string[]): string {
  const folder = changedCopy("dutch", {});
  writeFileSync(join(folder, "toelichting.csv"), `${[head, ...lines].join("\r\n")}\r\n`);
  return folder;
}

const ofNotes = (folder: string, { problems, dataset } = read(folder)) => ({
  notes: dataset.notes,
  told: problems
    .filter(({ file }) => file === "toelichting.csv")
    .map(({ rule, line, message_nl }) => `${line} ${rule}: ${message_nl}`),
});

/** What a line of the file becomes; undefined for one that is wrong. */
const noteOf = (line: string): Note | undefined => ofNotes(folderWith(line)).notes[0];

test("a note has its month, whom it is about, the figures of a word, and words", () => {
  const { notes, told } = ofNotes(
    folderWith("2026-05;Noord;;;Omzet;;Twee orders schoven door;team;klanten;Sanne"),
  );
  expect(told).toEqual([]);
  expect(notes).toMatchObject([
    {
      month: "2026-05",
      scope: { kind: "team", team: "Noord" },
      subject: { finding: null },
      ...{ text: "Twee orders schoven door", for: "team", reason: "customers", by: "Sanne" },
    },
  ]);
  expect(notes[0]?.subject.metrics).toContain("activity.count.revenue");
});

test("months, words and people are read as in any other file", () => {
  expect(noteOf("mei 2026;;;;bezoeken;;a;;;")?.month).toBe("2026-05");
  expect(noteOf("31-05-2026;;;;visits;;a;;;")?.month).toBe("2026-05");
  expect(noteOf("2026-05;;zoë bakker;;omzet;;a;;;")?.scope).toEqual({ kind: "person", person: 2 });
  expect(noteOf("2026-05;;;b;omzet;;a;;;")?.scope).toEqual({ kind: "segment", segment: "B" });
  expect(noteOf("2026-05;;;;plan.coverage;;a;;;")?.subject.metrics).toEqual(["plan.coverage"]);
  expect(noteOf("2026-05;;;;;understaffed;a;;;")?.subject).toEqual({ metrics: [], finding: "understaffed" });
});

test("figures and findings are known by their names in both languages too", () => {
  const folder = folderWith(
    "2026-05;;;;Dekking van het plan;;a;;;",
    "2026-05;;;;;Onderbezet;b;;;",
    "2026-05;;;;;Understaffed;c;;;",
  );
  const { notes, told } = ofNotes(folder, readExports(folder));
  expect(told.filter((each) => !each.includes("unknown_figure"))).toEqual([]);
  expect(notes.slice(-2).map(({ subject }) => subject.finding)).toEqual(["understaffed", "understaffed"]);
});

test("who reads a note is, unless it is said, whoever it is about", () => {
  const usual = [
    "2026-05;;;;omzet;;a;;;",
    "2026-05;;;A;omzet;;a;;;",
    "2026-05;Noord;;;omzet;;a;;;",
    "2026-05;;101;;omzet;;a;;;",
  ];
  expect(usual.map((line) => noteOf(line)?.for)).toEqual(["management", "management", "team", "person"]);
  expect(noteOf("2026-05;;;;omzet;;a;Iedereen;;")?.for).toBe("all");
});

test.each([
  [
    "2026-05;;;;omzett;;a;;;",
    'notes.unknown_figure: Verwacht: een cijfer van het rapport. Bedoelde je "omzet"?',
  ],
  [
    "2026-05;;;;;understafed;a;;;",
    'notes.unknown_figure: Verwacht: een bevinding van het rapport. Bedoelde je "understaffed"?',
  ],
  ["2026-05;;;;understaffed;;a;;;", "notes.unknown_figure: Dit is een bevinding: zet haar bij bevinding."],
  [
    "2026-05;Nord;;;omzet;;a;;;",
    'notes.unknown_scope: Verwacht: een team van de andere bestanden. Bedoelde je "Noord"?',
  ],
  ["2026-05;;109;;omzet;;a;;;", "notes.unknown_scope: Verwacht: een bekend nummer of bekende naam."],
  ["2026-05;;;D;omzet;;a;;;", "notes.unknown_scope: Verwacht: een segment van de andere bestanden."],
  [
    "2026-05;Noord;101;;omzet;;a;;;",
    "notes.unclear: Verwacht: een team, een accountmanager of een segment, een van de drie.",
  ],
  ["2026-05;;;;;;a;;;", "notes.unclear: Verwacht: een cijfer of een bevinding, een van de twee."],
  ["2026-05;;101;;omzet;;a;directie;;", "notes.kept_from_person: Verwacht: persoon of iedereen."],
  ["2026-05;;;;omzet;;a;;duur;", "cell.unknown_word"],
  [`2026-05;;;;omzet;;${"a".repeat(281)};;;`, "notes.too_long: Verwacht: ten hoogste 280 tekens"],
])("%s is told, with what was expected, and is no note", (line, expected) => {
  const { notes, told } = ofNotes(folderWith(line));
  expect(told[0]).toContain(expected);
  expect(notes).toEqual([]);
});

test("notes about the company below one about a team are no grouped report", () => {
  const lines = ["Noord", "", "", ""].map((team, i) => `2026-05;${team};;;omzet;;Toelichting ${i};;;`);
  expect(ofNotes(folderWith(...lines)).told).toEqual([]);
});

test("a month that the exports do not have is told", () => {
  const { told } = ofNotes(folderWith("2027-05;;;;omzet;;a;;;"));
  expect(told[0]).toContain("notes.outside_data: Verwacht: een maand van 2026-03 tot en met 2026-06.");
});

test("a note is of one month: a quarter or a year is no month, and never its first", () => {
  for (const period of ["Q2 2026", "2026", "H1 2026"]) {
    const { notes, told } = ofNotes(folderWith(`${period};;;;omzet;;a;;;`));
    expect(notes).toEqual([]);
    expect(told[0]).toContain("2 cell.not_a_date: Verwacht: een maand zoals 2026-10.");
  }
});

test("a note that stands twice counts once, and two of one figure are two", () => {
  const { notes, told } = ofNotes(
    folderWith("2026-05;;;;omzet;;a;;;", "2026-05;;;;omzet;;b;;;", "2026-05;;;;revenue;;a;;;"),
  );
  expect(notes.map(({ text }) => text)).toEqual(["a", "b"]);
  expect(told).toEqual(["4 notes.twice: Regel 2 is dezelfde. Zij telt één keer: haal een regel weg."]);
});

test("a finding in the column of figures is told to be one, and the other way round", () => {
  expect(ofNotes(folderWith("2026-05;;;;understaffed;;a;;;")).told[0]).toContain(
    "Dit is een bevinding: zet haar bij bevinding.",
  );
  expect(ofNotes(folderWith("2026-05;;;;;omzet;a;;;")).told[0]).toContain(
    "Dit is een cijfer: zet het bij cijfer.",
  );
});

test("a month in which something is only planned is not in the data", () => {
  const folder = folderWith("2026-12;;;;omzet;;a;;;");
  const path = join(folder, "activiteiten.csv");
  const [first = "", ...rest] = readFileSync(path, "utf8").split(/\r?\n/);
  const planned = "12-12-2026;101;bezoek;K1;;A99;gepland";
  writeFileSync(path, [first, ...rest.filter((line) => line !== ""), planned, ""].join("\r\n"));
  expect(ofNotes(folder).told[0]).toContain("notes.outside_data");
});

test("a report is whole without notes: nobody is told that there are none, nor of a file without rows", () => {
  for (const folder of [changedCopy("dutch", {}), folderWith()]) {
    const { problems, dataset } = read(folder);
    expect(problems.filter(({ file }) => /toelichting|notes/.test(file))).toEqual([]);
    expect(dataset.missing.has("notes")).toBe(false);
    expect(dataset.notes).toEqual([]);
  }
});

test("a note may hold whatever a cell can: it stays a text", () => {
  const hostile = noteOf('2026-05;;;;omzet;;"<script>alert(1)</script> =HYPERLINK(""x"") & \u202e";;;');
  expect(hostile?.text).toContain("<script>alert(1)</script>");
  expect(hostile?.text).not.toContain("\u202e");
});
