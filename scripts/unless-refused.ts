/** Whether an error is the machine's and no fault of ours: a full disk, a closed folder, a file that is not there. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** What some work gives; null where the machine refuses it. A fault of ours is thrown. */
export function unlessRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
