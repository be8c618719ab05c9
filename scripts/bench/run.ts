import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const scripts = resolve(import.meta.dirname, "..");

/** What a script of this folder prints, run as `npm run` does it, in a process of its own: its memory is its own. @throws Error with its words where it fails. */
export function runScript(script: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "./scripts/compile-cache.ts", join(scripts, script), ...args],
    { cwd: resolve(scripts, ".."), encoding: "utf8", maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`${script} ${args.join(" ")}: ${stderr}`);
  return stdout;
}
