import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { nameTest } from "./name-pattern.ts";
import { filesOfPattern } from "./path-pattern.ts";

const folder = mkdtempSync(join(tmpdir(), "handjes-pattern-"));
const longName = `${"a".repeat(200)}.csv`;

beforeAll(() => {
  for (const file of [
    "quotes-2024.csv",
    "quotes-2025.csv",
    "Quotes-2026.CSV",
    "a[1].csv",
    ".hidden.csv",
    "exports/calls.csv",
    "exports/old/calls.csv",
    "exports/old/.trash/calls.csv",
    longName,
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  symlinkSync("..", join(folder, "exports/up"));
  symlinkSync("round", join(folder, "exports/round"));
});

const found = (pattern: string) => {
  const result = filesOfPattern(folder, pattern);
  return "fault" in result ? result.fault.en : result.files;
};

test("a pattern finds files in the order of their names, in any case and at any depth", () => {
  expect(found("quotes-*.csv")).toEqual(["Quotes-2026.CSV", "quotes-2024.csv", "quotes-2025.csv"]);
  expect(found("quotes-202[45].csv")).toEqual(["quotes-2024.csv", "quotes-2025.csv"]);
  expect(found("quotes-202[!45].csv")).toEqual(["Quotes-2026.CSV"]);
  expect(found("quotes-202?.csv")).toHaveLength(3);
  expect(found("quotes-{2024,202{5,6}}.csv")).toHaveLength(3);
  expect(found("./quotes-{2019..2024}.csv")).toEqual(["quotes-2024.csv"]);
  expect(found("exports/*.csv")).toEqual(["exports/calls.csv"]);
  expect(found("**/calls.csv")).toEqual(["exports/calls.csv", "exports/old/calls.csv"]);
  expect(found("exports/**")).toEqual(["exports/calls.csv", "exports/old/calls.csv", "exports/round"]);
  expect(found("{exports,exports/**}/c*s.csv")).toHaveLength(2);
  expect(found("none-*.csv")).toEqual([]);
  expect(found("*")).not.toContain(".hidden.csv");
  expect(found(".h*")).toEqual([".hidden.csv"]);
});

test("a pattern that leaves the folder is refused", () => {
  expect(found("../*.csv")).toMatch(/in the data folder/);
  expect(found("exports/../../*.csv")).toMatch(/in the data folder/);
  expect(found("/*")).toMatch(/in the data folder/);
});

test("a pattern that would take for ever is answered at once: found out in few steps, or refused with the limit", () => {
  expect(found(`${"*a".repeat(40)}b`)).toEqual([]);
  expect(found(`${"*a".repeat(40)}*`)).toEqual([longName]);
  expect(found(`${"**/".repeat(60)}x`)).toEqual([]);
  expect(found("*(*(*(*(*(*(*(*(a)+(a))+(a))+(a))+(a))+(a))+(a))+(a))x")).toEqual([]);
  expect(found("{a,b}".repeat(24))).toMatch(/at most 100 patterns/);
  expect(found("{1..90000000}")).toMatch(/at most 100 patterns/);
  expect(found("{90000000..1}")).toMatch(/at most 100 patterns/);
  expect(found("{".repeat(200))).toEqual([]);
  expect(found("*".repeat(201))).toMatch(/at most 200 characters/);
});

test("brackets and braces that are not closed are themselves", () => {
  expect(nameTest("a[1*")("a[1].csv")).toBe(true);
  expect(nameTest("a[]1]")("a]")).toBe(true);
  expect(nameTest("a[0-9-]")("a-")).toBe(true);
  expect(found("a{1*")).toEqual([]);
});
