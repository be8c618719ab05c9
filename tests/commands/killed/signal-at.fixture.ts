import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Loaded before a program: tells it to stop, as Ctrl-C does, when it opens a file of this name.
const { SIGNAL_AT = "" } = process.env;

for (const name of ["openSync", "readFileSync"] as const) {
  const open = fs[name] as (...args: unknown[]) => unknown;
  const value = (...args: unknown[]) => {
    if (String(args[0]).endsWith(SIGNAL_AT)) process.kill(process.pid, "SIGINT");
    return open(...args);
  };
  Object.defineProperty(fs, name, { value });
}
syncBuiltinESMExports();
