import { appendFileSync, copyFileSync, readFileSync, renameSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readData } from "../src/ingest/read.ts";
import { changedCopy, today } from "./folders.fixture.ts";

/** What is said of a folder in which something is done right after a file was read. */
function saidWhen(file: string, change: (path: (name: string) => string) => void): string[] {
  const folder = changedCopy("dutch", {});
  const path = (name: string) => join(folder, name);
  const { problems } = readData({
    folder,
    today,
    onRead: (read) => {
      if (read === file) change(path);
    },
  });
  return problems.flatMap(({ severity, rule, file: of }) => (severity === "error" ? [`${rule} ${of}`] : []));
}

test("an export to which rows are added after it was read is told, and the report is not made of a part of it", () => {
  expect(saidWhen("offertes.csv", () => {})).toEqual([]);
  expect(saidWhen("offertes.csv", (path) => appendFileSync(path("offertes.csv"), "\r\n"))).toEqual([
    "file.changed offertes.csv",
  ]);
});

test("exports that are replaced one after another are told, whichever was read before", () => {
  const replace = (name: string) => (path: (name: string) => string) => {
    copyFileSync(path(name), path("new"));
    renameSync(path("new"), path(name));
  };
  // Read already, and still to be read.
  expect(saidWhen("offertes.csv", replace("medewerkers.csv"))).toEqual(["file.changed medewerkers.csv"]);
  expect(saidWhen("medewerkers.csv", replace("offertes.csv"))).toEqual(["file.changed offertes.csv"]);
});

test("so are report.yaml and an export that is taken away", () => {
  expect(saidWhen("offertes.csv", (path) => appendFileSync(path("report.yaml"), "\n"))).toEqual([
    "file.changed report.yaml",
  ]);
  expect(saidWhen("offertes.csv", (path) => unlinkSync(path("medewerkers.csv")))).toEqual([
    "file.changed medewerkers.csv",
  ]);
});

test("the message says what to do, in both languages", () => {
  const folder = changedCopy("dutch", {});
  const quotes = join(folder, "offertes.csv");
  const { problems } = readData({
    folder,
    today,
    onRead: () => appendFileSync(quotes, readFileSync(quotes).subarray(-1)),
  });
  const [told] = problems.filter(({ file }) => file === "offertes.csv");
  expect(told?.message).toBe(
    "This file changed while it was being read. Run again when the export has ended.",
  );
  expect(told?.message_nl).toBe(
    "Dit bestand veranderde terwijl het werd gelezen. Draai opnieuw als de export klaar is.",
  );
});
