import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives the tests a temporary folder of their own, and takes it away after them with all that they left in it. */
export function setup(): () => void {
  const before = process.env.TMPDIR;
  const own = mkdtempSync(join(tmpdir(), "handjes-tests-"));
  // A web server that is tried for real reads its copy of the site as another user.
  chmodSync(own, 0o755);
  process.env.TMPDIR = own;
  return () => {
    rmSync(own, { recursive: true, force: true });
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  };
}
