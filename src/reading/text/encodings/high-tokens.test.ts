import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { lineOfUtf8Word, tokensIn } from "./high-tokens.ts";

const windows = (text: string) => Buffer.from(text, "latin1");
const tokensOf = (text: string) =>
  tokensIn(windows(text)).map(({ bytes, at }) => `${Buffer.from(bytes).toString("latin1")} at ${at}`);

test("the words with letters beyond ASCII are taken, each once, with where it stands first", () => {
  expect(tokensOf("Jan;Zoë 1é2\nZoë;A\u00ebz")).toEqual(["Zoë at 4", "é at 9", "Aëz at 16"]);
  expect(tokensOf("Jan")).toEqual([]);
  expect(tokensOf("é")).toEqual(["é at 0"]);
  expect(tokensOf("@é[`é{")).toEqual(["é at 1"]);
  expect(tokensOf("aéz;AéZ")).toEqual(["aéz at 0", "AéZ at 4"]);
});

test("what is longer than 60 letters is no word", () => {
  expect(tokensOf("é".repeat(60))).toHaveLength(1);
  expect(tokensOf("é".repeat(61))).toEqual([]);
});

test("a thousand words tell enough", () => {
  const letters = (i: number) =>
    String.fromCharCode(0x61 + (i % 26), 0x61 + (Math.floor(i / 26) % 26), 0x61 + Math.floor(i / 676));
  const words = Array.from({ length: 1001 }, (_, i) => `é${letters(i)}`);
  expect(tokensOf(words.slice(0, 1000).join(" "))).toHaveLength(1000);
  expect(tokensOf(words.join(" "))).toHaveLength(1000);
});

test("of a long file parts from all over are looked at", () => {
  const size = (16 << 20) + 2;
  const bytes = Buffer.alloc(size, " ");
  bytes[0] = 0xe9;
  bytes[size - 1] = 0xe8;
  expect(tokensIn(bytes).map(({ at }) => at)).toEqual([0, size - 1]);
});

test("the first word in UTF-8 in a file in another encoding is found by its line", () => {
  const mixed = (word: string) => Buffer.concat([windows("naam\nZoë\n"), Buffer.from(word), windows("\né")]);
  expect(lineOfUtf8Word(mixed("René"))).toBe(3);
  expect(lineOfUtf8Word(mixed("Rene"))).toBeNull();
  // ß€ in Windows-1252 is a digit of West Africa in UTF-8: nobody writes it.
  expect(lineOfUtf8Word(Buffer.of(0xdf, 0x80))).toBeNull();
});
