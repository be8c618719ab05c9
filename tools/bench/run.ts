import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../../src/command/project-folder.ts";

const imported = ["src/command/compile-cache.ts", "tools/bench/peak.ts"].flatMap((file) => [
  "--import",
  join(projectFolder, file),
]);

/** A script that ran, in a process of its own. */
export interface Ran {
  output: string;
  /** Its start included. */
  seconds: number;
  /** The most that it took, all threads together. */
  peakMegabytes: number;
}

/**
 * Runs a script of the project as `npm run` does, with some variables of its own. @throws Error with its
 * words where it fails.
 */
export function runScript(script: string, args: readonly string[], own: Record<string, string> = {}): Ran {
  const began = performance.now();
  const { output, status } = spawnSync(
    process.execPath,
    [...imported, join(projectFolder, script), ...args],
    {
      cwd: projectFolder,
      encoding: "utf8",
      env: { ...process.env, ...own },
      maxBuffer: 1e8,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    },
  );
  const seconds = (performance.now() - began) / 1000;
  const [, printed, errors, peak] = output;
  if (status !== 0) throw new Error(`${script} ${args.join(" ")}: ${errors}`);
  return { output: printed ?? "", seconds, peakMegabytes: Number(peak) };
}
