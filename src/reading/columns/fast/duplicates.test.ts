import fc from "fast-check";
import { expect, test } from "vitest";
import { numberKey } from "../keys/key-forms.ts";
import { saysNoKey } from "../keys/no-key.ts";
import { findDuplicateNumbers } from "./duplicates.ts";
import { RowIds } from "./row-ids.ts";

/**
 * Numbers that are the same or nearly so: small and capital letters, accents in one character or two, white
 * space with and without a break.
 */
const number = fc.string({
  unit: fc.constantFrom("a", "A", "1", "-", "é", "É", "e\u0301", "\u00a0", " ", "\u200b"),
  maxLength: 4,
});

function textsOf(cells: readonly string[]) {
  const numbers = new RowIds("utf-8");
  cells.forEach((cell, i) => {
    const bytes = Buffer.from(cell);
    if (i % 2 === 0) numbers.push(cell);
    else numbers.pushSpan(bytes, 0, bytes.length);
  });
  return numbers.texts();
}

/** The rows that have the key of an earlier row, with that row, as a Map finds them. */
function byMap(cells: readonly string[]): [number, number][] {
  const first = new Map<string, number>();
  return cells.flatMap((cell, row): [number, number][] => {
    const key = numberKey(cell);
    const earlier = first.get(key);
    if (cell.trim() === "" || saysNoKey(cell.trim())) return [];
    if (earlier === undefined) first.set(key, row);
    return earlier === undefined ? [] : [[row, earlier]];
  });
}

test("numbers that are the same are found in one file and across files, capitals apart", () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), fc.nat(60), (cells, cut) => {
      const from = Math.min(cut, cells.length);
      const parts = [
        { from: 0, texts: textsOf(cells.slice(0, from)) },
        { from, texts: textsOf(cells.slice(from)) },
      ];
      const found: [number, number][] = [];
      const onDuplicate = (row: number, earlier: number) => void found.push([row, earlier]);
      findDuplicateNumbers({ header: "number", parts }, { isUsed: () => true, onDuplicate });
      expect(found).toEqual(byMap(cells));
    }),
  );
});

test("a number in Windows-1252 is the same as in UTF-8, and a row that does not count is no first one", () => {
  const latin = new RowIds("windows-1252");
  latin.pushSpan(Buffer.from("caf\xe9", "latin1"), 0, 4);
  const parts = [
    { from: 0, texts: latin.texts() },
    { from: 1, texts: textsOf(["cafe\u0301", "café"]) },
  ];
  const found: [number, number][] = [];
  const search = (isUsed: (row: number) => boolean) =>
    findDuplicateNumbers(
      { header: "number", parts },
      { isUsed, onDuplicate: (row, earlier) => void found.push([row, earlier]) },
    );
  search(() => true);
  search((row) => row > 0);
  expect(found).toEqual([
    [1, 0],
    [2, 0],
    [2, 1],
  ]);
});
