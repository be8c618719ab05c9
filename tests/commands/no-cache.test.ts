import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { isWhole } from "../../src/publish/manifest.ts";
import { chance } from "../../src/statistics/chance.ts";
import { fixture } from "../folders.fixture.ts";

const project = join(import.meta.dirname, "../..");
const random = chance(50, "deletions");

// The program in a folder of its own: what it keeps there is in nobody's way. Its name has what a name may
// have and a URL or code may not.
const oddName = process.platform === "win32" ? "100% #1 %20" : '100% #1 "?" %20\n';
let own = "";
let first = "";
beforeAll(() => {
  own = join(mkdtempSync(join(tmpdir(), "handjes-no-cache-")), oddName);
  mkdirSync(own);
  for (const part of ["src", "scripts", "public", "astro.config.mjs", "tsconfig.json", "package.json"])
    cpSync(join(project, part), join(own, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(own, "node_modules"), "junction");
  const before = process.umask(0o077);
  expect(spawnSync(process.execPath, report, options()).stderr).toBe("");
  process.umask(before);
  first = manifest();
});

const data = ["--data", fixture("english")];
const report = ["scripts/report.ts", ...data, "--out", "dist", "--period", "2026-05"];
const options = () => ({ cwd: own, encoding: "utf8", env: { ...process.env, CI: "true" } }) as const;
const manifest = () => readFileSync(join(own, "dist", "manifest.json"), "utf8");
const forget = (...parts: string[]) => {
  // A run that is under way may write into a folder while it is emptied.
  for (const part of parts) rmSync(join(own, part), { recursive: true, force: true, maxRetries: 20 });
};

test("whatever is in the name of the folder of the project, the report is the same to the byte", () => {
  const out = join(mkdtempSync(join(tmpdir(), "handjes-plain-")), "dist");
  const plain = report.map((word) => (word === "dist" ? out : word));
  expect(spawnSync(process.execPath, plain, { ...options(), cwd: project }).status).toBe(0);
  expect(readFileSync(join(out, "manifest.json"), "utf8")).toBe(first);
});

test("all may read what is published, whatever the habits of who compiled the pages and of who publishes", () => {
  const modeOf = (...way: string[]) => statSync(join(own, "dist", ...way)).mode & 0o777;
  expect([modeOf(), modeOf("_astro"), modeOf("favicon.svg")]).toEqual([0o755, 0o755, 0o644]);
});

/**
 * Deletes what is kept at random moments of a build: from its start, or from when it makes its pages, until
 * its end. Gives how often, and the exit code.
 */
async function deletedFrom(moment: "start" | "pages"): Promise<{ deletions: number; code: number | null }> {
  const child = spawn(process.execPath, report, { ...options(), stdio: "ignore" });
  const ended = once(child, "exit");
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const makesPages = () => readdirSync(own).some((name) => name.startsWith(".dist.building-"));
  while (moment === "pages" && isRunning() && !makesPages()) await setTimeout(2);
  let deletions = 0;
  while (isRunning()) {
    forget(".cache");
    deletions++;
    await Promise.race([ended, setTimeout(random() * 300)]);
  }
  return { deletions, code: child.exitCode };
}

test("deleted again and again during a build, what is kept is made again, and the report is the same to the byte", async () => {
  let all = 0;
  for (const moment of ["pages", "start"] as const) {
    forget("dist");
    const { deletions, code } = await deletedFrom(moment);
    all += deletions;
    expect(code, moment).toBe(0);
    expect(manifest(), moment).toBe(first);
    expect(isWhole(join(own, "dist")), moment).toBe(true);
  }
  expect(all).toBeGreaterThanOrEqual(6);
});

test("where nothing can be kept, both commands do what they do, and the report is the same to the byte", () => {
  forget("dist", ".cache");
  // What is a file is no folder, whoever asks.
  writeFileSync(join(own, ".cache"), "");
  const { status, stderr } = spawnSync(process.execPath, report, options());
  expect([status, stderr]).toEqual([0, ""]);
  expect(manifest()).toBe(first);
  expect(spawnSync(process.execPath, ["scripts/check.ts", ...data], options()).status).toBe(0);
});
