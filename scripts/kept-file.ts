import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { sha256Of } from "../src/contract/sha256.ts";
import { unlessRefused } from "./unless-refused.ts";

/** Behind what is kept stands its print, in so many characters. */
const printLength = 64;

function writeWithPrint(file: string, bytes: Uint8Array): void {
  const at = openSync(file, "w", 0o600);
  try {
    writeFileSync(at, bytes);
    writeFileSync(at, sha256Of(bytes));
  } finally {
    closeSync(at);
  }
}

/**
 * Keeps what can be made again in a file, for the next run: there whole or not at all, and only for whoever may read the data. A run can do without: where
 * nothing can be kept (a full disk, somebody else's folder, more than a file may hold) nothing is.
 */
export function keepFile(file: string, bytes: Uint8Array): void {
  const work = `${file}.${process.pid}`;
  const isKept = unlessRefused(() => {
    // The folder itself is closed to others; those above it are not, or a second user could keep nothing there.
    mkdirSync(dirname(dirname(file)), { recursive: true });
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeWithPrint(work, bytes);
    renameSync(work, file);
    return true;
  });
  if (!isKept) unlessRefused(() => rmSync(work, { force: true }));
}

/** What was kept in a file; null where it is not there, cannot be read, or is not as it was kept: a full disk or a power cut may have left half of it. */
export function keptFile(file: string): Buffer | null {
  const content = unlessRefused(() => readFileSync(file));
  if (content === null) return null;
  const bytes = content.subarray(0, -printLength);
  return content.subarray(-printLength).toString("latin1") === sha256Of(bytes) ? bytes : null;
}
