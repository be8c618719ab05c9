import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { differences } from "../scripts/manifest.ts";
import { published, siteAt } from "../scripts/publish/report-folder.fixture.ts";
import { publishFolder } from "../scripts/publish-folder.ts";
import { chance } from "../src/statistics/chance.ts";

const project = join(import.meta.dirname, "..");
const random = chance(50, "kills");

const ended = (child: ChildProcess) => new Promise((resolve) => child.once("exit", resolve));
const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a program, kills it after some time, without a word of warning. */
async function killed(args: string[], milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: project,
    stdio: "ignore",
    env: { ...process.env, CI: "true" },
  });
  const end = ended(child);
  await after(milliseconds);
  child.kill("SIGKILL");
  await end;
}

/** What the next run finds: it puts right what a killed one left, and then fails itself. */
async function nextRun(place: string): Promise<void> {
  await expect(publishFolder(siteAt(place), () => Promise.reject(new Error("stopped")))).rejects.toThrow(
    "stopped",
  );
}

test("killed at 50 random moments while it publishes, the folder is the old or the new one, whole, every time", async () => {
  const place = join(mkdtempSync(join(tmpdir(), "handjes-killed-")), "dist");
  await published(place, "first");
  for (let kill = 0; kill < 50; kill++) {
    await killed(["tests/killed.fixture.ts", place], 250 + random() * 250);
    await nextRun(place);
    expect(differences(place), `kill ${kill}`).toEqual([]);
  }
  expect(existsSync(join(place, "report.json"))).toBe(true);
}, 120_000);

test("killed at random moments of a whole build, the report that was there stays whole", async () => {
  const place = join(mkdtempSync(join(tmpdir(), "handjes-killed-")), "dist");
  await published(place, "first");
  const report = [
    "scripts/report.ts",
    "--data",
    "tests/fixtures/english",
    "--period",
    "2026-05",
    "--out",
    place,
  ];
  for (let kill = 0; kill < 8; kill++) {
    await killed(report, 300 + random() * 4000);
    await nextRun(place);
    expect(differences(place), `kill ${kill}`).toEqual([]);
  }
}, 120_000);
