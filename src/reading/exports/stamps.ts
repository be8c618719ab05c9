import type { FoundBefore, Problems } from "../problems/problems.ts";
import { fileFaults } from "./file-faults.ts";
import { type Stamp, stampOf } from "./plain-file.ts";

/**
 * The files of a folder as they were when they were first seen: what is read of them later must be the same.
 */
export class Stamps {
  readonly #folder: string;
  readonly #seen = new Map<string, Stamp>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes note of a file as it is now; one that is not there can still come. */
  see(file: string): void {
    const stamp = stampOf(this.#folder, file);
    if (stamp !== null) this.isAsSeen(file, stamp);
  }

  /** Whether a file that has this stamp is as it was seen first; seen now, where it was not seen before. */
  isAsSeen(file: string, stamp: Stamp): boolean {
    const first = this.#seen.get(file);
    if (first === undefined) this.#seen.set(file, stamp);
    return first === undefined || first === stamp;
  }

  /** The files that are no longer as they were seen. */
  changed(): string[] {
    return [...this.#seen].flatMap(([file, stamp]) => (stampOf(this.#folder, file) === stamp ? [] : [file]));
  }
}

/**
 * The files that became others after they were seen, each a problem unless it was told: an export was being
 * written, and what was read may be half of it, or of two.
 */
export function changedFiles(stamps: Stamps, before: FoundBefore): Problems {
  const problems = before.ofNextPass();
  const told = new Set(before.list.flatMap(({ rule, file }) => (rule === "file.changed" ? [file] : [])));
  for (const file of stamps.changed()) {
    if (!told.has(file)) problems.add("file.changed", { file }, fileFaults.changed);
  }
  return problems;
}
