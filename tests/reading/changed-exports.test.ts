import { spawn } from "node:child_process";
import { appendFileSync, copyFileSync, existsSync, readFileSync, renameSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readData } from "../../src/reading/read.ts";
import { changedCopy, today } from "../folders.fixture.ts";

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

test("an export that is written on while the pages are made stops the report, and what stood there stands", async () => {
  const folder = changedCopy("dutch", {});
  const out = join(folder, "../", `${folder.split("/").at(-1)}-site`);
  const run = spawn(
    process.execPath,
    ["scripts/report.ts", "--data", folder, "--out", out, "--period", "2026-05"],
    {
      cwd: join(import.meta.dirname, "../.."),
      env: { ...process.env, CI: "true" },
    },
  );
  const said = { text: "" };
  const listen = (piece: Buffer) => {
    const isFirst = !said.text.includes("Build the pages");
    said.text += piece.toString();
    if (isFirst && said.text.includes("Build the pages"))
      appendFileSync(join(folder, "offertes.csv"), "\r\n");
  };
  run.stdout.on("data", listen);
  run.stderr.on("data", listen);
  const status = await new Promise((resolve) => run.once("close", resolve));
  expect(said.text).toContain(
    "Changed while the report was made: offertes.csv. Run again when the export has ended.",
  );
  expect(said.text).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
  expect(existsSync(out)).toBe(false);
}, 120_000);
