import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../src/command/project-folder.ts";
import { type Size, writeOrganisation } from "../invented/organisation.ts";
import type { Stage } from "./stages.ts";

/** A program that ran, in a process of its own. */
export interface Ran {
  output: string;
  /** Its start included. */
  seconds: number;
  /** The most that it took, all threads together. */
  peakMegabytes: number;
}

/** Imported before what is run. */
const before = (...files: string[]) => files.flatMap((file) => ["--import", join(projectFolder, file)]);

/** Runs a program of Node in a folder, with some variables of its own. @throws Error with its words. */
export function ran(args: readonly string[], folder: string, own: Record<string, string> = {}): Ran {
  const began = performance.now();
  const { output, status } = spawnSync(process.execPath, [...before("tools/bench/peak.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...own },
    maxBuffer: 1e8,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const seconds = (performance.now() - began) / 1000;
  const [, printed, errors, peak] = output;
  if (status !== 0) throw new Error(`${args.join(" ")}: ${errors}`);
  return { output: printed ?? "", seconds, peakMegabytes: Number(peak) };
}

/** Runs a script of the project as `npm run` does. */
export function runScript(script: string, args: readonly string[], own: Record<string, string> = {}): Ran {
  const file = join(projectFolder, script);
  return ran([...before("src/command/compile-cache.ts"), file, ...args], projectFolder, own);
}

/** What some stages took in a process of their own. */
export interface Measured<S extends Stage> {
  /** The fastest of all rounds. */
  seconds: Record<S, number>;
  /** How many of what each stage makes. */
  made: Record<S, number>;
  peakMegabytes: number;
}

/** Measures stages of the data of a folder one after another, and so in turns where there are rounds. */
export function measured<S extends Stage>(folder: string, stages: readonly S[], rounds = 1): Measured<S> {
  const { output, peakMegabytes } = runScript("tools/bench/measure.ts", [folder, String(rounds), ...stages]);
  return { ...JSON.parse(output), peakMegabytes };
}

/** Measures stages of an invented organisation, which is written for it. */
export function measuredOf<S extends Stage>(size: Size, stages: readonly S[], rounds = 1): Measured<S> {
  const folder = mkdtempSync(join(tmpdir(), "handjes-bench-organisation-"));
  writeOrganisation(folder, size);
  const all = measured(folder, stages, rounds);
  rmSync(folder, { recursive: true });
  return all;
}
