import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { namesIn } from "./names.ts";

let folder = "";
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "handjes-names-")), "data");
  mkdirSync(join(folder, "2026"), { recursive: true });
  writeFileSync(join(folder, "2026", "quotes.csv"), "");
  writeFileSync(join(folder, "team.csv"), "");
});

test("everything in a folder and below has its name, in order", () => {
  expect(namesIn(folder)).toEqual(["2026/", "2026/quotes.csv", "team.csv"]);
  expect(namesIn(join(folder, "nowhere"))).toEqual([]);
});

test("links are followed, also out of the folder, and said to lead where they lead", () => {
  const other = join(folder, "..", "other");
  mkdirSync(other);
  writeFileSync(join(other, "plan.csv"), "");
  symlinkSync(other, join(folder, "elsewhere"));
  symlinkSync(join(folder, "team.csv"), join(folder, "people.csv"));
  symlinkSync(join(folder, "gone.csv"), join(folder, "broken.csv"));
  expect(namesIn(folder)).toEqual([
    "2026/",
    "2026/quotes.csv",
    "broken.csv leads nowhere",
    "elsewhere leads to ../other",
    "elsewhere/plan.csv",
    "people.csv leads to team.csv",
    "team.csv",
  ]);
});

test("a folder that holds itself, or that two links lead to, is listed once", () => {
  symlinkSync(folder, join(folder, "2026", "up"));
  symlinkSync(join(folder, "2026"), join(folder, "now"));
  expect(namesIn(folder)).toEqual([
    "2026/",
    "2026/quotes.csv",
    "2026/up leads to ",
    "now leads to 2026",
    "team.csv",
  ]);
});
