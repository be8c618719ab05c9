import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { longestWord, WordTable } from "./word-table.ts";

/** The code that each word gets in its turn, where a new one gets the number of those before it. */
function codesOf(words: readonly string[], foreseen?: () => number): number[] {
  const table = new WordTable(foreseen);
  let next = 0;
  return words.map((word) => {
    const bytes = Buffer.from(`|${word}|`);
    const code = table.find(bytes, 1, bytes.length - 1, next);
    if (code === next) next++;
    return code;
  });
}

test("a word has one code, the one that it got first", () => {
  expect(codesOf(["visit", "call", "visit", "visit", "call", "mail"])).toEqual([0, 1, 0, 0, 1, 2]);
});

test("words that differ in one place are others, wherever that is, and so is one that goes on", () => {
  const word = "abcdefghijkl";
  expect(word).toHaveLength(longestWord);
  const others = Array.from(word, (_, at) => `${word.slice(0, at)}X${word.slice(at + 1)}`);
  const shorter = Array.from(word, (_, at) => word.slice(0, at + 1)).slice(0, -1);
  const all = [word, ...others, ...shorter];
  expect(codesOf([...all, ...all])).toEqual([...all.keys(), ...all.keys()]);
});

test("bytes above 127 are told apart like others", () => {
  expect(codesOf(["é", "è", "éé", "€", "é"])).toEqual([0, 1, 2, 3, 0]);
});

test.each([0, 6000, 100_000])(
  "thousands of words keep their codes while the table grows, where %s are foreseen",
  (foreseen) => {
    const words = Array.from({ length: 6000 }, (_, i) => `K${i * 7919}`);
    expect(codesOf([...words, ...words], () => foreseen)).toEqual([...words.keys(), ...words.keys()]);
  },
);
