import { expect, test } from "vitest";
import { Scratch } from "./scratch.ts";

test.each(["K1", " Zoë\u00a0", "", " ", "€".repeat(1000)])(
  "%j is put there without the white space around it",
  (cell) => {
    const scratch = new Scratch();
    const length = scratch.putTrimmed(cell, "utf-8");
    expect(scratch.bytes.toString("utf8", 0, length)).toBe(cell.trim());
  },
);

test("a text has bytes in UTF-8 alone", () => {
  expect(() => new Scratch().putTrimmed("a", "windows-1252")).toThrow("windows-1252");
});
