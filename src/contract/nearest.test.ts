import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["two letters of six", "abcdef", "abcdxy", true],
  ["three letters of six", "abcdef", "abcxyz", false],
  ["three letters of nine", "abcdefghi", "abcdefxyz", true],
  ["four letters of nine", "abcdefghi", "abcdewxyz", false],
  ["two letters of eight", "abcdefgh", "abcdefxy", true],
  ["three letters of eight", "abcdefgh", "abcdexyz", false],
  ["one letter of two", "ab", "ax", true],
  ["both letters of two", "ab", "xy", false],
  ["one letter of one", "a", "x", true],
])("a word may be meant that differs by at most a third: %s", (_, found, known, isNear) => {
  expect(nearest(found, [known])).toBe(isNear ? known : undefined);
});

test("of several the nearest is meant, and none where two are as near", () => {
  expect(nearest("verkoop", ["inkoop", "verkop", "verhoop-x"])).toBe("verkop");
  expect(nearest("team noord 1", ["team noord 2", "team noord 3"])).toBeUndefined();
});

test("texts are compared by their fold, and given as they are known", () => {
  expect(nearest("NORD", ["Noord"])).toBe("Noord");
  expect(nearest("n-o-o-r-d", ["Noord", "NOORD"], (text) => text.replaceAll("-", "").toLowerCase())).toBe(
    "Noord",
  );
});

test("nothing is meant where nothing is known, nor by a text of more than 100 characters", () => {
  expect(nearest("x", [])).toBeUndefined();
  expect(nearest("a".repeat(100), ["a".repeat(99)])).toBe("a".repeat(99));
  expect(nearest("a".repeat(101), ["a".repeat(101)])).toBeUndefined();
});

test("of very many only the first 20,000 are compared", () => {
  const others = (count: number) => Array.from({ length: count }, () => "zzzz");
  expect(nearest("naam", [...others(19_999), "naan"])).toBe("naan");
  expect(nearest("naam", [...others(20_000), "naan"])).toBeUndefined();
});
