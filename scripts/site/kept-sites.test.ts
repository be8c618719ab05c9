import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pruneSites } from "./kept-sites.ts";

test("the pages of a site stay while it is built each month, and go when it no longer is", () => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-kept-sites-"));
  for (const site of ["monthly", "gone"]) mkdirSync(join(folder, site));
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  pruneSites(join(folder, "monthly"), inDays(31), folder);
  expect(readdirSync(folder)).toEqual(["gone", "monthly"]);
  pruneSites(join(folder, "monthly"), inDays(62), folder);
  expect(readdirSync(folder)).toEqual(["monthly"]);
});
