import { expect, test } from "vitest";
import { countedKinds } from "../contract/vocabulary.ts";
import { offOf } from "./off.ts";
import { needsOf } from "./parts/needs.ts";
import { literalReport } from "./site.fixture.ts";

const off =
  (...missing: Parameters<typeof literalReport>[0]["missing"] & object) =>
  (language: "nl" | "en") =>
    offOf(literalReport({ missing }).snapshot, language);

test("one line says which files are missing, and unfolded what each would bring", () => {
  expect(off("targets")("nl")).toEqual({
    summary: "Niet alles staat in dit rapport, omdat targets.csv ontbreekt",
    lines: [
      "Hoe het resultaat zich tot het target verhoudt, wat er bij de bezetting was gepland en of het plan genoeg is voor het target: voeg targets.csv toe",
    ],
  });
});

test("what lacks the same files stands in one line, and names all of them", () => {
  const { summary, lines } = off("quotes", "targets")("en") ?? { summary: "", lines: [] };
  expect(summary).toBe("Some things are not in this report, because quotes.csv and targets.csv are missing");
  expect(lines[0]).toBe(
    "How the result compares with the target and what could be expected at actual staffing: add quotes.csv and targets.csv",
  );
  expect(lines).toHaveLength(3);
});

test("nothing is said where nothing is off", () => {
  expect(off()("nl")).toBeNull();
  // Without contact persons some columns are left out, and say so themselves.
  expect(off("contacts")("nl")).toBeNull();
});

test("every file that figures are made of but those of contact persons and agreements switches something off", () => {
  const needed = new Set(Object.values(needsOf).flat());
  expect(countedKinds.filter((kind) => !needed.has(kind))).toEqual(["contacts", "agreements"]);
});
