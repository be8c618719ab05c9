import { expect, test } from "vitest";
import { TextCells } from "./cells.ts";
import { RowWords } from "./row-words.ts";

const headers = ["status", "soort"];
const layout = { readAt: (header: string) => headers.indexOf(header) };
const row = (...cells: string[]) => new TextCells().of(cells);

test("rows are left out by a word, or read by one alone, in whatever spelling", () => {
  const words = new RowWords({ skip: { status: ["Concept", 7] }, only: { soort: ["bezoek"] } }, layout);
  expect(words.isEmpty).toBe(false);
  expect(words.leavesOut(row("concept", "bezoek"))).toBe(true);
  expect(words.leavesOut(row("7", "bezoek"))).toBe(true);
  expect(words.leavesOut(row("open", "Bezoek"))).toBe(false);
  expect(words.leavesOut(row("open", "bel"))).toBe(true);
});

test("it is remembered which words were met", () => {
  const words = new RowWords({ skip: { status: ["Concept", "nooit"] }, only: {} }, layout);
  words.leavesOut(row("CONCEPT", ""));
  expect(words.hasMet("skip", "status", "concept")).toBe(true);
  expect(words.hasMet("skip", "status", "nooit")).toBe(false);
  expect(words.hasMet("only", "status", "concept")).toBe(false);
  expect(words.hasMet("skip", "soort", "concept")).toBe(false);
});

test("a header that is not there leaves nothing out", () => {
  const words = new RowWords({ skip: { onbekend: ["x"] }, only: {} }, layout);
  expect([words.isEmpty, words.leavesOut(row("x", "x"))]).toEqual([true, false]);
});
