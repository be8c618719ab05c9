import { expect, test } from "vitest";
import { tied, writtenPlaces, writtenTeams } from "./tied.ts";

const box = { left: 0.4, top: 1.6, right: 20, bottom: 30 };
const column = (label: string, team?: string) => ({ label, numeric: true, ...(team ? { team } : {}) });
const row = (text: string, team?: string) => [{ text, ...(team ? { team } : {}) }, { text: "1" }];

const teams = {
  columns: [column("Team"), column("Dekking")],
  rows: [row("Noord", "noord"), row("Zuid", "zuid"), row("West", "west")],
};
const months = {
  columns: [column("Maand"), column("Noord", "noord"), column("Zuid", "zuid")],
  rows: [row("okt"), row("nov")],
};
const places = (...names: string[]) => names.map((name) => ({ ...box, row: name }));

test("a row that is drawn is the one of its name in the table, also where not all are drawn", () => {
  expect(tied(teams, places("Zuid", "West")).map((place) => place.row)).toEqual([1, 2]);
});

test("equal names are one another's in their order; where not all of them are drawn nobody can tell", () => {
  const twice = { ...teams, rows: [row("Noord"), row("Zuid"), row("Noord")] };
  expect(tied(twice, places("Noord", "Noord")).map((place) => place.row)).toEqual([0, 2]);
  expect(tied(twice, places("Noord", "Zuid")).map((place) => place.row)).toEqual([1]);
});

test("what the table does not have cannot be read", () => {
  expect(tied(teams, places("Oost"))).toEqual([]);
  expect(tied(months, [{ ...box, rows: 2, column: "Oost" }])).toEqual([]);
  expect(tied(teams, [])).toEqual([]);
});

test("months are the rows of the table, those of a panel in the column of its name", () => {
  expect(tied(months, [{ ...box, rows: 2 }])).toEqual([{ ...box, row: 0, rows: 2, column: 0 }]);
  expect(tied(months, [{ ...box, rows: 2, column: "Zuid" }])).toEqual([
    { ...box, row: 0, rows: 2, column: 2 },
  ]);
});

test("a page carries places as whole numbers, and no word where there are none", () => {
  expect(writtenPlaces(tied(teams, [{ ...box, row: "West", column: 1 }]))).toBe("0 2 20 30 2 1 1");
  expect(writtenPlaces(tied(months, [{ ...box, rows: 13, column: "Noord" }]))).toBe("0 2 20 30 0 13 1");
  expect(writtenPlaces([])).toBeUndefined();
});

test("a row or panel is of the team that the table says; a drawing of one team has nothing to compare", () => {
  expect(writtenTeams(teams, tied(teams, places("Noord", "West")))).toBe("0 2 20 30 noord;0 2 20 30 west");
  const panels = ["Noord", "Zuid"].map((name) => ({ ...box, rows: 1, column: name }));
  expect(writtenTeams(months, tied(months, panels))).toBe("0 2 20 30 noord;0 2 20 30 zuid");
  expect(writtenTeams(teams, tied(teams, places("Noord")))).toBeUndefined();
  expect(writtenTeams(teams, [])).toBeUndefined();
});
