import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { ownFolder, published } from "../../../src/publish/folder/report-folder.fixture.ts";
import { changedCopy, fixture } from "../../folders.fixture.ts";

const project = join(import.meta.dirname, "../../..");
const env = { ...process.env, CI: "true" };
const english = ["--data", fixture("english"), "--period", "2026-05"];

/** Runs a report until it makes its pages, and stops it then. */
async function stoppedBuilding(signal: NodeJS.Signals, folder: string) {
  const args = ["scripts/report.ts", ...english, "--out", join(folder, "dist")];
  const child = spawn(process.execPath, args, { cwd: project, stdio: ["ignore", "ignore", "pipe"], env });
  const said = text(child.stderr);
  const ended = once(child, "exit");
  const isBuilding = () => readdirSync(folder).some((name) => name.startsWith(".dist.building-"));
  while (!isBuilding() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill(signal);
  const [code] = await ended;
  return { code, said: await said };
}

// Windows ends a program without a word to it.
const onPosix = test.skipIf(process.platform === "win32");

onPosix(
  "a report that is stopped while it makes its pages says what stands and leaves nothing half-made",
  async () => {
    for (const [signal, code] of [
      ["SIGINT", 130],
      ["SIGTERM", 143],
      ["SIGHUP", 129],
    ] as const) {
      const folder = ownFolder("stopped");
      const place = join(folder, "dist");
      await published(place, "old");
      const answer = await stoppedBuilding(signal, folder);
      expect(answer).toEqual({ code, said: `Stopped. ${place}/ is unchanged.\n` });
      expect(readdirSync(folder)).toEqual(["dist"]);
      expect(readFileSync(join(place, "index.html"), "utf8")).toBe("old");
    }
  },
  120_000,
);

/** Runs a command that is told to stop while it reads the exports. */
function stoppedReading(name: string, args: string[]) {
  const hook = ["--import", "./tests/commands/killed/signal-at.fixture.ts"];
  const { status, stderr } = spawnSync(process.execPath, [...hook, `scripts/${name}.ts`, ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...env, SIGNAL_AT: "quotes.csv" },
  });
  return { code: status, said: stderr };
}

onPosix(
  "a command that is stopped while it reads writes nothing, and says so",
  () => {
    const folder = ownFolder("stopped");
    const data = changedCopy("english", {});
    const wanted = ["--data", data, "--period", "2026-05"];
    const out = join(folder, "out");
    for (const name of ["report", "plan"]) {
      const said = `Stopped. ${out}/ is unchanged.\n`;
      expect(stoppedReading(name, [...wanted, "--out", out]), name).toEqual({ code: 130, said });
    }
    expect(stoppedReading("freeze", wanted)).toEqual({ code: 130, said: "Stopped. Nothing was kept.\n" });
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(data)).not.toContain("editions");
  },
  120_000,
);
