import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { NumberTest } from "./number-test.ts";

/** Whether a cell holds a number: as a text, and by its place among the bytes of a file. */
function isThereIn(cell: string): boolean[] {
  const numbers = new NumberTest("utf-8");
  const bytes = Buffer.from(`K1;${cell};K2`);
  const pushes = [() => numbers.push(cell), () => numbers.pushSpan(bytes, 3, bytes.length - 3)];
  return pushes.map((push) => {
    push();
    return numbers.isThere;
  });
}

test.each(["Q-2026-17", "7", " 7 ", "\u00a07\u00a0", "é", "n/a 1"])("%s is the number of a row", (cell) => {
  expect(isThereIn(cell)).toEqual([true, true]);
});

test.each(["", " ", "\u00a0", "-", " - ", "n/a", "\u00a0n/a ", "—", "#N/B", "(leeg)"])(
  "in '%s' there is no number",
  (cell) => {
    expect(isThereIn(cell)).toEqual([false, false]);
  },
);

test("of each cell it is told anew, in the charset of its file", () => {
  const numbers = new NumberTest("windows-1252");
  expect(numbers.isThere).toBe(false);
  const bytes = Uint8Array.of(0x4b, 0x31, 0x97, 0xa0, 0xe9);
  const told = (from: number, to: number) => {
    numbers.pushSpan(bytes, from, to);
    return numbers.isThere;
  };
  // K1, a dash, a space without a break, é.
  expect([told(0, 2), told(2, 3), told(3, 4), told(4, 5)]).toEqual([true, false, false, true]);
});
