import { expect, test } from "vitest";
import { linkedExports } from "./linking.fixture.ts";

const rest = "team;role;fte;start_date";
const of = "Noord;account manager;1;2020-01-01";
const activities = (...names: string[]) => [
  "activity_id;date;account_manager_id;type",
  ...names.map((name, i) => `${i};2026-10-01;${name};visit`),
];
const asked = (team: string[], ...names: string[]) =>
  linkedExports({ team, activities: activities(...names) }).of("people.name_in_parts");

test("people whom another file names in whole, and the team file in parts, are asked to be read together", () => {
  const team = [
    `person_id;Voornaam;Tussenvoegsel;Achternaam;${rest}`,
    `1;Jan;de;Boer;${of}`,
    `2;Piet;;Smit;${of}`,
  ];
  expect(asked(team, "Jan de Boer", "Piet Smit", "Piet Smit")).toMatchObject([
    {
      file: "team.csv",
      line: null,
      column: "Voornaam",
      value: "Jan de Boer",
      message: expect.stringContaining(
        "Stands in parts: Voornaam + Tussenvoegsel + Achternaam. So of 3 rows it is not known whose they are.",
      ),
    },
  ]);
  expect(asked(team, "Jan de Boer")[0]?.message_nl).toContain(
    "Staat in delen: Voornaam + Tussenvoegsel + Achternaam. Zo is van 1 regel niet bekend van wie die is.",
  );
  expect(asked(team, "Smit, Piet")[0]).toMatchObject({
    column: "Achternaam",
    paste: expect.stringContaining('with: ", "'),
  });
  expect(asked(team, "Kees")).toEqual([]);
});

test("names of the team that all have the last name first are asked to be turned around", () => {
  const team = [`person_id;name;${rest}`, `1;"Boer, Jan de";${of}`, `2;"Smit, Piet";${of}`];
  expect(asked(team, "Jan de Boer")).toMatchObject([
    {
      column: "name",
      message: expect.stringContaining(
        "Stands with the last name first: name. So of 1 row it is not known whose it is.",
      ),
      paste: expect.stringContaining("turned: name"),
    },
  ]);
  expect(
    asked([`person_id;name;${rest}`, `1;"Boer, Jan de";${of}`, `2;Piet Smit;${of}`], "Jan de Boer"),
  ).toEqual([]);
});
