import { Buffer } from "node:buffer";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { BrokenZip, TooMuchInZip, unpack, type ZipEntry, zipOf } from "./zip.ts";

const text = "Zuid;100\n".repeat(20_000);
const packed = () =>
  Buffer.from(zipSync({ "a.txt": strToU8(text), "b/c.txt": [strToU8("b"), { level: 0 }] }));

function unpacked(entry: ZipEntry | undefined, most = 1e9): string {
  const pieces: Uint8Array[] = [];
  if (entry) unpack(entry, most, (piece) => pieces.push(piece));
  return Buffer.concat(pieces).toString();
}

test("what is packed, and what is only put in, comes out as it was", () => {
  const zip = zipOf(packed());
  expect([...zip.keys()]).toEqual(["a.txt", "b/c.txt"]);
  expect(unpacked(zip.get("a.txt"))).toBe(text);
  expect(unpacked(zip.get("b/c.txt"))).toBe("b");
});

test("a zip that was cut off anywhere is told, and never read beyond its end", () => {
  const whole = packed();
  for (const length of [0, 4, 30, 200, whole.length - 30, whole.length - 1]) {
    expect(() => zipOf(whole.subarray(0, length)), `${length} bytes`).toThrow(BrokenZip);
  }
});

test("bytes that are damaged are told", () => {
  const whole = packed();
  whole.fill(0xff, 40, 60);
  expect(() => unpacked(zipOf(whole).get("a.txt"))).toThrow(BrokenZip);
});

test("a file that is larger than it says is told as soon as it is", () => {
  const entry = zipOf(packed()).get("a.txt");
  expect(() => unpacked(entry && { ...entry, size: 10 })).toThrow(BrokenZip);
  expect(() => unpacked(entry && { ...entry, size: 1e6 })).toThrow(BrokenZip);
});

test("no more is unpacked than may be", () => {
  expect(() => unpacked(zipOf(packed()).get("a.txt"), 1000)).toThrow(TooMuchInZip);
});

test("a fault of whoever takes the pieces is no fault of the zip", () => {
  const entry = zipOf(packed()).get("a.txt");
  const take = () => {
    throw new TypeError("ours");
  };
  expect(() => entry && unpack(entry, 1e9, take)).toThrow("ours");
});
