import {
  chmodSync,
  linkSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { CliError } from "../../command/cli-error.ts";
import { isAlive } from "../../command/is-alive.ts";
import { codeOf, isIoError, orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { startOf } from "../files/processes.ts";

/** Who builds, so that nobody is taken for them. */
interface Owner {
  process: number;
  host: string;
  /** When the process began, as its machine tells; null where it does not. */
  started: string | null;
}

function isOwner(value: unknown): value is Owner {
  if (typeof value !== "object" || value === null) return false;
  const { process: id, host, started } = { process: 0, host: null, started: undefined, ...value };
  const isText = typeof host === "string" && (started === null || typeof started === "string");
  return Number.isInteger(id) && id > 0 && isText;
}

/**
 * A run marks its lock as often. Where the machine cannot tell whether a run is still there, one that was not
 * marked for so long is of a run that died.
 */
const markedEvery = 60_000;
const deadAfter = 60 * 60_000;

/**
 * What a lock says: whose it is; `dead` for half a lock and for one of a program of before, which was a
 * number; `foreign` for what is no lock.
 */
function ownerIn(text: string): Owner | "dead" | "foreign" {
  if (/^\d*$/.test(text.trim())) return "dead";
  try {
    const owner: unknown = JSON.parse(text);
    return isOwner(owner) ? owner : "foreign";
  } catch {
    return text.startsWith('{"process":') ? "dead" : "foreign";
  }
}

/** Whether a lock was marked of late. */
function isMarked(lock: string): boolean {
  const { mtimeMs } = orNullOnIoError(() => statSync(lock)) ?? { mtimeMs: 0 };
  return Date.now() - mtimeMs < deadAfter;
}

function isThere(lock: string, { process: id, host, started }: Owner): boolean {
  if (host !== hostname()) return isMarked(lock);
  if (!isAlive(id)) return false;
  const since = startOf(id);
  return started === null || since === null ? isMarked(lock) : since === started;
}

/** Who has a lock now: a run, nobody (`free`), one that died, or a file of that name that is no lock. */
export function holderOf(lock: string): Owner | "free" | "dead" | "foreign" {
  const status = orNullOnIoError(() => lstatSync(lock));
  if (status === null) return "free";
  const text = status.isFile() ? orNullOnIoError(() => readFileSync(lock, "utf8")) : null;
  if (text === null) return "foreign";
  const owner = ownerIn(text);
  return typeof owner === "string" || isThere(lock, owner) ? owner : "dead";
}

/** @throws CliError where a run is under way with a lock. */
export function refuseHeld(lock: string, said: string): void {
  const holder = holderOf(lock);
  if (typeof holder === "object") throw heldError(said, lock, holder);
}

/** What to tell of a lock that another run has. */
function heldError(said: string, lock: string, { process: id, host }: Owner): CliError {
  return new CliError(
    `Another run is building ${said}/ at this moment (process ${id} on ${host}). Wait for it, or name another folder with --out. If there is no such run, take ${lock} away. ${said}/ is unchanged.`,
  );
}

/** Puts a lock there with all that it says, or not at all where there is one. */
function isPut(lock: string): boolean {
  const owner: Owner = { process: process.pid, host: hostname(), started: startOf(process.pid) };
  const own = `${lock}-${process.pid}`;
  writeFileSync(own, JSON.stringify(owner));
  // Whoever comes next must be able to read whose it is.
  chmodSync(own, 0o644);
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    // A disk without a second name for a file.
    return isPutAtOnce(lock, JSON.stringify(owner));
  } finally {
    orNullOnIoError(() => rmSync(own));
  }
}

function isPutAtOnce(lock: string, text: string): boolean {
  try {
    writeFileSync(lock, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

const inTheWay = (lock: string, why: string, said: string) =>
  new CliError(`${lock} lies in the way: ${why}. Take it away, or ask who owns it. ${said}/ is unchanged.`);

/** Takes a lock away that nobody has any more, and no other that came in its place meanwhile. */
function takeAway(lock: string, said: string): void {
  if (holderOf(lock) === "foreign") throw inTheWay(lock, "it is no lock of this program", said);
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw isIoError(error) ? inTheWay(lock, "it is of a run that ended, and not yours", said) : error;
  }
  if (typeof holderOf(aside) === "object") orNullOnIoError(() => linkSync(aside, lock));
  rmSync(aside, { force: true });
}

/**
 * Takes a lock. Gives what lets go of it. @throws CliError while another run has it; that of a run that died
 * is taken over.
 */
export function takeLock(lock: string, said: string): () => void {
  while (!isPut(lock)) {
    refuseHeld(lock, said);
    takeAway(lock, said);
  }
  const mark = setInterval(() => {
    const now = new Date();
    orNullOnIoError(() => utimesSync(lock, now, now));
  }, markedEvery).unref();
  return () => {
    clearInterval(mark);
    orNullOnIoError(() => rmSync(lock, { force: true }));
  };
}
