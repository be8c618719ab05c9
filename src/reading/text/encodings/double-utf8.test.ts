import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { undoubled } from "./double-utf8.ts";
import { charactersOf } from "./single-byte.ts";

/** A text as a program writes it that takes its UTF-8 for Windows-1252. */
const doubled = (text: string) => {
  const characters = charactersOf("windows-1252");
  return Array.from(Buffer.from(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : characters[byte],
  ).join("");
};
const once = (text: string) => {
  const found = undoubled(Buffer.from(text));
  return found && { text: Buffer.from(found.bytes).toString(), at: found.at, times: found.times };
};

test.each(["ë", "Zoë", "€", "café à la crème", "“citaat” – punt", "Ő", "ș", "Жанна", "Ελένη", "½", "ÿ", "À"])(
  "%s that was written twice is written once",
  (text) => {
    expect(doubled(text)).not.toBe(text);
    expect(once(doubled(text))?.text).toBe(text);
  },
);

test("it is told where the first stood and how many there were; what stands as it should is left alone", () => {
  expect(once(`naam;ï\n${doubled("Zoë;€ 5")};é`)).toEqual({ text: "naam;ï\nZoë;€ 5;é", at: 10, times: 2 });
});

test.each(["Zoë", "Ã", "Ã is een letter", "Âme", "ÃÃ", "Ö€", "plain", ""])(
  "%j was not written twice",
  (text) => {
    expect(once(text)).toBeNull();
  },
);

test("two signs that make what nobody writes stay", () => {
  // A control character and a letter of West Africa.
  expect(once("Â\u0085")).toBeNull();
  expect(once("ß€")).toBeNull();
});
