import { expect, test } from "vitest";
import { headerIndex } from "./header-index.ts";

test("a header stands where it is first, in whatever spelling", () => {
  const at = headerIndex(["Naam", "Team", "naam", "Omzet (2)"]);
  expect(["naam", "TEAM", "te_am", "onbekend"].map(at)).toEqual([0, 1, -1, -1]);
  expect(at("Omzet (2)")).toBe(3);
});

test("of headers alike the number behind it says which", () => {
  const at = headerIndex(["Naam", "Team", "Naam"]);
  expect(["Naam (1)", "Naam (2)", "naam#2", "Naam (3)", "Naam (0)", "Team (2)"].map(at)).toEqual([
    0, 2, 2, -1, -1, -1,
  ]);
  const many = headerIndex(Array.from({ length: 1001 }, () => "x"));
  expect([many("x (999)"), many("x (1000)"), many("x#999"), many("x#1000")]).toEqual([998, -1, 998, -1]);
});
