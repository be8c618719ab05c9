import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** The functions that change something on the disk. */
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

/** Has each of them tell its name just before it changes something, in all of this process. */
export function beforeEachChange(tell: (name: string) => void): void {
  for (const name of changes) {
    const change = fs[name] as (...args: unknown[]) => unknown;
    const value = (...args: unknown[]) => {
      tell(name);
      return change(...args);
    };
    Object.defineProperty(fs, name, { value });
  }
  syncBuiltinESMExports();
}
