import { expect, test } from "vitest";
import { cellText } from "./cell-text.ts";

test.each([
  ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
  ["a\u0000b\u0007c\u000Bd", "abc d"],
  ["een\r\ntwee", "een twee"],
  ["half \uD800 teken", "half  teken"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x41_ blijft", "_x41_ blijft"],
  ["Zoë 👩‍🌾", "Zoë 👩‍🌾"],
])("%j is held as %j", (text, held) => {
  expect(cellText(text)).toBe(held);
});

test("a text is cut where a cell ends, never in the middle of a character", () => {
  expect(cellText("x".repeat(32_767))).toHaveLength(32_767);
  expect(cellText("x".repeat(40_000))).toBe(`${"x".repeat(32_766)}…`);
  const emoji = cellText(`x${"👩".repeat(20_000)}`);
  expect(emoji.length).toBeLessThanOrEqual(32_767);
  expect(emoji.isWellFormed()).toBe(true);
});
