import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { hashOf, hashOfText } from "./hash.ts";

test("the hash of a text is that of its bytes, wherever they stand", () => {
  const bytes = Buffer.from("ab;Zoë;ab");
  expect(hashOf(bytes, 0, 2)).toBe(hashOf(bytes, 8, 10));
  expect(hashOf(bytes, 3, 7)).toBe(hashOfText("Zoë"));
  expect(hashOf(bytes, 0, 2, 1)).not.toBe(hashOf(bytes, 0, 2, 2));
});

test("texts that differ in little have hashes far apart: as many first and last bits as there are", () => {
  const hashes = Array.from({ length: 2048 }, (_, i) => hashOfText(`K${i}`));
  expect(new Set(hashes).size).toBe(2048);
  // 256 places for 2048 texts: one that stays free would be 1 in e⁸.
  expect(new Set(hashes.map((hash) => hash & 0xff)).size).toBeGreaterThan(240);
  expect(new Set(hashes.map((hash) => hash >>> 24)).size).toBeGreaterThan(240);
});
