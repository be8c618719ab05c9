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
