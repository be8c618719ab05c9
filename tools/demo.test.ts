import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  mkdirSync(join(made, "editions"));
  for (const month of readdirSync(join(data, "editions")).filter((name) => /^\d/.test(name)))
    cpSync(join(data, "editions", month), join(made, "editions", month));
  execFileSync(process.execPath, [join(import.meta.dirname, "demo.ts"), "--out", made]);
});

afterAll(() => rmSync(made, { recursive: true }));

test("the demo made again is the one in data/, byte for byte", () => {
  expect(csvIn(made)).toEqual(csvIn(data));
  for (const name of csvIn(made)) {
    expect(readFileSync(join(made, name)).equals(readFileSync(join(data, name))), name).toBe(true);
  }
});

test("who was in which team in the last kept month, made again, is what lies in data/, and nobody has gone since without a row", () => {
  const [again, kept] = [made, data].map((folder) => readFileSync(join(folder, editionTeamFile), "utf8"));
  expect(again).toBe(kept);
  const { problems } = readData({ folder: data, today: daysOfMonth("2026-10").to });
  expect(problems.filter(({ rule }) => rule.startsWith("people."))).toEqual([]);
  expect(JSON.parse(kept ?? "").people).toHaveLength(25);
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
