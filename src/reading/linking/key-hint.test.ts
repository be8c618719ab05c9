import { expect, test } from "vitest";
import { namesLike } from "./key-hint.ts";

test("what was meant is sought among names of the same digits", () => {
  expect(namesLike("Team Noord", ["Team Noord 1", "Team Noordd", "K12345", "Jan"])).toEqual(["Team Noordd"]);
  expect(namesLike("Team Noord 1", ["Team Noordd 1", "Team Noord 2"])).toEqual(["Team Noordd 1"]);
});

test("none is sought for a number, nor for a text of fewer than four characters", () => {
  expect(namesLike("K12345", ["K12346", "Klant 12345"])).toEqual([]);
  expect(namesLike("Jann", ["Jans", "Jan"])).toEqual(["Jans"]);
  expect(namesLike("Jan", ["Jans"])).toEqual([]);
});
