import { expect, test } from "vitest";
import { dayOfIso } from "../calendar/day.ts";
import { datasetOf } from "../metrics/organisation.fixture.ts";
import { allAudiences, audienceOf, knownOn } from "./audience.ts";

const known = { teams: ["Noord", "Zuid & Oost"], persons: ["12", "Piet", "piet"] };

test("management and company are audiences by name", () => {
  expect(audienceOf("management", known)).toEqual({ kind: "management" });
  expect(audienceOf("company", known)).toEqual({ kind: "company" });
});

test("a team is found by its name, whatever its capitals, and a person by their number", () => {
  expect(audienceOf("team:zuid & oost", known)).toEqual({ kind: "team", team: "Zuid & Oost" });
  expect(audienceOf("person:12", known)).toEqual({ kind: "person", id: "12" });
});

test("two numbers that differ by their capitals alone are two people", () => {
  expect(audienceOf("person:piet", known)).toEqual({ kind: "person", id: "piet" });
  expect(audienceOf("person:PIET", known)).toBeNull();
});

test("an unknown audience, team or person is none", () => {
  for (const text of ["team:West", "team:", "person:13", "person:", "everybody"])
    expect(audienceOf(text, known)).toBeNull();
});

test("there is an audience for every team, and for everybody who is employed on the day", () => {
  const dataset = datasetOf({
    team: [
      { person: "Anna" },
      { person: "Bram", team: "South", to: "2026-10-30" },
      { person: "Cas", from: "2026-11-02" },
    ],
  });
  expect(allAudiences(knownOn(dataset, dayOfIso("2026-10-31")))).toEqual([
    "management",
    "company",
    "team:North",
    "team:South",
    "person:Anna",
  ]);
});
