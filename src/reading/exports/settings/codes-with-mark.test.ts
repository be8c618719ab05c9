import { expect, test } from "vitest";
import { Dictionary } from "../../columns/fast/fast.ts";
import { codesWithMark } from "./codes-with-mark.ts";

test("the texts that say how numbers are written have a figure and a comma or point", () => {
  const dictionary = new Dictionary("utf-8");
  const texts = [
    "12",
    "1,5",
    "a.b",
    "€ 1.250",
    ",",
    "0.",
    "9,",
    "1".padStart(99, "0"),
    `${"1".repeat(99)}.5`,
  ];
  for (const text of texts) dictionary.push(text);
  expect([...codesWithMark(dictionary.texts())].map((code) => texts[code])).toEqual([
    "1,5",
    "€ 1.250",
    "0.",
    "9,",
  ]);
});
