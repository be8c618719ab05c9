import { expect, test } from "vitest";
import { amount, choice, day, text } from "../../contract/column.ts";
import { looksFit, looksLikeDay } from "./cell-shape.ts";

const words = { nl: "kolom", doc: { nl: "", en: "" } };

test.each([
  "31-10-2026",
  "2026-10-31",
  "2026/10",
  "20261031",
  "3.4.26",
  "31 okt 2026",
  "31-okt-26",
  "okt-26",
  "oktober 2026",
  "Oct 31, 2026",
  "10-2026",
  "Q1 2026",
  "K4-26",
  "2026 Q1",
  "za 31-10-2026",
  "31-10-2026 14:30",
  "2026-10-31T14:30:00Z",
])("%s looks like a day or a period", (cell) => {
  expect(looksLikeDay(cell)).toBe(true);
});

test.each([
  "2026-010-1",
  "2026-1-010",
  "031-1-2026",
  "1-010-2026",
  "ab 2026",
  "ab-26",
  "31-10-20261",
  "31 ab 2026",
  "010-2026",
  "Q1 20261",
  "12026 Q1",
  "2026123",
  "abcd 31-10-2026",
  "a 31-10-2026",
  "septembermaand 3, 2026",
])("%j is no day: each part has its length", (cell) => {
  expect(looksLikeDay(cell)).toBe(false);
});

test.each(["", "x", "1250", "12,50", "Noord", "L12345", "Q5 2026", "123-1-2026", "2026101", "nr 5 2026"])(
  "%j does not",
  (cell) => {
    expect(looksLikeDay(cell)).toBe(false);
  },
);

test("whether a text can stand in a column is told by the look of it, and nothing of a blank or of a column of any text", () => {
  const outcome = choice({ ...words, words: { won: ["gewonnen"], lost: ["verloren"] } });
  expect([looksFit("31-10-2026", day(words), {}), looksFit("Noord", day(words), {})]).toEqual([true, false]);
  expect([
    looksFit("1.250,50", amount({ ...words, min: 0 }), {}),
    looksFit("Noord", amount({ ...words, min: 0 }), {}),
  ]).toEqual([true, false]);
  expect(
    ["won", "Gewonnen", "offerte", "x"].map((each) => looksFit(each, outcome, { offerte: "open" })),
  ).toEqual([true, true, true, false]);
  expect([looksFit(" ", day(words), {}), looksFit("Noord", text(words), {})]).toEqual([null, null]);
});
