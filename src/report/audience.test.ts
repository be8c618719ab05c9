import { expect, test } from "vitest";
import { audienceOf } from "./audience.ts";

const teams = ["Noord", "Zuid & Oost"];

test("management and company are audiences by name", () => {
  expect(audienceOf("management", teams)).toEqual({ kind: "management" });
  expect(audienceOf("company", teams)).toEqual({ kind: "company" });
});

test("a team is found by its name, whatever its capitals", () => {
  expect(audienceOf("team:zuid & oost", teams)).toEqual({ kind: "team", team: "Zuid & Oost" });
});

test("an unknown audience or team is none", () => {
  expect(audienceOf("team:West", teams)).toBeNull();
  expect(audienceOf("team:", teams)).toBeNull();
  expect(audienceOf("everybody", teams)).toBeNull();
});
