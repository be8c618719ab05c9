import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { textOfBytes } from "./charset.ts";

test("bytes are read as UTF-8 or as Windows-1252, whole or between two places", () => {
  const utf8 = Buffer.from("Zoë €");
  expect(textOfBytes(utf8, "utf-8")).toBe("Zoë €");
  expect(textOfBytes(utf8, "utf-8", 2, 4)).toBe("ë");
  expect(textOfBytes(new Uint8Array(utf8), "utf-8", 5)).toBe("€");
  const windows = Buffer.of(0x5a, 0x6f, 0xeb, 0x20, 0x80);
  expect(textOfBytes(windows, "windows-1252")).toBe("Zoë €");
  expect(textOfBytes(windows, "windows-1252", 2, 3)).toBe("ë");
});

test("a part of a larger buffer is read by itself, and a mark of byte order is a character", () => {
  expect(textOfBytes(new Uint8Array(Buffer.from("xxab")).subarray(2), "utf-8")).toBe("ab");
  expect(textOfBytes(Buffer.from("\uFEFFa"), "utf-8")).toBe("\uFEFFa");
});
