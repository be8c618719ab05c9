import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Loaded before a program: stops it, without a word of warning, just before it changes something on the disk
// for the so-manieth time.
const changes = [
  "renameSync",
  "linkSync",
  "symlinkSync",
  "unlinkSync",
  "rmSync",
  "rmdirSync",
  "mkdirSync",
  "writeFileSync",
  "copyFileSync",
  "chmodSync",
] as const;

const { KILL_AT, KILL_ONLY } = process.env;
let count = 0;

/** A function of the disk that stops the process when its turn has come. */
function deadly<A extends unknown[], R>(change: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    count++;
    if (count === Number(KILL_AT)) process.kill(process.pid, "SIGKILL");
    return change(...args);
  };
}

for (const name of changes) {
  if (KILL_ONLY !== undefined && KILL_ONLY !== name) continue;
  Object.defineProperty(fs, name, { value: deadly(fs[name] as (...args: unknown[]) => unknown) });
}
syncBuiltinESMExports();
