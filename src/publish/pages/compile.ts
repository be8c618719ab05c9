import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { CliError, exitCode } from "../../command/cli-error.ts";
import { projectFolder } from "../../command/project-folder.ts";
import { filesIn } from "../code-fingerprint.ts";
import { writeManifest } from "../manifest.ts";
import { makeAssetsPortable } from "../portable/assets.ts";
import { bundle } from "./bundle.ts";

/**
 * Whether a path has nothing in it but letters and digits of any language, spaces and marks that mean nothing
 * in a URL or in code. Astro and its bundler put paths in both as they are, so a `#`, `?`, `%`, quote or line
 * break ends a name for them where it does not.
 */
export function isPlainPath(path: string): boolean {
  return /^[\p{L}\p{M}\p{N} ._\-/\\:@+,()[\]&'~=]*$/u.test(path);
}

/**
 * There is nothing of a report in a program: every user of an installation may run it, whatever the habits of
 * the one who was first.
 */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const place = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(place, 0o755);
    if (entry.isFile()) chmodSync(place, 0o644);
  }
}

/**
 * Compiles in a thread for which the project and the folder to write in lie below a path that is plain.
 * @throws Error of Astro or the machine, CliError where there is no plain path.
 */
async function bundleByLinks(work: string): Promise<void> {
  const links = mkdtempSync(join(tmpdir(), "handjes-links-"));
  try {
    if (!isPlainPath(links)) {
      throw new CliError(
        `The pages cannot be compiled in ${projectFolder}: neither its path nor that of the temporary folder, ${tmpdir()}, is free of marks such as # ? % and quotes. Name another temporary folder with TMPDIR, or move the project.`,
        exitCode.wrongUsage,
      );
    }
    symlinkSync(projectFolder, join(links, "project"), "junction");
    symlinkSync(resolve(work), join(links, "work"), "junction");
    const thread = new Worker(join(links, "project", "src", "publish", "pages", "bundle-thread.ts"), {
      // Every module is known by the way it was asked for, and not by where that leads.
      execArgv: ["--preserve-symlinks", "--preserve-symlinks-main"],
      workerData: { work: join(links, "work") },
    });
    await once(thread, "exit");
  } finally {
    rmSync(links, { recursive: true, force: true });
  }
}

/**
 * Compiles the pages into a folder, wherever it and the project lie: `client/` is what they share,
 * `server/entry.mjs` makes them, and a manifest tells whether all is there. @throws Error of Astro or the
 * machine.
 */
export async function compile(work: string): Promise<void> {
  if (isPlainPath(projectFolder) && isPlainPath(realpathSync(work)))
    await bundle({ root: projectFolder, work });
  else await bundleByLinks(work);
  makeAssetsPortable(join(work, "client"), filesIn(join(work, "client")));
  writeManifest(work);
  openToAll(work);
}
