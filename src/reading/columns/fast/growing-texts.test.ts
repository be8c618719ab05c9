import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { GrowingTexts } from "./growing-texts.ts";

function growing(texts: readonly string[], expected?: number) {
  const all = new GrowingTexts("utf-8", expected);
  for (const text of texts) {
    const bytes = Buffer.from(`<${text}>`);
    all.add(bytes, 1, bytes.length - 1);
  }
  return all;
}

const listed = (all: GrowingTexts) =>
  Array.from({ length: all.texts().length }, (_, code) => all.texts().at(code));

test("texts stand one after another, the blank among them too", () => {
  const all = growing(["K1", "", "café", "K1"]);
  expect(all.length).toBe(4);
  expect(listed(all)).toEqual(["K1", "", "café", "K1"]);
  expect(all.texts().bytes).toHaveLength("K1caféK1".length + 1);
});

test.each([0, 10, 3000, 1_000_000])("none is lost while they grow, where %s were expected", (expected) => {
  const texts = Array.from({ length: 3000 }, (_, i) => `activity-number-${i}`);
  expect(listed(growing(texts, expected))).toEqual(texts);
});

test("texts so far stay as they were while others are added", () => {
  const all = growing(["K1"]);
  const before = all.texts();
  const long = Buffer.from("x".repeat(10_000));
  all.add(long, 0, long.length);
  expect([before.length, before.at(0)]).toEqual([1, "K1"]);
  expect(all.texts().at(1)).toHaveLength(10_000);
});

test("a text is found again by its bytes", () => {
  const all = growing(["K1", "K12", "L1"]);
  const bytes = Buffer.from("K12L1");
  const isAt = (index: number, from: number, to: number) => all.is(index, bytes, from, to);
  expect([isAt(0, 0, 2), isAt(1, 0, 3), isAt(2, 3, 5)]).toEqual([true, true, true]);
  expect([isAt(0, 0, 3), isAt(1, 0, 2), isAt(0, 3, 5), isAt(0, 1, 3)]).toEqual([false, false, false, false]);
});

test.each([
  ["!AZ09[~{", true],
  ["a", false],
  ["z", false],
  ["K 1", false],
  ["É", false],
  ["\u007f", false],
])("whether %s has nothing to fold: %s", (text, hasNothing) => {
  expect(growing([text]).texts().hasNothingToFold).toBe(hasNothing);
  expect(growing(["K1", text, "K2"]).texts().hasNothingToFold).toBe(hasNothing);
});
