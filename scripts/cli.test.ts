import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { refusalOf } from "./cli.ts";

function errorOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

test("what the machine refuses is told with what to do about it, also when it comes out of a thread", () => {
  const full = new Error("ENOSPC: no space left on device, write");
  expect(refusalOf(full)).toBe(`${full.message}\nThe disk is full: free some space and run again.`);
  expect(refusalOf(structuredClone(full))).toBe(refusalOf(full));
});

test("a fault of ours is not taken for one of the machine", () => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-cli-"));
  mkdirSync(join(folder, "a"));
  const isFolder = errorOf(() => writeFileSync(join(folder, "a"), ""));
  expect(isFolder).toBeInstanceOf(Error);
  for (const error of [isFolder, new TypeError("x is not a function"), "ENOSPC", undefined])
    expect(refusalOf(error)).toBeNull();
});
