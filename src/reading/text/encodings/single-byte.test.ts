import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { charactersOf, type SingleByte, singleByteAsUtf8 } from "./single-byte.ts";

test.each<[SingleByte, number, string]>([
  ["windows-1252", 0x80, "€"],
  ["windows-1252", 0xeb, "ë"],
  ["windows-1250", 0xb3, "ł"],
  ["windows-1251", 0xc6, "Ж"],
  ["cp850", 0x89, "ë"],
  ["cp850", 0xd5, "€"],
  ["macintosh", 0x91, "ë"],
  ["iso-8859-15", 0xa4, "€"],
  ["cp437", 0x89, "ë"],
])("in %s the byte %i is %s", (encoding, byte, character) => {
  expect(charactersOf(encoding)[byte]).toBe(character);
  expect(charactersOf(encoding)).toHaveLength(256);
  const bytes = Buffer.of(0x61, byte, 0x7f, byte);
  expect(Buffer.from(singleByteAsUtf8(bytes, encoding)).toString()).toBe(`a${character}\x7f${character}`);
});
