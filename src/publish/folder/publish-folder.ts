import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import { CliError } from "../../command/cli-error.ts";
import { codeOf, orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { refusalOf } from "../../command/refusal.ts";
import { halfMade } from "../files/half-made.ts";
import { makeFolders } from "../files/make-folders.ts";
import { manifestOf, writeManifest } from "../manifest.ts";
import { refuseOthers, type Site } from "../places/refuse-place.ts";
import { reportFolder } from "../places/report-folder.ts";
import { carryOver, keepEdited } from "./carry-over.ts";
import { refuseHeld, takeLock } from "./lock.ts";
import { putRightLocked, setAside } from "./put-right.ts";
import { retire } from "./retire.ts";
import { giveRights, usualRights } from "./rights.ts";
import { type Workplace, workplace } from "./workplace.ts";

/** What became of a folder of before, where a person should know. */
export interface Published {
  /** What others put there, and that still stands there. */
  carried: string[];
  /** Files of ours that were changed by hand. As they were they lie in `editedIn`. */
  edited: string[];
  editedIn: string;
  /** Where the report of before lies, if it could not be taken away. */
  left: string | null;
}

/** Makes a site in the folder that it is given. */
type Build = (staging: string) => Promise<void>;

export type Publish = (site: PublishedSite, build: Build) => Promise<Published>;

const mountAdvice =
  "it is a disk or a mounted folder by itself, or another program has it open. Name a folder below it";

/** Why a site could not be put in its place, by the code of the machine. */
function swapError(error: unknown, { said }: Site, { before }: Workplace): unknown {
  const why: Record<string, string> = {
    EBUSY: mountAdvice,
    EXDEV: mountAdvice,
    ENOTEMPTY: `${before} lies in the way, and is none of ours. Take it away`,
    EEXIST: `${before} lies in the way, and is none of ours. Take it away`,
    ENOTDIR: `${before} lies in the way, and is none of ours. Take it away`,
    EACCES: "you may not rename it. Ask for the right, or name another folder",
    EPERM: "you may not rename it, or another program has it open. Ask for the right, or name another folder",
  };
  const words = why[codeOf(error) ?? ""];
  return words === undefined
    ? error
    : new CliError(`${said}/ could not be replaced: ${words}. ${said}/ is unchanged.`);
}

/**
 * Swaps a site for the one of before by two renamings. If it cannot be put there, the one of before is put
 * back.
 */
function swap(site: Site, places: Workplace): void {
  const isThere = existsSync(site.real);
  try {
    if (isThere) renameSync(site.real, places.before);
    renameSync(places.building, site.real);
  } catch (error) {
    const isAside = isThere && !existsSync(site.real);
    if (isAside) renameSync(places.before, site.real);
    throw swapError(error, site, places);
  }
}

/**
 * Takes the site of before away; the new one stands, whatever becomes of it. Gives where it lies if something
 * of it is left.
 */
function takeOld(folder: string, name: string, site: Site, { before }: Workplace): string | null {
  if (!existsSync(before)) return null;
  const old = orNullOnIoError(() => setAside(folder, name, before)) ?? before;
  return retire(old, site.real) ? null : old;
}

/** A site, and whether its files are for their owner alone: each of them for another reader. */
export interface PublishedSite extends Site {
  isPrivate?: boolean;
}

/** Makes a site in a workplace and puts it in its place when it is whole. */
async function publishSite(folder: string, site: PublishedSite, build: Build): Promise<Published> {
  const name = site.real === folder ? "" : basename(site.real);
  const places = workplace(folder, name);
  const { building, edited: editedIn } = places;
  refuseOthers(site);
  const clear = () => rmSync(building, { recursive: true, force: true });
  const done = halfMade(clear);
  try {
    mkdirSync(building, { mode: 0o700 });
    await build(building);
    writeManifest(building);
    const open = giveRights(manifestOf(building) ?? { files: [] }, {
      made: building,
      before: site.real,
      isPrivate: site.isPrivate,
    });
    const was = reportFolder(site.real);
    const [carried, edited] = [was?.others ?? [], was?.changed ?? []];
    carryOver(carried, site.real, building, site.said);
    keepEdited(edited, site.real, editedIn);
    open();
    swap(site, places);
    return { carried, edited, editedIn, left: takeOld(folder, name, site, places) };
  } finally {
    orNullOnIoError(clear);
    done();
  }
}

/** An error of the machine, with what it left: nothing of it. */
function withState(error: unknown, said: string): unknown {
  const refusal = error instanceof CliError ? null : refusalOf(error);
  return refusal === null ? error : new CliError(`${refusal}\n${said}/ is unchanged.`);
}

/**
 * Publishes in a folder, or in folders in it, while no other run does. A site is made beside the folder that
 * is asked for and takes its place when it is whole, with a manifest of its files; what others put into the
 * one of before is carried over. Whatever goes wrong before that (an error, a full disk, a kill), the one of
 * before stays; a run that died between the two renamings is put right by `putRight`.
 * @throws CliError while another run publishes there, and where something would be lost.
 */
export async function whilePublishing<T>(top: Site, work: (publish: Publish) => Promise<T>): Promise<T> {
  const made: string[] = [];
  let letGo = () => {};
  const done = halfMade(() => letGo());
  try {
    made.push(...makeFolders(dirname(top.real), usualRights));
    letGo = takeLock(workplace(top.real).lock, top.said);
    // A run for every audience has its lock beside the folder above.
    refuseHeld(workplace(dirname(top.real)).lock, top.said);
    putRightLocked(top.real);
    return await work(async (site, build) => {
      const isTop = site.real === top.real;
      // A site in the folder that is a link to another place is published there.
      if (!isTop && dirname(site.real) !== top.real) return publishFolder(site, build);
      if (!isTop) refuseHeld(workplace(site.real).lock, site.said);
      made.push(...makeFolders(dirname(site.real), usualRights));
      try {
        return await publishSite(top.real, site, build);
      } catch (error) {
        throw withState(error, site.said);
      }
    });
  } catch (error) {
    throw withState(error, top.said);
  } finally {
    letGo();
    done();
    // Those in which nothing was put.
    for (const folder of made.toReversed()) orNullOnIoError(() => rmdirSync(folder));
  }
}

/** Publishes one site: see whilePublishing. */
export function publishFolder(site: PublishedSite, build: Build): Promise<Published> {
  return whilePublishing(site, (publish) => publish(site, build));
}
