/** Whether an error, or the one that it comes of, is the machine's and no fault of ours: a full disk, a closed folder, a file that is not there. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && typeof error.code === "string") || isRefusal(error.cause);
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
