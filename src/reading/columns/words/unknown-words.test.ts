import { expect, test } from "vitest";
import { choice } from "../../../contract/column.ts";
import { byTimes, quoted, unknownWordsSaid, withTimes, wordsToPaste } from "./unknown-words.ts";

const word = (text: string, times = 1) => ({ text, times });
const column = choice({
  nl: "uitkomst",
  doc: { nl: "", en: "" },
  words: { won: ["gewonnen"], lost: ["verloren"] },
});
const said = (words: readonly ReturnType<typeof word>[], files = 1) =>
  unknownWordsSaid({ kind: "quotes", name: "outcome", column, files }, words);
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => word(`woord${String(i).padStart(2, "0")}`, 2));

test("words stand by how often they are there, then by letter; one of more than 60 characters is cut", () => {
  expect(byTimes([word("b", 1), word("c", 2), word("a", 1)]).map(({ text }) => text)).toEqual([
    "c",
    "a",
    "b",
  ]);
  expect(withTimes([word("x".repeat(60), 2), word("y".repeat(61))])).toBe(
    `"${"x".repeat(60)}" 2×, "${"y".repeat(60)}…" 1×`,
  );
  expect(quoted('a "b"')).toBe('"a \\"b\\""');
});

test("three words are pasted on a line, more each on its own", () => {
  expect(wordsToPaste("quotes", "outcome", many(3)).split("\n").at(-1)).toBe(
    '      outcome: { "woord00": "?", "woord01": "?", "woord02": "?" }',
  );
  expect(wordsToPaste("quotes", "outcome", many(4)).split("\n").slice(3)).toEqual([
    "      outcome:",
    '        "woord00": "?" # 2×',
    '        "woord01": "?" # 2×',
    '        "woord02": "?" # 2×',
    '        "woord03": "?" # 2×',
  ]);
});

test("twenty words are shown, and of the others how many there are", () => {
  expect(said(many(20)).en).not.toContain("other words");
  expect(said(many(22)).en).toContain('"woord19" 2× and 2 other words (4×): expected');
  expect(said(many(22)).nl).toContain("en 2 andere woorden (4×): verwacht");
  expect(said(many(22)).paste?.split("\n")).toHaveLength(24);
});

test("a known word that is near is suggested, with the one that it is for where there are several", () => {
  expect(said([word("gewonen")]).en).toContain('Did you mean "gewonnen"?');
  expect(said([word("gewonen"), word("x")]).nl).toContain('Bedoelde je "gewonnen" (gewonen)?');
  expect(said([word("heel iets anders")]).en).not.toContain("Did you mean");
});

test("it is said in how many files", () => {
  expect(
    [said([word("x")], 1).en, said([word("x")], 2).en].map((each) => each.includes("in 2 files")),
  ).toEqual([false, true]);
  expect(said([word("x")], 2).nl).toContain("in 2 bestanden");
});
