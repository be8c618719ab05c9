import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeOrganisation } from "./bench/organisation.ts";
import { readFolder } from "./data-folder.ts";
import { keptFolder } from "./kept-folders.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handjes-data-folder-"));
  // Activities above a megabyte, which are kept.
  writeOrganisation(folder, { people: 6, teams: 2, accountsPerPerson: 20, months: 24, activities: 50_000 });
});
afterEach(() => rmSync(keptFolder("tables", folder), { recursive: true, force: true }));

const kept = () => readdirSync(keptFolder("tables", folder));
const activities = () => join(folder, "activities.csv");

test("the table of an older export goes when a newer one was read", () => {
  readFolder(folder);
  const [first] = kept();
  appendFileSync(activities(), "2026-10-01,100,visit,K0,P0\n");
  readFolder(folder);
  expect(kept()).toHaveLength(1);
  expect(kept()).not.toContain(first);
});

test("a slip in report.yaml, or an export that cannot be opened, takes no table away", () => {
  readFolder(folder);
  const before = kept();
  expect(before).toHaveLength(1);
  appendFileSync(join(folder, "report.yaml"), "files: { activities: { path: [ }\n");
  expect(readFolder(folder).hasErrors).toBe(true);
  expect(kept()).toEqual(before);
  writeFileSync(join(folder, "report.yaml"), "organisation: O\n");
  const text = readFileSync(activities());
  rmSync(activities());
  mkdirSync(activities());
  expect(readFolder(folder).hasErrors).toBe(true);
  expect(kept()).toEqual(before);
  rmSync(activities(), { recursive: true });
  writeFileSync(activities(), text);
  readFolder(folder);
  expect(kept()).toEqual(before);
});

test("a folder that is not there is told, with what to do", () => {
  expect(() => readFolder(join(folder, "typo"))).toThrow("npm run template");
});
