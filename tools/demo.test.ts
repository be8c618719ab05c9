import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { daysOfMonth } from "../src/calendar/window.ts";
import { editionTeamFile } from "../src/contract/edition-team.ts";
import { readData } from "../src/reading/read.ts";

const data = join(import.meta.dirname, "../data");
const csvIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .sort();
let made = "";

beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), "demo-"));
  cpSync(join(data, "report.yaml"), join(made, "report.yaml"));
  execFileSync(process.execPath, [join(import.meta.dirname, "demo.ts"), "--out", made]);
});

afterAll(() => rmSync(made, { recursive: true }));

test("the demo made again is the one in data/, byte for byte", () => {
  expect(csvIn(made)).toEqual(csvIn(data));
  for (const name of csvIn(made)) {
    expect(readFileSync(join(made, name)).equals(readFileSync(join(data, name))), name).toBe(true);
  }
});

test("the months that were published, made again, are what lies in data/, byte for byte", () => {
  const inEditions = (folder: string) => readdirSync(join(folder, "editions")).sort();
  expect(inEditions(made)).toEqual(inEditions(data));
  for (const name of inEditions(data)) {
    const [again, kept] = [made, data].map((folder) => readFileSync(join(folder, "editions", name), "utf8"));
    expect(again === kept, name).toBe(true);
  }
});

test("beside the last published month the exports are as they should be: nobody has gone without a row, nothing is of another size", () => {
  const { problems, delivery } = readData({ folder: data, today: daysOfMonth("2026-10").to });
  expect(delivery).not.toBeNull();
  expect(problems.filter(({ rule }) => /^(?:people|delivery)\./.test(rule))).toEqual([]);
  const kept = JSON.parse(readFileSync(join(data, editionTeamFile), "utf8"));
  expect(kept.people).toHaveLength(25);
});

test("a leaver whose row is taken out is offered with the row of the last kept month", () => {
  const copy = mkdtempSync(join(tmpdir(), "demo-left-"));
  cpSync(data, copy, { recursive: true });
  const file = join(copy, "medewerkers.csv");
  const rows = readFileSync(file, "utf8").split("\r\n");
  const [left = ""] = rows.filter((row) => row.includes("Maud Janssen"));
  writeFileSync(file, rows.filter((row) => row !== left).join("\r\n"));
  const { problems } = readData({ folder: copy, today: daysOfMonth("2026-10").to });
  const [told] = problems.filter(({ rule }) => rule === "people.unknown_person");
  expect(told?.message).toContain("Stood in team Zuid until the kept month 2026-09.");
  expect(told?.paste).toContain(";Maud Janssen;Zuid;");
  rmSync(copy, { recursive: true });
});

test("a seed that is no number is wrong usage, and makes nothing", () => {
  const before = readdirSync(made);
  const wrong = () =>
    execFileSync(process.execPath, [join(import.meta.dirname, "demo.ts"), "--out", made, "--seed", "twee"], {
      stdio: "pipe",
    });
  expect(wrong).toThrow(expect.objectContaining({ status: 2 }));
  expect(readdirSync(made)).toEqual(before);
});
