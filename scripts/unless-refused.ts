/** What some work gives; null where the machine refuses it: a full disk, a closed folder, a file that is not there. A fault of ours is thrown. */
export function unlessRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") return null;
    throw error;
  }
}
