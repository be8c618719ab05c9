import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differences } from "../manifest.ts";
import { compiledProgram, type Program, programFolder } from "./program.ts";

let programs = "";
let first: Program;
beforeAll(async () => {
  // Outside of the project, as where `.cache` is a link to another disk: a program needs nothing that lies
  // near it.
  programs = mkdtempSync(join(tmpdir(), "handjes-programs-"));
  const before = process.umask(0o077);
  first = await compiledProgram(programs);
  process.umask(before);
});
afterAll(() => rmSync(programs, { recursive: true }));

/** Whether the module of a program can be loaded, and makes pages. */
function canRender({ entry }: Program): boolean {
  const module = JSON.stringify(pathToFileURL(entry).href);
  const code = `console.log(typeof (await import(${module})).renderPage)`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    encoding: "utf8",
  });
  return stdout.trim() === "function";
}
const styleOf = ({ assets, assetFiles }: Program) =>
  join(assets, assetFiles.find((file) => file.endsWith(".css")) ?? "");

test("a program is compiled once, and every user may run it, whoever compiled it", async () => {
  expect(canRender(first)).toBe(true);
  expect(readdirSync(programs)).toHaveLength(1);
  for (const place of ["..", "", "client", "client/_astro", "manifest.json", "server", "server/entry.mjs"])
    expect(statSync(join(programFolder(programs), place)).mode & 0o044, place).toBe(0o044);
  const { mtimeMs } = statSync(first.entry);
  expect(await compiledProgram(programs)).toEqual(first);
  expect(statSync(first.entry).mtimeMs).toBe(mtimeMs);
});

test("a program that is not as it was compiled is compiled again", async () => {
  const manifest = join(programFolder(programs), "manifest.json");
  truncateSync(styleOf(first));
  rmSync(first.entry);
  expect(await compiledProgram(programs)).toEqual(first);
  expect(differences(programFolder(programs))).toEqual([]);
  truncateSync(manifest, 99);
  expect(await compiledProgram(programs)).toEqual(first);
  expect(differences(programFolder(programs))).toEqual([]);
  expect(readdirSync(programs)).toHaveLength(1);
});

test("where no program can be kept, one is compiled for this run alone", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "handjes-no-programs-")), "file");
  writeFileSync(file, "");
  const program = await compiledProgram(join(file, "programs"));
  expect(program.assetFiles).toEqual(first.assetFiles);
  expect(canRender(program)).toBe(true);
});
