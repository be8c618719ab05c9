import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { Dictionary } from "../fast/fast.ts";
import { haveNoKey } from "../parse-distinct.ts";
import { mayBeKey, saysNoKey, saysNoKeyIn } from "./no-key.ts";

const nothing = [
  "-",
  "–",
  "—",
  "n.v.t.",
  "nvt",
  "n/a",
  "na",
  "#n/a",
  "#n/b",
  "null",
  "(null)",
  "\\n",
  "nan",
  "(leeg)",
  "(blank)",
  "(empty)",
  "none",
  "geen",
];

test.each(nothing)(
  "%s stands for nobody and nothing, in small letters and in capitals, as text and as bytes",
  (word) => {
    for (const text of [word, word.toUpperCase()]) {
      expect(saysNoKey(text)).toBe(true);
      const bytes = Buffer.from(`x${text}y`);
      expect(saysNoKeyIn(bytes, "utf-8", 1, bytes.length - 1)).toBe(true);
    }
  },
);

test.each(["Na", "Nan", "Null", "K12", "Nabben", "", "geen naam"])("%s may be a number or name", (text) => {
  expect(saysNoKey(text)).toBe(false);
  expect(mayBeKey(text)).toBe(true);
  const bytes = Buffer.from(text);
  expect(saysNoKeyIn(bytes, "utf-8", 0, bytes.length)).toBe(false);
});

test("some words for nothing are a code where the file that defines them has it", () => {
  expect(["NA", "na", "nan", "NAN", "none", "geen"].map(mayBeKey)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(["NaN", "-", "null", "n/a", "#N/A"].map(mayBeKey)).toEqual([false, false, false, false, false]);
});

test("what is longer than any word for nothing is none, nor is a stretch of no bytes", () => {
  const bytes = Buffer.from("-(empty)—");
  expect([
    saysNoKeyIn(bytes, "utf-8", 0, 0),
    saysNoKeyIn(bytes, "utf-8", 0, 1),
    saysNoKeyIn(bytes, "utf-8", 1, 8),
  ]).toEqual([false, true, true]);
  expect(saysNoKeyIn(bytes, "utf-8", 0, 8)).toBe(false);
  expect(saysNoKeyIn(Buffer.of(0x97), "windows-1252", 0, 1)).toBe(true);
});

test("wherever it stands among the bytes of a file", () => {
  const bytes = Buffer.from(`${"K1;".repeat(20)}(empty)`);
  expect(saysNoKeyIn(bytes, "utf-8", 60, bytes.length)).toBe(true);
  expect(saysNoKeyIn(bytes, "utf-8", 57, 59)).toBe(false);
});

test("whether one of some texts stands for nothing", () => {
  const textsOf = (...texts: string[]) => {
    const dictionary = new Dictionary("utf-8");
    for (const text of texts) dictionary.push(text);
    return dictionary.texts();
  };
  expect(haveNoKey(textsOf("K1", "K2"))).toBe(false);
  expect(haveNoKey(textsOf("K1", "n/a"))).toBe(true);
});
