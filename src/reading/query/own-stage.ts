import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "../../command/is-alive.ts";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";

const named = /^handjes-query-(\d+)-/;

/** Takes away what a process has left that was killed, for exports lie in it; not what is somebody else's. */
function clearLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    const id = Number(named.exec(name)?.[1] ?? process.pid);
    if (!isAlive(id)) orNullOnIoError(() => rmSync(join(folder, name), { recursive: true }));
  }
}

/**
 * Does some work with a temporary folder that only this user can look into, and takes it away after it. Gives
 * what the work gives.
 */
export function withOwnStage<T>(work: (stage: string) => T): T {
  const folder = realpathSync(tmpdir());
  clearLeft(folder);
  const stage = mkdtempSync(join(folder, `handjes-query-${process.pid}-`));
  try {
    return work(stage.replaceAll("\\", "/"));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
