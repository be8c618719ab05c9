import { expect, test } from "vitest";
import { addressOf, cellAt, columnLetters } from "./address.ts";

test("columns count on from Z in two letters, and from ZZ in three", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("an address is read back as the place that it was made of", () => {
  for (const position of [0, 25, 26, 701, 702, 16_383]) {
    expect(cellAt(`${columnLetters(position)}1048576`)).toEqual({ position, row: 1_048_576 });
  }
  expect(cellAt("$F$7")).toEqual({ position: 5, row: 7 });
  expect(["", "7", "F", "7F", "F-7"].map(cellAt)).toEqual([null, null, null, null, null]);
});

test("a cell and a row are told as Excel goes to them", () => {
  expect(addressOf("Targets", 7, 5)).toBe("Targets!F7");
  expect(addressOf("Targets 2026", 7, 5)).toBe("'Targets 2026'!F7");
  expect(addressOf("Jan's blad", 7, null)).toBe("'Jan''s blad'!7:7");
});
