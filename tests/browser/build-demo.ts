import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the site of the demo organisation into `folder`. @throws Error with the words of the command. */
export async function buildDemo(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, ["scripts/report.ts", "--data", "data", "--out", folder], {
    cwd: root,
  });
}
