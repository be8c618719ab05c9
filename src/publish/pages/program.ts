import { randomBytes } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CliError } from "../../command/cli-error.ts";
import { isIoError, orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { projectFolder } from "../../command/project-folder.ts";
import { codeFingerprint, filesIn } from "../code-fingerprint.ts";
import { isWhole } from "../manifest.ts";
import { compile } from "./compile.ts";

const keptHere = join(projectFolder, ".cache", "programs");

/** So many versions of the code are kept compiled: a developer goes to and fro between two. */
const keptPrograms = 4;

/** The pages compiled: a program that makes any page of any report from its content. */
export interface Program {
  /** Where it lies, with a manifest of all that it is made of. */
  folder: string;
  /** The module that renders a page. */
  entry: string;
  /** The folder of what all pages share: styles, fonts, the script, the icon. */
  assets: string;
  /** Its files, by their paths from the root of a site. */
  assetFiles: string[];
}

function programAt(folder: string): Program {
  const assets = join(folder, "client");
  return { folder, entry: join(folder, "server", "entry.mjs"), assets, assetFiles: filesIn(assets) };
}

/** Where the program of the code as it is now is kept. */
export function programFolder(programs = keptHere): string {
  return join(programs, codeFingerprint());
}

/** A program compiled where programs are kept, not in its place yet; null where that could not be done. */
async function compiledToKeep(programs: string): Promise<string | null> {
  const work = orNullOnIoError(() => {
    mkdirSync(programs, { recursive: true });
    return mkdtempSync(join(programs, "compiling-"));
  });
  if (work === null) return null;
  try {
    await compile(work);
    for (const way of [programs, dirname(programs)]) orNullOnIoError(() => chmodSync(way, 0o755));
    return work;
  } catch {
    // The bundler does not tell a full disk from code that does not compile; compiling elsewhere does.
    orNullOnIoError(() => rmSync(work, { recursive: true, force: true }));
    return null;
  }
}

/** As much as a program and what is made on the way to it may take. */
const roomForAProgram = 4 * 1024 ** 2;

/**
 * Whether a program finds room on the disk of a folder, whoever asks: the bundler does not tell a full disk
 * from code that does not compile.
 */
function hasRoom(folder: string): boolean {
  const file = join(folder, "room");
  const isWritten = orNullOnIoError(() => {
    writeFileSync(file, randomBytes(roomForAProgram));
    return true;
  });
  orNullOnIoError(() => rmSync(file, { force: true }));
  return isWritten ?? false;
}

const cannotCompile = (reason: string) => new CliError(`The pages are not compiled yet, and ${reason}`);

/** A folder for a program of this run alone. @throws CliError where the machine refuses one. */
function folderForOnce(): string {
  try {
    const work = mkdtempSync(join(tmpdir(), "handjes-program-"));
    process.once("exit", () => rmSync(work, { recursive: true, force: true }));
    return work;
  } catch (error) {
    if (!isIoError(error)) throw error;
    throw cannotCompile(
      `they can be kept neither in ${keptHere} nor in the temporary folder ${tmpdir()}. Free some space, ask for the right to write in one of them, or name another temporary folder with TMPDIR.`,
    );
  }
}

/**
 * A program for this run alone, outside of the project.
 * @throws CliError where Astro may not write in the project either, or where there is no room.
 */
export async function programForOnce(): Promise<Program> {
  const work = folderForOnce();
  try {
    await compile(work);
  } catch (error) {
    if (isIoError(error)) {
      throw cannotCompile(
        `you may not write in ${projectFolder}, or its disk is full. Have its owner run npm run report once; then everybody can.`,
      );
    }
    if (hasRoom(work)) throw error;
    throw cannotCompile(
      `there is no room for them in ${keptHere}, nor in the temporary folder ${tmpdir()}. Free some space and run again.`,
    );
  }
  return programAt(work);
}

/**
 * Puts a compiled program in its place, and gives the folder where it is now: where it was compiled if the
 * machine refuses it that place.
 */
function settled(work: string, place: string): string {
  const isSettled = orNullOnIoError(() => {
    // Another run may have been first: its program is the same.
    if (isWhole(place)) rmSync(work, { recursive: true });
    else {
      rmSync(place, { recursive: true, force: true });
      renameSync(work, place);
    }
    return true;
  });
  return isSettled ? place : work;
}

/**
 * Takes the programs away that were not used for longest, as far as they can be; one that was left
 * half-compiled is among them in time.
 */
function prune(programs: string): void {
  const byAge = (orNullOnIoError(() => readdirSync(programs)) ?? [])
    .map((name) => join(programs, name))
    .map((place) => ({ place, used: orNullOnIoError(() => statSync(place).mtimeMs) ?? 0 }))
    .toSorted((a, b) => b.used - a.used);
  for (const { place } of byAge.slice(keptPrograms))
    orNullOnIoError(() => rmSync(place, { recursive: true, force: true }));
}

/**
 * The program of the code as it is now. Compiled once for each version of the code, which takes a few
 * seconds, and again where it is not as it was compiled; it may be deleted at any time.
 * @throws CliError where nothing may be written in the project, and the Error of Astro where the code does
 * not compile.
 */
export async function compiledProgram(programs = keptHere): Promise<Program> {
  const place = programFolder(programs);
  if (isWhole(place)) {
    const now = new Date();
    orNullOnIoError(() => utimesSync(place, now, now));
    return programAt(place);
  }
  const work = await compiledToKeep(programs);
  // What was compiled a moment ago may be deleted as well.
  const kept = work === null ? null : orNullOnIoError(() => programAt(settled(work, place)));
  prune(programs);
  return kept ?? programForOnce();
}
