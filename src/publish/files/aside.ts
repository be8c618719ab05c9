import { linkSync, lstatSync, readdirSync, renameSync, rmSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import { isAlive } from "../../command/is-alive.ts";
import { codeOf, orNullOnIoError } from "../../command/or-null-on-io-error.ts";

/** What lies in a folder while something is written for it; short, so that it fits wherever its name does. */
const asideName = /^\.handjes-writing-(\d+)-\d+$/;

/** Whether a name is of something that is being written, or was when its run was stopped. */
export const isAside = (name: string) => asideName.test(name);

/**
 * Where to write what is to be put in a folder when it is whole; what runs left there that were stopped is
 * taken away.
 */
export function asideIn(folder: string): string {
  for (const name of orNullOnIoError(() => readdirSync(folder)) ?? []) {
    const writer = Number(asideName.exec(name)?.[1] ?? process.pid);
    const isLeft = writer !== process.pid && !isAlive(writer);
    if (isLeft) orNullOnIoError(() => rmSync(join(folder, name), { recursive: true }));
  }
  return join(folder, `.handjes-writing-${process.pid}-${threadId}`);
}

/**
 * Gives a file its name where nothing has that name. @throws Error EEXIST where something has, also when it
 * came this moment.
 */
export function putNew(aside: string, place: string): void {
  try {
    linkSync(aside, place);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    // A disk on which a file has one name.
    if (orNullOnIoError(() => lstatSync(place)))
      throw Object.assign(new Error(`${place} is there`), { code: "EEXIST" });
    renameSync(aside, place);
    return;
  }
  unlinkSync(aside);
}
