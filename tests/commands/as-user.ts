import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");

/** What a command gave to its standard output, all that it said, and its exit code. */
interface Ran {
  code: number | null;
  out: string;
  said: string;
}

/** Runs a command, or a tool, as a user does where nobody can answer. */
export function command(name: string, ...args: string[]): Ran {
  const script = [`scripts/${name}.ts`, `tools/${name}.ts`].find((each) => existsSync(join(project, each)));
  if (script === undefined) throw new Error(`There is no command ${name}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, CI: "true" },
  });
  return { code: status, out: stdout, said: stdout + stderr };
}
