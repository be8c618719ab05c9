import { expect, test } from "vitest";
import { dayOfIso } from "../../calendar/day.ts";
import { linkedExports, team } from "./linking.fixture.ts";

const absencesOf = (...rows: string[]) =>
  linkedExports({ team, absence: ["person_id;team;fte;start_date;end_date;share", ...rows] });
const day = dayOfIso;

test("an absence is of a person, or of a team with its FTE; a blank share is all of it", () => {
  const { absences, told } = absencesOf(
    "1;;;2026-01-01;2026-03-31;50%",
    ";Zuid;0.5;2026-02-01;;",
    "2;Zuid;1;2026-02-01;;",
  );
  // That of a person goes by their share.
  expect(told).toEqual(["cell.unused absence.csv:4 fte"]);
  expect(absences).toEqual([
    { person: 0, team: null, fte: null, share: 0.5, from: day("2026-01-01"), to: day("2026-03-31") },
    { person: null, team: "Zuid", fte: 0.5, share: 1, from: day("2026-02-01"), to: null },
    { person: 1, team: null, fte: null, share: 1, from: day("2026-02-01"), to: null },
  ]);
  expect(linkedExports({ team }).absences).toEqual([]);
});

test("a row that names neither a person nor a team with its FTE is wrong", () => {
  const { absences, told } = absencesOf(";;;2026-01-01;;", ";Zuid;;2026-01-01;;", ";;1;2026-01-01;;");
  expect(absences).toEqual([]);
  expect(told).toEqual([
    "absence.nobody absence.csv:2 person_id",
    "absence.nobody absence.csv:3 person_id",
    "absence.nobody absence.csv:4 person_id",
  ]);
});

test("somebody who is no employee is told without a name, with the number of rows, and does not count", () => {
  const { absences, of } = absencesOf(
    "Wilhelmina;;;2026-01-01;;",
    "Wilhelmina;;;2026-02-01;;",
    "Bartholomeus;;;2026-02-01;;",
    "1;;;2026-02-01;;",
  );
  expect(absences).toHaveLength(1);
  expect(of("absence.unknown_person")).toMatchObject([
    { line: 2, value: null, message: expect.stringContaining("with 2 rows: that does not count.") },
    { line: 4, message: expect.stringContaining("with 1 row: that does not count.") },
  ]);
  expect(JSON.stringify(of("absence.unknown_person"))).not.toContain("Wilhelmina");
});

test("who is nearly called as an employee is asked about", () => {
  const known = [
    team[0] ?? "",
    "1;Johanna Vermeulen;Noord;account manager;1;2020-01-01;",
    "2;Pieter Smit;Zuid;account manager;1;2020-01-01;",
  ];
  const { of } = linkedExports({
    team: known,
    absence: ["person_id;start_date", "Johanna Vermeulenn;2026-01-01", "2;2026-01-01"],
  });
  expect(of("absence.near_person")).toMatchObject([
    {
      line: 2,
      message: expect.stringContaining('Is this "Johanna Vermeulen"?'),
      paste:
        'people:\n  "Johanna Vermeulen": ["Johanna Vermeulenn"]\n# files: {"absence":{"skip":{"person_id":["Johanna Vermeulenn"]}}}',
    },
  ]);
});

test("where all have numbers of another form than the team, the file is of another system", () => {
  expect(absencesOf("X-1;;;2026-01-01;;", "X-2;;;2026-01-01;;").told).toEqual([
    "people.none_known absence.csv person_id",
  ]);
  expect(absencesOf("7;;;2026-01-01;;", "8;;;2026-01-01;;").told).toEqual([
    "absence.unknown_person absence.csv:2 person_id",
    "absence.unknown_person absence.csv:3 person_id",
  ]);
  expect(absencesOf("X-1;;;2026-01-01;;", "1;;;2026-01-01;;").told).toEqual([
    "absence.unknown_person absence.csv:2 person_id",
  ]);
});

test("an absence that ends before it begins is wrong, and a team that nobody works in is told", () => {
  expect(absencesOf("1;;;2026-02-01;2026-01-31;")).toMatchObject({
    absences: [],
    told: [expect.stringMatching(/^absence\.\S+ absence\.csv:2 end_date$/)],
  });
  expect(absencesOf(";Oost;1;2026-02-01;;").told).toEqual([
    expect.stringMatching(/^absence\.\S+ absence\.csv:2 team$/),
  ]);
});
