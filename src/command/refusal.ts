import { getSystemErrorMap } from "node:util";

/** What a person can do about what the machine refuses, by the code of its error. */
const advice: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full: free some space and run again.",
  EDQUOT: "Your share of the disk is full: free some space and run again.",
  EFBIG: "That is more than a file may hold there: name a folder on another disk.",
  EROFS: "That disk can only be read: name another folder.",
  EACCES: "You may not read or write there: ask for the right, or name another folder.",
  EPERM: "You may not read or write there, or another program has it open: close that, or ask for the right.",
  EBUSY:
    "Another program has it open, or a disk is mounted there: close it there, or name a folder below it, and run again.",
  ETXTBSY: "Another program is running it: end that and run again.",
  EMFILE: "Too many files are open on this machine: close some programs and run again.",
  ENFILE: "Too many files are open on this machine: close some programs and run again.",
  ENOMEM: "The machine has too little memory left: close some programs and run again.",
  EAGAIN: "The machine has no room for more programs or threads: close some and run again.",
  ENOENT: "That is not there, or is no longer: look at the path, and whether another program takes it away.",
  ENOTDIR: "A part of that path is a file and no folder: name another path.",
  EISDIR: "That is a folder, and a file was expected: name a file.",
  EEXIST: "That is there already: take it away or name another.",
  ENOTEMPTY: "Something was put in that folder meanwhile: run again.",
  ELOOP: "Links lead round in a circle there: name a path without them.",
  ENAMETOOLONG: "That name or path is longer than the disk can hold: name a shorter one.",
  EINVAL: "The disk does not take that name or path: name another.",
  EILSEQ: "The disk does not take the characters of that name: name another.",
  EXDEV: "That is on another disk than where it is to go: name a folder on the same one.",
  EIO: "The disk or the network failed: see whether it is well, and run again.",
  ESTALE: "The folder on the network is no longer the one that it was: open it anew and run again.",
  ETIMEDOUT: "The disk or the network did not answer: see whether it is there, and run again.",
  EADDRINUSE: "Another program has that port: end it and run again.",
  ERR_FS_FILE_TOO_LARGE: "That file is larger than can be read at once: see whether it is the right one.",
  ERR_WORKER_OUT_OF_MEMORY: "The machine has too little memory left: close some programs and run again.",
};

const otherAdvice = "The machine refuses that: put it right, or name another place, and run again.";

/** Codes that only a slip of ours can give. */
const faultsOfOurs = new Set(["EBADF", "EFAULT"]);

const namesOfTheSystem = new Set([...getSystemErrorMap().values()].map(([name]) => name));

/** What was refused, and the code of it. */
interface Refused {
  code: string;
  message: string;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function isOfTheMachine(code: string): boolean {
  return Object.hasOwn(advice, code) || (namesOfTheSystem.has(code) && !faultsOfOurs.has(code));
}

/** Everything that an error comes of, itself first. */
function* originsOf(error: unknown, seen = new Set<unknown>()): Generator<object> {
  if (!isObject(error) || seen.has(error)) return;
  seen.add(error);
  yield error;
  if ("cause" in error) yield* originsOf(error.cause, seen);
  if ("errors" in error && Array.isArray(error.errors))
    for (const each of error.errors) yield* originsOf(each, seen);
}

function refusedIn(error: unknown): Refused | null {
  for (const origin of originsOf(error)) {
    if (!("code" in origin) || typeof origin.code !== "string" || !isOfTheMachine(origin.code)) continue;
    const own = "message" in origin && typeof origin.message === "string" ? origin.message : "";
    return { code: origin.code, message: own || (error instanceof Error ? error.message : "") };
  }
  return null;
}

/**
 * What to tell a person of an error that is none of ours nor of the data, but of the machine, or that comes
 * of one; null for any other.
 */
export function refusalOf(error: unknown): string | null {
  const refused = refusedIn(error);
  if (refused === null) return null;
  const { code, message } = refused;
  const what = message.includes(code) ? message : `${message} (${code})`.trim();
  return `${what}\n${advice[code] ?? otherAdvice}`;
}

/**
 * An error as a thread has to throw it: of what is the machine's, the code stays known where only the message
 * and the cause come out.
 */
export function acrossThreads(error: unknown): unknown {
  const refused = refusedIn(error);
  return refused === null ? error : new Error(refused.message, { cause: { code: refused.code } });
}
