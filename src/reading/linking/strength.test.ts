import { expect, test } from "vitest";
import { dayOfIso } from "../../calendar/day.ts";
import { linkedExports, team } from "./linking.fixture.ts";

const strengthOf = (...rows: string[]) => linkedExports({ team, strength: ["team;from;to;fte", ...rows] });
const day = dayOfIso;

test("the strength of a team is planned over its days", () => {
  const { strength, told, places } = strengthOf("Noord;2026-01-01;2026-06-30;2.5", "zuid;2026-01-01;;1");
  expect(strength).toEqual([
    { team: "Noord", fte: 2.5, from: day("2026-01-01"), to: day("2026-06-30") },
    { team: "Zuid", fte: 1, from: day("2026-01-01"), to: null },
  ]);
  expect(told).toEqual(["key.spelling strength.csv:3 team"]);
  expect(places.strength?.line).toEqual(Int32Array.of(2, 3));
  expect(linkedExports({ team }).strength).toEqual([]);
});

test("a team that nobody works in is told once", () => {
  const { of } = strengthOf("Noort;2026-01-01;2026-01-31;2", "Noort;2026-02-01;;2", "Noord;2026-01-01;;2");
  expect(of("strength.unknown_team")).toMatchObject([
    { line: 2, column: "team", message: expect.stringContaining("Expected a team that somebody works in.") },
  ]);
  expect(of("strength.unknown_team")[0]?.message).toContain("Noord");
});

test("a row without a last day ends where the next of the team begins, and that is told at it", () => {
  const { strength, of } = strengthOf("Noord;2026-01-01;;2", "Noord;2026-07-01;;3");
  expect(of("strength.overlap")).toMatchObject([
    {
      line: 2,
      column: "to",
      message: expect.stringContaining(
        "Expected 2026-06-30 at the latest, for line 3 of this team begins on 2026-07-01.",
      ),
    },
  ]);
  expect(strength.map(({ to }) => to)).toEqual([day("2026-06-30"), null]);
});

test("two rows of a team for the same day are told on the later one, which does not count", () => {
  const { strength, of } = strengthOf(
    "Noord;2026-01-01;2026-07-01;2",
    "Noord;2026-07-01;;3",
    "Zuid;2026-01-01;2026-06-30;1",
    "Zuid;2026-07-01;;1",
  );
  expect(of("strength.overlap")).toMatchObject([
    { line: 3, column: "from", message: expect.stringContaining("Overlaps with line 2 of the same team.") },
  ]);
  expect(strength.map(({ team: name, fte }) => [name, fte])).toEqual([
    ["Noord", 2],
    ["Zuid", 1],
    ["Zuid", 1],
  ]);
  expect(strengthOf("Noord;2026-01-01;;2", "Noord;2026-01-01;;2").of("strength.overlap")).toHaveLength(1);
  expect(strengthOf("Noord;2026-02-01;2026-01-31;2").told).toEqual([
    "strength.end_before_start strength.csv:2 to",
  ]);
});

const growing = [...team, "3;Kees;Noord;account manager;1;2026-03-01;"];
const over = (...rows: string[]) =>
  linkedExports({ team: growing, strength: ["team;from;to;fte", ...rows] }).of("strength.over_planned");

test("more people than planned are told from the first day on which it is so", () => {
  expect(over("Noord;2026-01-01;;1")).toMatchObject([
    {
      line: 2,
      column: "fte",
      message: expect.stringContaining("On 2026-03-01 team Noord has 2.00 FTE employed."),
      message_nl: expect.stringContaining("is in team Noord 2,00 fte in dienst"),
    },
  ]);
  expect(over("Noord;2026-01-01;;0.5")[0]?.message).toContain("On 2026-01-01 team Noord has 1.00 FTE");
  expect(over("Noord;2026-01-01;;2")).toEqual([]);
  expect(over("Noord;2026-01-01;2026-02-28;1", "Noord;2026-03-01;;2")).toEqual([]);
  expect(over("Noord;2026-01-01;2026-02-28;1", "Noord;2026-03-01;;1").map(({ line }) => line)).toEqual([3]);
});

test("a team of which the strength is the sum of the others is told, with the line that leaves it out", () => {
  const sum = (...rows: string[]) => strengthOf(...rows).of("file.maybe_total");
  const parts = ["Noord;2026-01-01;;2", "Zuid;2026-01-01;;3"];
  expect(sum(...parts, "Binnenland;2026-01-01;;5")).toMatchObject([
    {
      line: 4,
      message: expect.stringContaining("exactly the sum of the other teams. The row counts."),
      paste: 'files:\n  strength:\n    skip: { "team": ["Binnenland"] }',
    },
  ]);
  expect(sum(...parts, "Binnenland;2026-01-01;;6")).toEqual([]);
  expect(sum(...parts, "Binnenland;2026-02-01;;5")).toEqual([]);
  expect(
    sum(
      ...[
        "Noord;2026-01-01;2026-06-30;2",
        "Zuid;2026-01-01;2026-06-30;3",
        "Binnenland;2026-01-01;2026-06-30;5",
      ],
      ...["Noord;2026-07-01;;1", "Zuid;2026-07-01;;1", "Binnenland;2026-07-01;;2"],
    )[0]?.message,
  ).toContain("The 2 rows count.");
});

test("a team that somebody works in is told as a total of three others or more", () => {
  const four = [...team, "3;Kees;Land;account manager;1;2020-01-01;"];
  const sum = (...rows: string[]) =>
    linkedExports({ team: four, strength: ["team;from;to;fte", ...rows] }).of("file.maybe_total");
  const parts = ["Noord;2026-01-01;;2", "Zuid;2026-01-01;;3"];
  expect(sum(...parts, "Land;2026-01-01;;5")).toEqual([]);
  expect(sum(...parts, "Oost;2026-01-01;;4", "Land;2026-01-01;;9")).toHaveLength(1);
});

test("a team that is called a total and is no sum is asked, unless somebody works in it", () => {
  const asked = (name: string) =>
    strengthOf("Noord;2026-01-01;;2", "Zuid;2026-01-01;;3", `${name};2026-01-01;;7`).of(
      "file.ambiguous_total",
    );
  expect(asked("Totaal Noord")).toMatchObject([
    { line: 4, paste: 'files:\n  strength:\n    skip: { "team": ["Totaal Noord"] }' },
  ]);
  expect(asked("Oost")).toEqual([]);
});
