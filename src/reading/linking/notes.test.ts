import { expect, test } from "vitest";
import { accounts, linkedExports, team } from "./linking.fixture.ts";

const headings = "period;team;account_manager_id;segment;figure;finding;text;for;reason;by";
const activities = [
  "activity_id;date;account_manager_id;type",
  "1;2026-08-15;1;visit",
  "2;2026-09-15;1;visit",
  "3;2026-10-15;1;visit",
];
const subjects = new Map([["dekking", { metrics: ["activity.coverage"], finding: null }]]);
const notesOf = (rows: readonly string[], others: Parameters<typeof linkedExports>[0] = {}) =>
  linkedExports(
    { team, accounts, activities, ...others, notes: [headings, ...rows] },
    { subjects: subjects as never },
  );
const toldOf = (...rows: string[]) => notesOf(rows).told;

test("a note is of a month, about a figure of the company, a team, somebody or a segment", () => {
  const { notes, told, places } = notesOf([
    "2026-10;;;;dekking;;Beurs;;;Kees",
    "2026-10;noord;;;dekking;;Ziek;;;",
    "2026-10;;Piet;;dekking;;Vakantie;;;",
    "2026-09;;;b;dekking;;Prijs;all;;",
  ]);
  expect(told).toEqual([]);
  expect(notes).toMatchObject([
    { scope: { kind: "company" }, text: "Beurs", for: "management", by: "Kees" },
    { scope: { kind: "team", team: "Noord" }, for: "team", by: null },
    { scope: { kind: "person", person: 1 }, for: "person" },
    { scope: { kind: "segment", segment: "B" }, for: "all" },
  ]);
  expect(places).toBeDefined();
  expect(linkedExports({ team }).notes).toEqual([]);
});

test("a note about two at once, or somebody or a team that is not known, does not count", () => {
  const { notes, told } = notesOf([
    "2026-10;Noord;1;;dekking;;Beurs;;;",
    "2026-10;Oost;;;dekking;;Beurs;;;",
    "2026-10;;9;;dekking;;Beurs;;;",
    "2026-10;;;C;dekking;;Beurs;;;",
  ]);
  expect(notes).toEqual([]);
  expect(told.toSorted()).toEqual([
    "notes.unclear notes.csv:2 account_manager_id",
    "notes.unknown_scope notes.csv:3 team",
    "notes.unknown_scope notes.csv:4 account_manager_id",
    "notes.unknown_scope notes.csv:5 segment",
  ]);
});

test("a team of a file that is not there is as the note says", () => {
  const { notes, told } = linkedExports(
    { notes: [headings, "2026-10;Oost;;;dekking;;Beurs;;;", "2026-10;;;C;dekking;;Prijs;;;"] },
    { subjects: subjects as never },
  );
  expect(notes).toMatchObject([{ scope: { team: "Oost" } }, { scope: { segment: "C" } }]);
  expect(told).toEqual([]);
});

test("a note about somebody is for them to read", () => {
  expect(toldOf("2026-10;;1;;dekking;;Ziek;management;;")).toEqual([
    "notes.kept_from_person notes.csv:2 for",
  ]);
  expect(toldOf("2026-10;;1;;dekking;;Ziek;all;;", "2026-10;;2;;dekking;;Ziek;person;;")).toEqual([]);
});

test("a note is about a figure or a finding, by a name, word or id", () => {
  const told = (figure: string, finding: string) => notesOf([`2026-10;;;;${figure};${finding};Beurs;;;`]);
  expect(told("", "").told).toEqual(["notes.unclear notes.csv:2 figure"]);
  expect(told("dekking", "dekking").told).toEqual(["notes.unclear notes.csv:2 figure"]);
  expect(told("", "dekking").problems).toMatchObject([
    {
      rule: "notes.unknown_figure",
      column: "finding",
      message: expect.stringContaining("put it under figure."),
    },
  ]);
  expect(told("dekkign", "").problems).toMatchObject([
    {
      rule: "notes.unknown_figure",
      column: "figure",
      message: expect.stringContaining("Expected a figure of the report."),
      message_nl: expect.stringContaining("Verwacht: een cijfer van het rapport."),
    },
  ]);
  expect(told("", "zomaar").problems[0]?.message).toContain("Expected a finding of the report.");
  expect(told("", "zomaar").problems[0]?.message_nl).toContain("een bevinding van het rapport.");
  expect(told("dekkign", "").problems[0]?.message).toContain("dekking");
});

test("a month in which nothing was done is no month of a report", () => {
  const outside = (period: string) => toldOf(`${period};;;;dekking;;Beurs;;;`);
  expect(outside("2026-08")).toEqual([]);
  expect(outside("2026-10")).toEqual([]);
  expect(outside("2026-07")).toEqual(["notes.outside_data notes.csv:2 period"]);
  expect(outside("2026-11")).toEqual(["notes.outside_data notes.csv:2 period"]);
  const planned = [...activities, "4;2026-11-15;1;visit"];
  expect(notesOf(["2026-11;;;;dekking;;Beurs;;;"], { activities: planned }).told).toContain(
    "notes.outside_data notes.csv:2 period",
  );
});
