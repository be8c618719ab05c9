import { expect, test } from "vitest";
import { hasOpenPart, wordsInParts } from "./words-in-parts.ts";

const find = (said: Record<string, string>) => wordsInParts(Object.entries(said));

test("a star is a part in which something stands, a dash one in which nothing does", () => {
  const outcome = find({ "* -": "won", "- *": "lost" });
  expect(outcome("20-10-2026 -")).toBe("won");
  expect(outcome("2026-10-20 14:30 -")).toBe("won");
  expect(outcome("- 21-10-2026")).toBe("lost");
  expect(outcome("- -")).toBeUndefined();
  expect(outcome("20-10-2026 21-10-2026")).toBeUndefined();
});

test("what stands beside it is compared without regard to case, whatever joins the parts", () => {
  const stage = find({ "Closed *": "lost", "true|*": "open", "Afgerond (*)": "won" });
  expect(stage("CLOSED Too expensive")).toBe("lost");
  expect(stage("Closed -")).toBeUndefined();
  expect(stage("True|30")).toBe("open");
  expect(stage("Afgerond (x)")).toBe("won");
});

test("the word with the fewest stars tells, and nothing where two say otherwise", () => {
  const outcome = find({ "true *": "open", "* *": "lost", "* 0": "lost" });
  expect(outcome("true 30")).toBe("open");
  expect(outcome("false 30")).toBe("lost");
  expect(outcome("true 0")).toBeUndefined();
});

test("a text of any length, and a word of many stars, are gone through once", () => {
  const word = Array.from({ length: 20 }, () => "*").join(" ");
  expect(find({ [`${word} x`]: "won" })(`${"a ".repeat(5000)}y`)).toBeUndefined();
  expect(find({ [word]: "won" })("a ".repeat(5000))).toBe("won");
});

test.each([
  ["* -", true],
  ["Closed *", true],
  ["*|x", true],
  ["*", false],
  ["Won*", false],
  ["**", false],
  ["Won", false],
])("%s has a star for a part: %s", (word, has) => {
  expect(hasOpenPart(word)).toBe(has);
});
