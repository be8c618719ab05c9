import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CliError } from "../../command/cli-error.ts";
import { writeManifest } from "../manifest.ts";
import { refuseOthers, refuseReport } from "./refuse-place.ts";

/** A folder with some files, of this program where it has a manifest. */
function folderWith(files: Record<string, string>, { isOurs = true } = {}) {
  const real = mkdtempSync(join(tmpdir(), "handjes-sheets-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(real, path, ".."), { recursive: true });
    writeFileSync(join(real, path), text);
  }
  if (isOurs) writeManifest(real);
  return { said: "out", real };
}

const sheet = { "team/north.pdf": "%PDF-", "person/7.pdf": "%PDF-" };
const report = { "report.json": '{"schema":1,"period":{},"figures":[]}', "person/7.html": "" };

/** What somebody is told; nothing where it may be replaced. */
function toldOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  }
  return "";
}

test("sheets take the place of sheets, and of nothing else", () => {
  expect(toldOf(() => refuseOthers(folderWith(sheet), "sheets"))).toBe("");
  expect(toldOf(() => refuseOthers(folderWith({}, { isOurs: false }), "sheets"))).toBe("");
  for (const other of [
    folderWith(report),
    folderWith(sheet, { isOurs: false }),
    folderWith({ ...sheet, "person/photo.jpg": "" }),
    folderWith({ "photo.pdf": "%PDF-" }, { isOurs: false }),
  ])
    expect(toldOf(() => refuseOthers(other, "sheets"))).toMatch(
      /^out\/ holds something that is no folder of sheets/,
    );
});

test("a report takes no place of sheets, and sheets none in a report", () => {
  expect(toldOf(() => refuseOthers(folderWith(sheet), "report"))).toMatch(/no report of this program/);
  expect(toldOf(() => refuseReport(folderWith(report), "the sheets"))).toMatch(
    /^out\/ is a report by itself, and the sheets would lie in it/,
  );
  expect(toldOf(() => refuseReport(folderWith(sheet), "the sheets"))).toBe("");
});
