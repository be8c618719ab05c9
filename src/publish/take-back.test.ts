import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeBack } from "./take-back.ts";

/** A data folder with months that were kept, and what else lies beside them. */
function folderWith(...months: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "take-back-"));
  mkdirSync(join(folder, "editions"));
  for (const name of [...months.map((month) => `${month}.json`), "notes.txt"]) {
    writeFileSync(join(folder, "editions", name), "{}");
  }
  return folder;
}

const namesIn = (folder: string) => readdirSync(join(folder, "editions")).toSorted();

test("the last month that was kept is taken back, and nothing else", () => {
  const folder = folderWith("2026-08", "2026-09", "2026-10");
  expect(takeBack(folder, "2026-10")).toMatch(/^Took 2026-10 back: .* The last month kept is 2026-09\.$/);
  expect(namesIn(folder)).toEqual(["2026-08.json", "2026-09.json", "notes.txt"]);
});

test.each([
  ["2026-10", ["notes.txt"]],
  ["2026-09", ["notes.txt", "people.json"]],
])("the team that is kept goes with its own month (%s)", (month, left) => {
  const folder = folderWith("2026-10");
  const team = JSON.stringify({ month, until: `${month}-30`, people: [] });
  writeFileSync(join(folder, "editions", "people.json"), team);
  takeBack(folder, "2026-10");
  expect(namesIn(folder)).toEqual(left);
});

test.each([
  ["2026-10", ["notes.txt"]],
  ["2026-09", ["delivery.json", "notes.txt"]],
])("what the exports looked like goes with its own month (%s)", (month, left) => {
  const folder = folderWith("2026-10");
  const accounts = { total: 0, kept: [] };
  const delivery = JSON.stringify({ version: 1, month, until: `${month}-30`, kinds: {}, accounts });
  writeFileSync(join(folder, "editions", "delivery.json"), delivery);
  takeBack(folder, "2026-10");
  expect(namesIn(folder)).toEqual(left);
});

test("where it was the only one, none is kept", () => {
  const folder = folderWith("2026-10");
  expect(takeBack(folder, "2026-10")).toContain("No month is kept.");
  expect(namesIn(folder)).toEqual(["notes.txt"]);
});

test.each([
  ["2026-09", /Only the last month can be taken back\. The last month kept is 2026-10, and 2026-09 stays/],
  ["2026-11", /There is no .*2026-11\.json\. The last month kept is 2026-10/],
  ["oktober", /"oktober" is no month\. Expected a month such as 2026-10/],
  ["../2026-10", /is no month/],
])("%s is refused, and everything stands", (month, said) => {
  const folder = folderWith("2026-09", "2026-10");
  expect(() => takeBack(folder, month)).toThrow(said);
  expect(() => takeBack(folder, month)).toThrow(/Nothing was taken back\./);
  expect(namesIn(folder)).toEqual(["2026-09.json", "2026-10.json", "notes.txt"]);
});

test("a folder in which no month was kept has none to take back", () => {
  expect(() => takeBack(mkdtempSync(join(tmpdir(), "take-back-")), "2026-10")).toThrow("No month is kept");
});
