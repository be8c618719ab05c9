import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { Problems } from "../../problems/problems.ts";
import { decode } from "../decode.ts";
import { cellAround, reportLost } from "./lost-characters.ts";

/** What is told of a text: the line, the cell, and what is said of it. */
function lostIn(text: string, encoding: "utf-8" | "windows-1252" = "utf-8") {
  const content = decode(Buffer.from(text, encoding === "utf-8" ? "utf8" : "latin1"), encoding);
  const problems = new Problems();
  if (content) reportLost(content, { file: "team.csv" }, problems);
  return problems.list.map(({ line, value, message }) => `${line} ${value}: ${message.split(".")[0]}`);
}

test.each([
  ["naam\nZo\uFFFD;x\n", "2 Zo\uFFFD: In the place of a letter stands \uFFFD, once in this file"],
  ["naam\nZo├½\n", "2 Zo├½: In the place of a letter stands ├½, once in this file"],
  ["naam\nZo┬½\n", "2 Zo┬½: In the place of a letter stands ┬½, once in this file"],
  ["naam\nZo√´\n", "2 Zo√´: In the place of a letter stands √´, once in this file"],
  ["naam\nZo?l;x\nRen?e\n", "2 Zo?l: In the place of a letter stands ?, 2 times in this file"],
])("in %j letters were lost before", (text, told) => {
  expect(lostIn(text)).toEqual([told]);
});

test.each(["naam\nZoë\n", "√9 = 3\n", "wie?\n", "http://a/b?c=d\n", "a;b?1\n", "Wat? Hoe?\n", "JA?NEE\n"])(
  "in %j nothing was lost",
  (text) => {
    expect(lostIn(text)).toEqual([]);
  },
);

test("in Windows-1252 only question marks tell", () => {
  expect(lostIn("Zo?l\n", "windows-1252")).toHaveLength(1);
  expect(lostIn("Zoë\n", "windows-1252")).toEqual([]);
});

test("a cell is shown up to 40 characters on either side", () => {
  expect(cellAround("a;b c;d", 3)).toBe("b c");
  const long = "x".repeat(50);
  expect(cellAround(`${long}?${long}`, 50)).toBe(`${"x".repeat(40)}?${"x".repeat(39)}`);
});
