import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";
import { Problems } from "../problems/problems.ts";
import { areNearlyAlike, reportNearlyAlike, reportOneNameTwice } from "./nearly-alike.ts";

test.each([
  ["Noord", "Nooord", true],
  ["Accountmanager", "Accountmananger", true],
  ["Verkoop binnendienst", "Verkoop binnendiensd", true],
  ["Région Sud", "Region Sud", true],
  ["Noord", "Noord-West", false],
  ["Noord-Oost", "Noord-West", false],
  ["Team 11", "Team 12", false],
  ["Verkoop A", "Verkoop B", false],
  ["Accountmanager I", "Accountmanager II", false],
  ["Senior accountmanager", "Junior accountmanager", false],
  ["Binnendienst", "Buitendienst", false],
  ["Oost", "West", false],
  ["A", "A*", false],
])("%s and %s: nearly alike is %s", (a, b, expected) => {
  expect([areNearlyAlike(a, b), areNearlyAlike(b, a)]).toEqual([expected, expected]);
});

const head = "medewerkernummer;naam;team;functie;fte;in_dienst;uit_dienst";

function told(rows: readonly string[]) {
  const { table } = readLines("team", [head, ...rows]);
  const problems = new Problems();
  if (table) {
    reportNearlyAlike(table, "team", problems);
    reportOneNameTwice(table, (key) => key, problems);
  }
  return problems.list.map(({ line, column, message_nl }) => `${line} ${column} ${message_nl}`);
}

test("a team with a slip of the hand is told beside the one that stands there more", () => {
  const rows = [
    "1;Anna Bos;Noord;;1;01-01-2024;",
    "2;Bea Dam;Nooord;;1;01-01-2024;",
    "3;Cor Elf;Noord;;1;01-01-2024;",
  ];
  expect(told(rows)).toEqual([
    expect.stringContaining('3 team In 1 regel zo geschreven, en "Noord" in 2, zoals op regel 2.'),
  ]);
});

test("one name under two numbers at a time is told, also with another accent; one after another is not", () => {
  const at = (id: number, name: string, from: string, to = "") => `${id};${name};Noord;;1;${from};${to}`;
  const both = [at(1, "Renee de Wit", "01-01-2024"), at(2, "Renée de Wit", "01-06-2024")];
  expect(told(both)).toEqual([
    expect.stringContaining('3 naam Regel 2 heeft deze naam met nummer "1", in dezelfde tijd.'),
  ]);
  const after = [at(1, "Renee de Wit", "01-01-2024", "31-05-2024"), at(2, "Renée de Wit", "01-06-2024")];
  expect(told(after)).toEqual([]);
});
