import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stampOf } from "./plain-file.ts";
import { Stamps } from "./stamps.ts";

const folder = mkdtempSync(join(tmpdir(), "handjes-stamps-"));
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

test("a file that is written after it was seen has changed, and so has one that is gone", () => {
  const stamps = new Stamps(folder);
  for (const file of ["team.csv", "plan.csv", "quotes.csv"]) {
    write(file, "a");
    stamps.see(file);
  }
  expect(stamps.changed()).toEqual([]);
  write("team.csv", "ab");
  rmSync(join(folder, "plan.csv"));
  expect(stamps.changed()).toEqual(["team.csv", "plan.csv"]);
});

test("what is read must be what was seen first", () => {
  const stamps = new Stamps(folder);
  expect(stamps.isAsSeen("team.csv", "one")).toBe(true);
  expect(stamps.isAsSeen("team.csv", "one")).toBe(true);
  expect(stamps.isAsSeen("team.csv", "two")).toBe(false);
  expect(stamps.isAsSeen("team.csv", "one")).toBe(true);
});

test("a file that is not there yet can still come", () => {
  const stamps = new Stamps(folder);
  stamps.see("later.csv");
  write("later.csv", "a");
  expect(stamps.changed()).toEqual([]);
  expect(stamps.isAsSeen("later.csv", stampOf(folder, "later.csv") ?? "")).toBe(true);
});

test("once seen, a file is not seen anew", () => {
  const stamps = new Stamps(folder);
  write("team.csv", "abc");
  stamps.see("team.csv");
  write("team.csv", "abcd");
  stamps.see("team.csv");
  expect(stamps.changed()).toEqual(["team.csv"]);
});
