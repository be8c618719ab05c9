import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CliError } from "../../command/cli-error.ts";
import { isIoError, orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { manifestOf } from "../manifest.ts";
import { isEmpty, isOwnFolder, reportFolder } from "../places/report-folder.ts";
import { holderOf, takeLock } from "./lock.ts";
import { retire } from "./retire.ts";
import { leftoverNames, leftovers, workplace } from "./workplace.ts";

/** What a run of before left that died, put right. */
export interface PutRight {
  /** Sites that stand in their place again. */
  back: string[];
  /** Sites of before that cannot be taken away. */
  left: string[];
}

const isMissing = (site: string) => orNullOnIoError(() => readdirSync(site).length) === null;

/** Names beside a folder; none where that cannot be told. */
const namesBeside = (folder: string) => orNullOnIoError(() => readdirSync(dirname(folder))) ?? [];

/** Whether a site may be put back where it was: nothing is there, or nothing but an empty folder. */
function makeRoom(site: string): boolean {
  if (isMissing(site)) return !isOwnFolder(site);
  return isEmpty(site) && orNullOnIoError(() => rmdirSync(site)) !== null;
}

const awayError = (before: string, site: string) =>
  new CliError(
    `A run was stopped while it put a report in ${site}/, and the one of before cannot be put back: it lies in ${before}/. Give it its name again, or ask who may.`,
  );

function putBack(before: string, site: string): void {
  mkdirSync(dirname(site), { recursive: true });
  try {
    renameSync(before, site);
  } catch (error) {
    if (!isIoError(error)) throw error;
    throw awayError(before, site);
  }
}

/** Sets a site of before aside for good: another is in its place. */
export function setAside(folder: string, site: string, before: string): string {
  const { old } = workplace(folder, site);
  for (let count = 1; ; count++) {
    if (!isMissing(old(count)) || isOwnFolder(old(count))) continue;
    renameSync(before, old(count));
    return old(count);
  }
}

const order = ["before", "building", "old", "lock", "locking"];

/**
 * Puts right what lies beside a folder, only what is `of` one site in it where one is named. Only with its
 * lock. @throws CliError where a site cannot be put back.
 */
export function putRightLocked(folder: string, of?: string): PutRight {
  const found = leftovers(folder, namesBeside(folder)).filter(({ site }) => of === undefined || site === of);
  const done: PutRight = { back: [], left: [] };
  const retired = (path: string, site: string) => {
    if (!retire(path, site)) done.left.push(path);
  };
  for (const { kind, path, site: name } of found.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
  )) {
    const site = join(folder, name);
    if (kind === "locking" && holderOf(path) === "dead") orNullOnIoError(() => rmSync(path));
    if (!isOwnFolder(path)) continue;
    if (kind === "building") orNullOnIoError(() => rmSync(path, { recursive: true, force: true }));
    if (kind === "old" && manifestOf(site)) retired(path, site);
    // Only what a report was in, or nothing, was ever set aside.
    if (kind !== "before" || !(isEmpty(path) || reportFolder(path))) continue;
    if (makeRoom(site)) {
      putBack(path, site);
      done.back.push(site);
    } else if (manifestOf(site)) {
      retired(orNullOnIoError(() => setAside(folder, name, path)) ?? path, site);
    }
  }
  return done;
}

/** Whether a run left something beside a folder, and none is under way. */
function isToPutRight(folder: string): boolean {
  const holder = holderOf(workplace(folder).lock);
  const isMore = leftovers(folder, namesBeside(folder)).some(({ kind }) => kind !== "lock");
  return holder === "dead" || (holder === "free" && isMore);
}

/** Where nothing may be put right, nothing is. @throws CliError where that leaves a site out of its place. */
function refuseAway(folder: string, of: string | undefined): PutRight {
  for (const { kind, site, path } of leftovers(folder, namesBeside(folder))) {
    const isAsked = of === undefined || of === site;
    if (isAsked && kind === "before" && !existsSync(join(folder, site)))
      throw awayError(path, join(folder, site));
  }
  return { back: [], left: [] };
}

/** Puts right what a run left beside a folder; where nothing may be written there, nothing is. */
function putRightBeside(folder: string, of?: string): PutRight {
  if (!isToPutRight(folder)) return { back: [], left: [] };
  const letGo = orNullOnIoError(() => takeLock(workplace(folder).lock, folder));
  if (letGo === null) return refuseAway(folder, of);
  try {
    return putRightLocked(folder, of);
  } finally {
    letGo();
  }
}

/**
 * Puts right what runs left that died while they published in a folder, or in one in it, before anything else
 * is done or said: a site that was between two renamings stands in its place again, and what is half-made or
 * of before is gone. @throws CliError where a site cannot be put back.
 */
export function putRight(place: string): PutRight {
  const above = dirname(place);
  const inside = leftoverNames(orNullOnIoError(() => readdirSync(place)) ?? []);
  const all = [
    putRightBeside(place),
    ...(dirname(above) === above ? [] : [putRightBeside(above, basename(place))]),
    ...inside.map((name) => putRightBeside(join(place, name))),
  ];
  return { back: all.flatMap(({ back }) => back), left: all.flatMap(({ left }) => left) };
}
