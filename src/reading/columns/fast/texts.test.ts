import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { mapDistinct, Texts } from "./texts.ts";

function textsOf(...texts: string[]): Texts {
  let end = 0;
  const ends = Int32Array.from(texts, (text) => (end += Buffer.byteLength(text)));
  return new Texts({ charset: "utf-8", bytes: Buffer.from(texts.join("")), ends, hasNothingToFold: false });
}

/** The texts with their codes, in the order in which they are visited. */
function visited(texts: Texts): [string, number][] {
  const seen: [string, number][] = [];
  texts.forEach((text, code) => void seen.push([text, code]));
  return seen;
}

test("each code has its text, and a code that there is not has none", () => {
  const texts = textsOf("Jan", "", "Zoë");
  expect(texts.length).toBe(3);
  expect([-1, 0, 1, 2, 3].map((code) => texts.at(code))).toEqual([undefined, "Jan", "", "Zoë", undefined]);
  expect([0, 1, 2].map((code) => texts.isBlank(code))).toEqual([false, true, false]);
  expect([0, 1, 2].map((code) => texts.lengthOf(code))).toEqual([3, 0, 4]);
});

test.each([
  ["of one byte a character", Array.from({ length: 2100 }, (_, i) => `K${i}`)],
  ["with accents", Array.from({ length: 2100 }, (_, i) => (i % 7 === 0 ? `Zoë ${i}` : `K${i}`))],
  ["too long to be decoded together", Array.from({ length: 40 }, (_, i) => `${i}`.padStart(5000, "x"))],
  ["none", []],
])("all are visited in the order of their codes: %s", (_, list) => {
  expect(visited(textsOf(...list))).toEqual(list.map((text, code) => [text, code]));
});

test("an accent that is one byte in Windows-1252 is one character", () => {
  const texts = new Texts({
    charset: "windows-1252",
    bytes: Uint8Array.of(0x5a, 0x6f, 0xeb, 0x80),
    ends: Int32Array.of(3, 4),
    hasNothingToFold: false,
  });
  expect(visited(texts)).toEqual([
    ["Zoë", 0],
    ["€", 1],
  ]);
});

test("something for each, in the order of the codes", () => {
  expect(mapDistinct(["a", "b"], (each, code) => `${each}${code}`)).toEqual(["a0", "b1"]);
  expect(mapDistinct([], () => 1)).toEqual([]);
});
