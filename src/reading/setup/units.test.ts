import { expect, test } from "vitest";
import { proposalOf } from "./proposal.ts";
import { employees, opportunities, sheetFrom, wideTargets } from "./sheets.fixture.ts";
import { unitsRenamed } from "./units.ts";

const units = (...names: string[]) =>
  sheetFrom("1.csv", ["Naam;Team", ...names.map((name) => `x;${name}`)]).columns[1];

test("units are called as targets call them, where each is a part of one name", () => {
  expect([
    ...unitsRenamed(units("Verkoop Oost", "Verkoop West"), new Set(["Oost", "West", "Totaal"])),
  ]).toEqual([
    ["Verkoop Oost", "Oost"],
    ["Verkoop West", "West"],
  ]);
});

test("no unit is renamed where a team fits two, or none", () => {
  expect(unitsRenamed(units("Verkoop Oost", "Service Oost"), new Set(["Oost"])).size).toBe(0);
  expect(unitsRenamed(units("Verkoop Oost"), new Set(["Oost", "Noord"])).size).toBe(0);
});

test("units of which nobody sells are left out, and that is asked", () => {
  const proposal = proposalOf([employees, opportunities, wideTargets]);
  expect(proposal.questions.find(({ id }) => id === "units")?.parts.map(({ value }) => value)).toEqual([
    "Financiën",
  ]);
  const skipOf = ({ seen }: typeof proposal) => seen[0]?.proposal?.mapping.skip;
  expect(skipOf(proposal)).toEqual({ "Organisatorische eenheid": ["Financiën"] });
  const sells = proposalOf(
    [employees, opportunities, wideTargets],
    new Map([["units", { Financiën: "yes" }]]),
  );
  expect(skipOf(sells)).toBeUndefined();
});
