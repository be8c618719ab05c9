import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { isTrimmed, trimmed } from "./trim.ts";

const [noBreak, mark] = ["\u00a0", "\ufeff"];

test.each([
  ["K1", true],
  ["K 1", true],
  ["~!", true],
  ["", false],
  [" K1", false],
  ["K1\t", false],
  [`K1${noBreak}`, false],
  ["éK", false],
  ["K\u007f", false],
])("'%s' certainly has no white space around it: %s", (text, is) => {
  const bytes = Buffer.from(` ${text} `);
  expect(isTrimmed(bytes, 1, bytes.length - 1)).toBe(is);
});

test.each([
  ["K1", "K1"],
  [" \tK 1 ", "K 1"],
  [`${noBreak}Zoë${noBreak} `, "Zoë"],
  [`${mark}K1`, "K1"],
  ["éé", "éé"],
  ["", ""],
  [" ", ""],
  [`${noBreak} `, ""],
])("of '%s' is left '%s'", (text, left) => {
  const bytes = Buffer.from(`;${text};`);
  const { from, to } = trimmed(bytes, "utf-8", 1, bytes.length - 1);
  expect(bytes.toString("utf-8", from, to)).toBe(left);
});

test("in Windows-1252 every character is one byte", () => {
  // No-break space, é, a space.
  expect(trimmed(Uint8Array.of(0xa0, 0xe9, 0x20), "windows-1252", 0, 3)).toEqual({ from: 1, to: 2 });
  expect(trimmed(Uint8Array.of(0xa0, 0x20), "windows-1252", 0, 2)).toEqual({ from: 0, to: 0 });
});
