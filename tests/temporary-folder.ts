import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Sets variables of the environment, and gives what sets them back. */
function withVariables(variables: Record<string, string>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

/**
 * Gives the tests a temporary folder of their own, and takes it away after them with all that they left in
 * it. What is compiled of the program is kept in it too: hundreds of commands are started, and compiling
 * takes longer than what most of them do.
 */
export function setup(): () => void {
  const own = mkdtempSync(join(tmpdir(), "handjes-tests-"));
  // A web server that is tried for real reads its copy of the site as another user.
  chmodSync(own, 0o755);
  const asBefore = withVariables({ TMPDIR: own, NODE_COMPILE_CACHE: join(own, "compiled") });
  return () => {
    asBefore();
    rmSync(own, { recursive: true, force: true });
  };
}
