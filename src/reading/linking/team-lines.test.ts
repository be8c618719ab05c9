import { expect, test } from "vitest";
import { dayOfIso } from "../../calendar/day.ts";
import { type TeamForm, teamFormOf, teamLines } from "./team-lines.ts";

const row = {
  ...{ id: "7", name: 'Kees "K" Smit', team: "Noord, West", role: null, fte: 0.8 },
  ...{ from: dayOfIso("2026-01-01"), to: null },
};
const form = (headers: Record<string, string>, more: Partial<TeamForm> = {}): TeamForm => ({
  ...{ file: "team.csv", delimiter: ",", decimal: ".", headers: new Map(Object.entries(headers)) },
  ...more,
});

test("a line has the columns that the team file has, and the last day besides", () => {
  expect(teamLines([row], form({ person_id: "Nr", team: "Team", fte: "FTE" }))).toBe(
    'Nr,Team,FTE,end_date\n7,"Noord, West",0.8,',
  );
  const dutch = form(
    { name: "Naam", start_date: "Vanaf", end_date: "Tot" },
    { delimiter: ";", decimal: "," },
  );
  expect(teamLines([row, { ...row, name: null, from: null, to: dayOfIso("2026-09-30") }], dutch)).toBe(
    'Naam;Vanaf;Tot\n"Kees ""K"" Smit";2026-01-01;\n;;2026-09-30',
  );
});

test("what is not known is left blank, and a number has the mark of the file", () => {
  const headers = { person_id: "Nr", team: "Team", role: "Rol", fte: "FTE" };
  const semicolon = form(headers, { delimiter: ";", decimal: "," });
  expect(
    teamLines([row, { ...row, team: null, role: "am", fte: null }], semicolon)
      .split("\n")
      .slice(1),
  ).toEqual(["7;Noord, West;;0,8;", "7;;am;;"]);
  expect(teamLines([{ ...row, team: "a" }], form(headers, { decimal: null }))).toContain("0.8");
});

test("the form is that of the first file; without one there is none", () => {
  expect(teamFormOf({ parts: [] }, { delimiter: ";", decimal: "," })).toBeNull();
});
