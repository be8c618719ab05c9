/**
 * Node's own words for what is too large to read, to write or to hash at once; its other codes are for slips
 * of ours.
 */
const tooLarge = new Set(["ERR_FS_FILE_TOO_LARGE", "ERR_OUT_OF_RANGE"]);

/** The code of an error of the machine, `ENOENT` for instance; undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  const hasCode = error instanceof Error && "code" in error && typeof error.code === "string";
  return hasCode ? String(error.code) : undefined;
}

/**
 * Whether an error, or the one that it comes of, is the machine's and no fault of ours: a full disk, a closed
 * folder, a file that is not there, one that is too large.
 */
export function isIoError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isOfTheSystem = "errno" in error && typeof error.errno === "number";
  return isOfTheSystem || tooLarge.has(codeOf(error) ?? "") || isIoError(error.cause);
}

/** What some work gives; null where the machine refuses it. A fault of ours is thrown. */
export function orNullOnIoError<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (isIoError(error)) return null;
    throw error;
  }
}
