import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { settingsSchema } from "../../contract/settings.ts";
import { Problems } from "../problems/problems.ts";
import { unreadFiles } from "./unread-files.ts";

/** A folder with these files, each with its text. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-unread-"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}
const settingsOf = (files: object) => settingsSchema.parse({ files });

test("a file that nothing reads is told, with the name that it may be meant to have", () => {
  const folder = folderOf({ "quotes.csv": "", "klnten.csv": "", "a.csv": "", "werkblad-jan.csv": "" });
  const unread = (files: object, queried: ReadonlySet<string> | null = new Set()) => {
    const problems = unreadFiles(folder, settingsOf(files), queried, new Problems());
    return problems.list.map(({ file, message }) => `${file} ${message}`);
  };
  const told = unread({ accounts: { path: "A.csv" } });
  expect(told).toEqual([expect.stringContaining("klnten.csv This name is not known. Did you mean")]);
  expect(told[0]).toContain('"klanten.csv"?');
  expect(unread({ accounts: "off" })).toEqual([]);
  expect(unread({}, new Set(["klnten.csv", "a.csv"]))).toEqual([]);
  // What a query reads that has failed is not known.
  expect(unread({}, null)).toEqual([]);
});

test("a worksheet that was copied or named otherwise is told how it must be called", () => {
  const folder = folderOf({ "Kopie van werkblad-1078.csv": "", "Werkblad 1078.xlsx": "", "other.csv": "" });
  const { list } = unreadFiles(folder, settingsOf({}), new Set(), new Problems());
  expect(list.map(({ message }) => message.includes("begins with worksheet-"))).toEqual([true, true, false]);
});

test("a query that is not used, and Parquet that no query reads, are told with what may be done", () => {
  const folder = folderOf({ "targets.sql": "SELECT 1", "verkoop.parquet": "" });
  const told = (files: object, queried = new Set<string>()) =>
    unreadFiles(folder, settingsOf(files), queried, new Problems()).list.map(({ file, paste }) => [
      file,
      paste,
    ]);
  expect(told({})).toEqual([
    ["targets.sql", 'files:\n  targets:\n    query: "targets.sql"'],
    ["verkoop.parquet", undefined],
  ]);
  expect(told({ targets: { query: "targets.sql" } }, new Set(["verkoop.parquet"]))).toEqual([]);
});
