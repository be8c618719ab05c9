import { expect, test } from "vitest";
import { namePairs, nameSource, namesUnder } from "./names-of-people.ts";
import { employees, sheetFrom } from "./sheets.fixture.ts";

test("a whole name is joined of its parts where the other files write it so", () => {
  const source = nameSource(employees, "Naam", ["Anna de Boer", "Bram Visser"]);
  expect(source).toEqual(["Roepnaam", "Voorvoegsel", "Achternaam"]);
  expect(namesUnder(employees, source ?? "")).toContain("Anna de Boer");
});

test("a heading is kept where the other files name people as it does, or nothing stands in parts", () => {
  expect(nameSource(employees, "Naam", ["Boer, Anna de"])).toBe("Naam");
  expect(nameSource(sheetFrom("1.csv", ["Nummer;Naam", "1;Anna"]), "Naam", ["Bram"])).toBe("Naam");
});

test("other names of somebody are sure by the same words, and to be asked by initials", () => {
  const known = ["Anna de Boer", "Bram Visser"];
  expect(
    namePairs(known, ["Bram Visser (Deactivated User)", "A. de Boer", "Anna de Boer", "Kim Smit"]),
  ).toEqual([
    { known: "Bram Visser", other: "Bram Visser (Deactivated User)", isSame: true },
    { known: "Anna de Boer", other: "A. de Boer", isSame: false },
  ]);
});

test("a name that may be two people's is nobody's", () => {
  expect(namePairs(["Anna Boer", "Arie Boer"], ["A. Boer"])).toEqual([]);
});
