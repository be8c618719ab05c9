import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepOnly, pruneKeptFolders } from "./kept-folders.ts";

test("what is kept for a folder stays while it is built each month, and goes when it no longer is", () => {
  const all = mkdtempSync(join(tmpdir(), "handjes-kept-folders-"));
  for (const name of ["monthly", "gone"]) mkdirSync(join(all, name));
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  pruneKeptFolders(join(all, "monthly"), inDays(31));
  expect(readdirSync(all)).toEqual(["gone", "monthly"]);
  pruneKeptFolders(join(all, "monthly"), inDays(62));
  expect(readdirSync(all)).toEqual(["monthly"]);
});

test("what cannot be taken away, or was never there, stops nobody", () => {
  const all = mkdtempSync(join(tmpdir(), "handjes-kept-folders-"));
  mkdirSync(join(all, "folder"));
  keepOnly(all, new Set());
  expect(readdirSync(all)).toEqual(["folder"]);
  keepOnly(join(all, "nowhere"), new Set());
  pruneKeptFolders(join(all, "nowhere", "own"), new Date());
});
