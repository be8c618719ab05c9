import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CliError } from "./cli.ts";
import { writeManifest } from "./manifest.ts";
import { isAlive } from "./processes.ts";

/** Whether a folder may be replaced by a report: it is not there, empty, or a report itself. */
export function isReplaceable(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, "report.json"));
}

/** Where things lie while a folder is being published: all beside it, so that each step is a renaming on one disk. */
function placesOf(folder: string) {
  const place = resolve(folder);
  const beside = (name: string) => join(dirname(place), `.${basename(place)}.${name}`);
  return {
    place,
    lock: beside("lock"),
    before: beside("before"),
    staging: (id: number) => beside(`building-${id}`),
  };
}

/** Takes the lock of a folder. @throws CliError while another run has it; that of a run that died is taken over. */
function takeLock(folder: string, lock: string): void {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const owner = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
    // A lock without a number is of a run that died while it wrote it.
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      throw new CliError(
        `Another run is building ${folder}/ at this moment (process ${owner}). Wait for it, or name another folder with --out. ${folder}/ is unchanged.`,
      );
    }
    rmSync(lock, { force: true });
  }
}

/** Puts right what a run left that died: the old folder back in its place, half-built ones away. Only with the lock. */
function recover(folder: string): void {
  const { place, before } = placesOf(folder);
  if (!existsSync(place) && existsSync(before)) renameSync(before, place);
  rmSync(before, { recursive: true, force: true });
  const halfBuilt = `.${basename(place)}.building-`;
  for (const name of readdirSync(dirname(place))) {
    if (name.startsWith(halfBuilt)) rmSync(join(dirname(place), name), { recursive: true, force: true });
  }
}

/** Puts a finished folder in the place of an older one by renaming. If it cannot be put there, the old one is put back. */
function replace(finished: string, place: string, before: string): void {
  if (existsSync(place)) renameSync(place, before);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (existsSync(before)) renameSync(before, place);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}

/**
 * Makes a folder anew and puts it in its place when it is whole, with a manifest of its files. Whatever goes wrong before that (an error, a full disk, a kill), the old
 * folder stays; a run that died between the two renamings is put right by the next one.
 * @throws CliError while another run builds the same folder.
 */
export async function publishFolder(
  folder: string,
  build: (staging: string) => Promise<void>,
): Promise<void> {
  const { place, lock, before, staging } = placesOf(folder);
  mkdirSync(dirname(place), { recursive: true });
  takeLock(folder, lock);
  const own = staging(process.pid);
  try {
    recover(folder);
    mkdirSync(own);
    await build(own);
    writeManifest(own);
    replace(own, place, before);
  } finally {
    rmSync(own, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}
